import type { IsoDate, Result, Stage } from "@gouji/domain"

import { type ActOnDocument, actOnDocument } from "./commands/act-on-document.ts"
import { type ImportDocument, importDocument } from "./commands/import-document.ts"
import { type ImportDocuments, importDocuments } from "./commands/import-documents.ts"
import { type KeyDesk, keyDesk } from "./commands/keep-keys.ts"
import { type ChangeOrganisations, changeOrganisations } from "./commands/keep-register.ts"
import { permits } from "./commands/permits.ts"
import { type Rechecking, rechecking } from "./commands/rechecking.ts"
import type { Ports } from "./ports.ts"
import type { Problem } from "./problem.ts"
import { activity } from "./queries/activity.ts"
import { type BoardOfYears, boardOfYears } from "./queries/board-of-years.ts"
import { comparablePapers } from "./queries/comparable-papers.ts"
import { type Comparison, comparison } from "./queries/comparison.ts"
import { type DeskBoard, deskBoard } from "./queries/desk-board.ts"
import { life } from "./queries/life.ts"
import { published } from "./queries/published.ts"
import { createReader, type Reader } from "./reader.ts"

export type { ActDone, Wish } from "./commands/act-on-document.ts"
export type { DocumentsToImport, ImportDocuments } from "./commands/import-documents.ts"
export type { Permits } from "./commands/permits.ts"
export type { Rechecking, RecheckWish } from "./commands/rechecking.ts"

export type { DoneAct } from "./queries/activity.ts"
export type { BoardCell, BoardOfYears, YearsRow } from "./queries/board-of-years.ts"
export type { ComparablePaper, ComparablePapers, NoKin } from "./queries/comparable-papers.ts"
export type { ComparedFigure, Comparison } from "./queries/comparison.ts"

/** What the people in charge may do and see, besides what anyone may ask. */
export interface Desk extends Reader {
  importDocument: ImportDocument
  importDocuments: ImportDocuments
  readonly rechecking: Rechecking
  act: ActOnDocument
  /** What may be done to a document as it stands, and why not. */
  permits: ReturnType<typeof permits>
  changeOrganisations: ChangeOrganisations
  /** Everything that happened to a disclosure, with the names of who did it. */
  life: ReturnType<typeof life>
  /** Everything that was done in the registry, by stretches, the last act first, with the names of who did it. */
  activity: ReturnType<typeof activity>
  board: DeskBoard
  /** The same for the latest years side by side, with the papers behind it. */
  boardOfYears(asked: { readonly stage: Stage; readonly today: IsoDate }): Promise<BoardOfYears>
  /** What differs between two documents, by the beginnings of their hashes. */
  comparison(from: string, to: string): Promise<Result<Comparison, Problem>>
  /** What a document can be compared with: its versions, its years, its department or its units. */
  comparablePapers: ReturnType<typeof comparablePapers>
  /** Everything that was ever published, for a release; null where nothing was. */
  published(): ReturnType<typeof published>
  readonly keys: KeyDesk
}

export function createDesk(ports: Ports): Desk {
  return {
    ...createReader(ports),
    importDocument: importDocument(ports),
    importDocuments: importDocuments(ports),
    rechecking: rechecking(ports),
    act: actOnDocument(ports),
    permits: permits(ports),
    changeOrganisations: changeOrganisations(ports),
    life: life(ports),
    activity: activity(ports),
    board: deskBoard(ports),
    boardOfYears: boardOfYears(ports),
    comparison: comparison(ports),
    comparablePapers: comparablePapers(ports),
    published: () => published(ports.registry),
    keys: keyDesk(ports),
  }
}
