export type { Brand } from "./brand.ts"
export {
  governmentSubjectOf,
  ITEM_ENDINGS,
  ITEM_TWINS,
  type ItemTwin,
  type PayerKind,
} from "./classification/correspondence.ts"
export { FUND_SECTIONS } from "./classification/fund-sections.ts"
export type { FormerName, Subject, SubjectEvidence, SubjectKind } from "./classification/subject.ts"
export { exactKey as subjectNameKey, looseKey as looseSubjectKey } from "./classification/subject-key.ts"
export { subjectOfPath } from "./classification/subject-path.ts"
export {
  KNOWN_YEARS,
  kindOfCode,
  knownAs,
  parentOf,
  subjectAt,
  subjectName,
  subjectYears,
} from "./classification/subjects.ts"
export { type Succession, successorOf } from "./classification/successor.ts"
export { FUNCTIONS, type FunctionCode, type FunctionNames } from "./classification.ts"
export { CONCEPTS, type ConceptEntry, ConceptId, conceptEntry } from "./concept.ts"
export {
  Attachment,
  Contact,
  Dates,
  DefinedTerm,
  Disclosure,
  Section,
  Statement,
  StatementKind,
  Unread,
} from "./disclosure.ts"
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
export { PLACES, Place, TableKey } from "./place.ts"
export { type Err, err, type Ok, ok, type Result } from "./result.ts"
export { cell, parseSlot, type Slot, slotOf, type TableSlot } from "./slot.ts"
export { Table, TableRow } from "./table.ts"
export { TOPICS, Topic } from "./topic.ts"
