import { type ActOnDocument, actOnDocument } from "./commands/act-on-document.ts"
import { type ImportDocument, importDocument } from "./commands/import-document.ts"
import { type ImportDocuments, importDocuments } from "./commands/import-documents.ts"
import { type KeyDesk, keyDesk } from "./commands/keep-keys.ts"
import { type ChangeOrganisations, changeOrganisations } from "./commands/keep-register.ts"
import { type Rechecking, rechecking } from "./commands/rechecking.ts"
import type { Ports } from "./ports.ts"
import { type DeskBoard, deskBoard } from "./queries/desk-board.ts"
import { life } from "./queries/life.ts"
import { published } from "./queries/published.ts"
import { createReader, type Reader } from "./reader.ts"

export type { ActDone, Wish } from "./commands/act-on-document.ts"
export type { DocumentsToImport, ImportDocuments } from "./commands/import-documents.ts"
export type { Rechecking, RecheckWish } from "./commands/rechecking.ts"

/** What the people in charge may do and see, besides what anyone may ask. */
export interface Desk extends Reader {
  importDocument: ImportDocument
  importDocuments: ImportDocuments
  readonly rechecking: Rechecking
  act: ActOnDocument
  changeOrganisations: ChangeOrganisations
  /** Everything that happened to a disclosure, with the names of who did it. */
  life: ReturnType<typeof life>
  board: DeskBoard
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
    changeOrganisations: changeOrganisations(ports),
    life: life(ports),
    board: deskBoard(ports),
    published: () => published(ports.registry),
    keys: keyDesk(ports),
  }
}
