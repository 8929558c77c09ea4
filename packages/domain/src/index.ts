export type { Brand } from "./brand.ts"
export { addDays, type DateName, daysBetween, IsoDate } from "./calendar.ts"
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
export { CreditCode, isCreditCode } from "./credit-code.ts"
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
export { ELIMINATED } from "./elimination.ts"
export { Box, CellEvidence, Evidence, Span, TextEvidence } from "./evidence.ts"
export { Basis, Direction, Figure, FigureId, FigureState, figureIdAt, Measure, Qualifiers } from "./figure.ts"
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
export {
  AcceptedFinding,
  DisclosureSubject,
  DocumentAct,
  KeyAct,
  PublishedChange,
  ReceivedDates,
  RegisterAct,
  Role,
  WeighedFinding,
} from "./publication/act.ts"
export {
  type Holder,
  holderOf,
  holdersOf,
  keyRefusal,
  personOf,
  registerRefusal,
} from "./publication/keys.ts"
export { type Attempt, refusalOf } from "./publication/permit.ts"
export type { Refusal, RefusalCode } from "./publication/refusal.ts"
export {
  acceptedIn,
  currentOf,
  type Decision,
  type Done,
  publishedOf,
  type Standing,
  State,
  standingOf,
  unsettled,
  type Version,
} from "./publication/standing.ts"
export {
  type ChangeOf,
  DivisionCode,
  OrganisationChange,
  OrganisationId,
  RegisteredLevel,
} from "./register/change.ts"
export type { RegisterFault, RegisterRefusal, RegisterRefusalCode } from "./register/fault.ts"
export type { Handover } from "./register/handover.ts"
export { type NameFound, type NameMatch, organisationNameKey } from "./register/names.ts"
export { type OrganisationRegister, registerOf } from "./register/register.ts"
export { registerDay } from "./register/register-day.ts"
export type { NameSuggestion } from "./register/suggest.ts"
export type { OrganisationNode, RegisteredOrganisation } from "./register/tree.ts"
export { type Err, err, type Ok, ok, type Result } from "./result.ts"
export { cell, parseSlot, type Slot, slotOf, type TableSlot } from "./slot.ts"
export { Table, TableRow } from "./table.ts"
export {
  BOARD_STATES,
  type Board,
  type BoardGiven,
  type BoardRow,
  type BoardStanding,
  type BoardState,
  type BoardTotals,
  boardOf,
  boardTotalsOf,
} from "./timeliness/board.ts"
export { type Due, type DueGiven, type DueLimit, dueOf, type LegalArticle } from "./timeliness/due.ts"
export { type DisclosureRound, type ExpectedDisclosure, expectedOf } from "./timeliness/expected.ts"
export {
  type PublicationTiming,
  type Timeliness,
  type TimelinessUnknown,
  timelinessOf,
} from "./timeliness/timeliness.ts"
export { TOPICS, Topic } from "./topic.ts"
