export type { Brand } from "./brand.ts"
export { FUNCTIONS, type FunctionCode } from "./classification.ts"
export { CONCEPTS, type ConceptEntry, ConceptId, conceptEntry } from "./concept.ts"
export { Contact, Dates, DefinedTerm, Disclosure, Section, Statement, Unread } from "./disclosure.ts"
export { Box, CellEvidence, Evidence, Span, TextEvidence } from "./evidence.ts"
export { Basis, Direction, Figure, FigureId, FigureState, Measure, Qualifiers } from "./figure.ts"
export { FiscalYear, FUNDS, Fund, Stage } from "./fiscal.ts"
export { GLOSSARY, type Term } from "./glossary.ts"
export {
  add,
  compare,
  halfWidth,
  inUnit,
  isZero,
  Money,
  magnitude,
  moneyOf,
  type NotAnAmount,
  negate,
  type PrintedAmount,
  printAmount,
  quantumOf,
  readAmount,
  subtract,
  sum,
  UNITS,
  Unit,
  ZERO,
} from "./money.ts"
export { ORGANISATION_KINDS, Organisation, OrganisationKind, OrganisationLevel } from "./organisation.ts"
export { PLACES, Place } from "./place.ts"
export { type Err, err, type Ok, ok, type Result } from "./result.ts"
export { parseSlot, type Slot, slotOf } from "./slot.ts"
export { TOPICS, Topic } from "./topic.ts"
