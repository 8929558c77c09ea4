/**
 * What a checker in a reader's own browser works with: it reads, checks and writes reports, and keeps nothing. A door of
 * its own, so that a browser gets neither the registry's use-cases nor what writes.
 */
export { type CheckStep, createPile, type OnStep, type Pile } from "./check-together.ts"
export { type CheckerPorts, type Examined, reportOf, type Unread } from "./checker.ts"
export { isDocumentName } from "./document-names.ts"
export type { Problem } from "./problem.ts"
export { safeJson } from "./safe-json.ts"
export { SOURCE_LIMIT, type Source } from "./source.ts"
export { unpackSource } from "./unpack-source.ts"
export { checkSheetOf } from "./views/check-sheet/check-sheet.ts"
export { htmlReport } from "./views/paper/html-report.ts"
export { paperView } from "./views/paper/paper-view.ts"
