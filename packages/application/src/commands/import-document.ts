import { err, ok, type Result } from "@gouji/domain"
import { CATALOGUE_VERSION } from "@gouji/rules"
import { createChecker, type Related } from "../checker.ts"
import { documentId } from "../organisation-id.ts"
import type { Ports } from "../ports.ts"
import type { Problem } from "../problem.ts"
import type { CheckedDocument } from "../wire.ts"

/** A document for the registry. `related`: what it is to be held against, as with `gouji check --against`. */
export interface DocumentToImport {
  /** The name of its file, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly related?: readonly Related[]
}

export interface Imported {
  /** The id it has in addresses. */
  readonly id: string
  readonly sha256: string
  /** False where the registry held it already, checked against the same documents by the same catalogue. */
  readonly added: boolean
  readonly document: CheckedDocument
}

export type ImportDocument = (input: DocumentToImport) => Promise<Result<Imported, Problem>>

/** Reads, checks and keeps one document. What could not be read is not kept. */
export function importDocument({ registry, ...ports }: Ports): ImportDocument {
  const checker = createChecker(ports)
  return async ({ name, bytes, related = [] }) => {
    const examined = await checker.examine({ path: name, bytes }, { related })
    if ("problem" in examined) return err(examined.problem)
    const { document, text, personal } = examined
    const { sha256 } = document
    const { added } = await registry.add({
      sha256,
      name,
      bytes,
      text,
      personal,
      report: document,
      catalogue: CATALOGUE_VERSION,
      against: related.map((other) => other.sha256).filter((other) => other !== sha256),
      importedAt: ports.clock.now(),
    })
    return ok({ id: documentId(sha256), sha256, added, document })
  }
}
