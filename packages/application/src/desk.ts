import { type ImportDocument, importDocument } from "./commands/import-document.ts"
import type { Ports } from "./ports.ts"
import { createReader, type Reader } from "./reader.ts"

/** What the people in charge may do, besides ask. */
export interface Desk extends Reader {
  importDocument: ImportDocument
}

export function createDesk(ports: Ports): Desk {
  return { ...createReader(ports), importDocument: importDocument(ports) }
}
