export {
  disclosurePath,
  documentPath,
  figurePath,
  type NamedDisclosure,
  organisationPath,
  rulePath,
  termPath,
} from "./addresses.ts"
export { CompareReport, compareReport } from "./asked/compare-report.ts"
export { CoverageReport } from "./asked/coverage-report.ts"
export { FindingsReport, type TitledFindings, titledFindings } from "./asked/findings-report.ts"
export { type RolledUpOf, RollUpReport, rollUpReport } from "./asked/roll-up-report.ts"
export { SearchReport, searchReport } from "./asked/search-report.ts"
export { YearsReport, yearsReport } from "./asked/years-report.ts"
export { BoardReport } from "./board-report.ts"
export { type Canonical, canonicalBytes, canonicalJson } from "./canonical-json.ts"
export type { CareProblem, CareProgress } from "./care/care.ts"
export { subjectsIn, versionsIn } from "./care/derived-faults.ts"
export { listedVersion } from "./care/listed-version.ts"
export { FAULT_CODES, type FaultCode, faultsOfReading, type RegistryFault } from "./care/registry-fault.ts"
export {
  type RegistryInspector,
  STORED_TABLES,
  type Stored,
  type StoredChain,
  type StoredEntry,
  type StoredOriginal,
  type StoredReport,
  type StoredTable,
  type StoredTally,
  type StoredVersion,
} from "./care/registry-inspector.ts"
export { sealOfOriginal, sealOfReport } from "./care/seals.ts"
export { originalFaults, reportFaults } from "./care/stored-content.ts"
export { entryIn } from "./care/stored-entry.ts"
export { Verification } from "./care/verification.ts"
export { type RegistryVerifying, verifyRegistry } from "./care/verify-registry.ts"
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
export { clean } from "./clean.ts"
export { defectWords } from "./defect-words.ts"
export { isDocumentName } from "./document-names.ts"
export {
  createExaminer,
  type DocumentToExamine,
  type Examination,
  type Examine,
  type Readable,
  type RelatedOriginal,
} from "./examiner.ts"
export { labelOf } from "./figure-label.ts"
export { grouped } from "./grouped.ts"
export type { ManifestDifference } from "./importing/differences.ts"
export type {
  ImportAnswer,
  ImportedHead,
  ImportOutcome,
  ImportQuestion,
  ListedSource,
} from "./importing/import-outcome.ts"
export {
  type ImportCounts,
  type ImportDone,
  ImportReport,
  importCounts,
  importReport,
} from "./importing/import-report.ts"
export {
  type Manifest,
  type ManifestFault,
  type ManifestRow,
  readManifest,
} from "./importing/manifest/manifest.ts"
export { manifestFaultWords } from "./importing/manifest/manifest-words.ts"
export type { OrganisationCandidate } from "./importing/organisations.ts"
export { inOrder } from "./in-order.ts"
export { Extract, Listing } from "./listing.ts"
export {
  type Admission,
  doneIn,
  isDocumentAct,
  isRegisterAct,
  isSigned,
  type Rejection,
  rejectionOf,
  rejectionOfAll,
} from "./log/admission.ts"
export { type CheckMade, checkedAct, datesOf, subjectOf } from "./log/checking.ts"
export {
  Act,
  chainOf,
  type Draft,
  following,
  type Head,
  KEY_CHAIN,
  LogEntry,
  REGISTER_CHAIN,
  sealed,
  sealedBytes,
} from "./log/entry.ts"
export { ActivityLog, DisclosureLog, KeyList } from "./log/log-report.ts"
export { markdownText } from "./markdown-text.ts"
export { maskOf } from "./mask.ts"
export { createMemoryRegistry } from "./memory-registry.ts"
export { documentId, organisationId } from "./organisation-id.ts"
export { personalWordsIn } from "./personal-data.ts"
export type {
  CheckedEntry,
  Clock,
  Entry,
  EntryFilter,
  EntryHead,
  Hash,
  Headline,
  HeadlinesAsked,
  Initials,
  Order,
  Original,
  Page,
  Paging,
  Ports,
  Registry,
  RegistryReader,
  SearchHit,
  StorePorts,
  Writing,
} from "./ports.ts"
export { holdToHashes } from "./ports.ts"
export type { Problem, ProblemCode } from "./problem.ts"
export { problemWords } from "./problem-words.ts"
export type { BoardAsked } from "./queries/desk-board.ts"
export type { LifeEntry, LifeView } from "./queries/life.ts"
export { organisationRegister } from "./queries/organisation-register.ts"
export type { SourceFile } from "./queries/source-file.ts"
export { type ParameterFault, parameterFaults } from "./questions/parameter-fault.ts"
export { type Asked, addressOf, type Given, type Question, type Site } from "./questions/question.ts"
export type { Told, ToldIn, ToldTable } from "./questions/told.ts"
export { toldCsv } from "./questions/told-csv.ts"
export { toldMarkdown } from "./questions/told-markdown.ts"
export { RecentlyUsed } from "./recently-used.ts"
export type { DocumentChanges, FindingChange, VerdictChange } from "./recheck/changes.ts"
export {
  type ChangedDocument,
  type ComparedDocument,
  changeCollector,
  RecheckReport,
  type RecheckRun,
} from "./recheck/recheck-report.ts"
export type { DocumentToRecheck, Rechecked } from "./recheck/rechecked.ts"
export { ROLE_WORDS, STATE_WORDS } from "./refusal-words.ts"
export { changesIn, type RegisterFileFault } from "./register/register-file.ts"
export { RegistryFailure } from "./registry-failure.ts"
export { buildRelease, type ReleaseWorld } from "./release/build-release.ts"
export { tablePath } from "./release/csv-tables.ts"
export { DATABASE_PATH } from "./release/describe/forms.ts"
export {
  type FileToVerify,
  InclusionProof,
  type ProofGiven,
  proofOf,
  verifiesProof,
  verifySingleFile,
} from "./release/inclusion-proof.ts"
export type { KeptFile, KeptRelease, KeptReleases } from "./release/kept-releases.ts"
export { MANIFEST_PATH, ReleaseManifest, SIGNATURE_PATH } from "./release/manifest.ts"
export { type MemoryRelease, memoryRelease } from "./release/memory-release.ts"
export type {
  FileDigest,
  OpenFile,
  ReleasedFile,
  ReleaseFolder,
  ReleaseSink,
  TableWriter,
} from "./release/release-folder.ts"
export type {
  Licence,
  ReleasedAcceptance,
  ReleasedChange,
  ReleasedDisclosure,
  ReleasedState,
  ReleaseHead,
  ReleaseInput,
} from "./release/release-input.ts"
export { ReleaseSignature, type ReleaseSigner, type VerifyReleaseSignature } from "./release/signature.ts"
export type { ColumnKind, ReleaseTable, TableCell, TableColumn } from "./release/table.ts"
export { RELEASE_TABLES } from "./release/tables/release-tables.ts"
export {
  type ReleaseFault,
  type ReleaseFaultCode,
  type ReleaseToVerify,
  type VerifiedRelease,
  verifyRelease,
} from "./release/verify-release.ts"
export { type Edition, editionOf, isSameEdition, type Rulebook } from "./rulebook.ts"
export { safeJson } from "./safe-json.ts"
export {
  type Gram,
  type GramAsked,
  type GramQuery,
  gramQuery,
  gramsOf,
  type Mark as GramMark,
} from "./search/grams.ts"
export { indexedOf, namesOf } from "./search/indexed.ts"
export { wordsIn } from "./search/normalised.ts"
export { type Passage, passagesOf } from "./search/passages.ts"
export type { Signer, VerifySignature } from "./signing.ts"
export { SOURCE_LIMIT, type Source } from "./source.ts"
export { amountLabel } from "./tally/amount-label.ts"
export {
  type Contribution,
  changeBetween,
  contributionsOf,
  type Summed,
  versionInScope,
} from "./tally/contributions.ts"
export { type HeadlineAmounts, headlineFigure, headlineFigures } from "./tally/headline-amounts.ts"
export { type AmountsShown, amountsShown } from "./tally/main-amounts.ts"
export type { Scope, TalliesAsked, Tally, Topic } from "./tally/tally.ts"
export { unpackSource } from "./unpack-source.ts"
export { type AmountChange, amountChanges } from "./views/amount-changes.ts"
export { type Arithmetic, arithmeticOf, type Difference } from "./views/arithmetic.ts"
export { type ChangeSteps, changeSteps, directionOf, type Span, spanOf } from "./views/change-steps.ts"
export {
  type CheckedText,
  type CheckSheet,
  type CheckSheetRow,
  checkSheetOf,
} from "./views/check-sheet/check-sheet.ts"
export { headOf } from "./views/disclosure-summary.ts"
export { framesOfDocument } from "./views/disclosure-view.ts"
export { type DocumentDiff, documentDiff, type OutcomeDifference } from "./views/document-diff.ts"
export { type Equation, equationOf } from "./views/equation.ts"
export { type EquationOperands, equationWords } from "./views/equation-words.ts"
export type { FigureDifference } from "./views/figure-differences.ts"
export { frameOf, framesOf, type NamedEvidence, nameOf, type Paper, paperOf } from "./views/frames.ts"
export type { HiddenWord } from "./views/hidden-words.ts"
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
export { htmlReport } from "./views/paper/html-report.ts"
export {
  type CheckedPaper,
  type NamedRule,
  type NotCheckedGroup,
  type PagePlace,
  type PaperFinding,
  type PaperView,
  paperView,
  type QuotedSentence,
} from "./views/paper/paper-view.ts"
export { type Mark, marksOf, paragraphsOf } from "./views/paragraphs.ts"
export { type PerHundred, perHundred } from "./views/per-hundred.ts"
export type { PrintedPlace } from "./views/printed-place.ts"
export { type KnownTimes, type PublicationTimes, publicationTimes } from "./views/publication-times.ts"
export { amountIn, inYuan, measured, type Quantity } from "./views/quantity.ts"
export type * from "./views/reader-views.ts"
export { type SpendingNode, type SpendingTree, spendingTree } from "./views/spending-tree.ts"
export { BY_ATTENTION, type Standing, standingOf } from "./views/standing.ts"
export { statedText } from "./views/stated-text.ts"
export { type Stretch, stretchesOf } from "./views/stretches.ts"
export { type SubjectChange, subjectChangeWords } from "./views/subject-change.ts"
export { summaryOf } from "./views/summary.ts"
export { summaryCounts } from "./views/summary-counts.ts"
export * from "./wire.ts"
