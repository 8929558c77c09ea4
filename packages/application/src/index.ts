export {
  type Checker,
  type CheckerPorts,
  createChecker,
  type Examined,
  type ExamineOptions,
  type Related,
  reportOf,
  type Unread,
} from "./checker.ts"
export { Extract, Listing } from "./listing.ts"
export { documentId, organisationId } from "./organisation-id.ts"
export type { Clock, Entry, EntryFilter, EntryHead, Hash, Ports, Registry, RegistryReader } from "./ports.ts"
export type { Problem, ProblemCode } from "./problem.ts"
export { problemWords } from "./problem-words.ts"
export { RegistryFailure } from "./registry-failure.ts"
export { SOURCE_LIMIT, type Source } from "./source.ts"
export { unpackSource } from "./unpack-source.ts"
export { type Arithmetic, arithmeticOf, type Difference } from "./views/arithmetic.ts"
export {
  type CheckedText,
  type CheckSheet,
  type CheckSheetRow,
  checkSheetOf,
} from "./views/check-sheet/check-sheet.ts"
export { headOf } from "./views/disclosure-summary.ts"
export { framesOfDocument } from "./views/disclosure-view.ts"
export { type Equation, equationOf } from "./views/equation.ts"
export { frameOf, framesOf, type NamedEvidence, nameOf, type Paper, paperOf } from "./views/frames.ts"
export { type MarkNote, type Markup, markupOf, type PageMark } from "./views/markup/markup.ts"
export { type OrganisationSummary, organisationsOf } from "./views/organisations.ts"
export { byWeight, type OutcomeGroup, outcomeGroups } from "./views/outcome-groups.ts"
export {
  type Breakdown,
  type Comparison,
  type Overview,
  overviewOf,
  type Part,
  type Residual,
} from "./views/overview.ts"
export { type Mark, marksOf, paragraphsOf } from "./views/paragraphs.ts"
export { inYuan, measured, type Quantity } from "./views/quantity.ts"
export type * from "./views/reader-views.ts"
export { BY_ATTENTION, type Standing, standingOf } from "./views/standing.ts"
export { summaryOf } from "./views/summary.ts"
export * from "./wire.ts"
