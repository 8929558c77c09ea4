import { type DisclosureSubject, err, ok, type ReceivedDates, type Result } from "@gouji/domain"

import type { Readable } from "../examiner.ts"
import type { Act } from "../log/entry.ts"
import { keepCheck } from "../log/keep-check.ts"
import { documentId } from "../organisation-id.ts"
import type { Ports } from "../ports.ts"
import type { Problem } from "../problem.ts"
import type { CheckedDocument } from "../wire.ts"

/** A document that was read and checked, to be kept. */
export interface DocumentToKeep {
  /** The name of its file, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly examined: Readable
  /** The report as JSON, where it was written already. */
  readonly json?: string | undefined
  readonly against: readonly string[]
  readonly subject: DisclosureSubject
  /** Whether it is there already, and only its check is to be kept. */
  readonly isThere: boolean
  /** Where it was published; absent where it came as a file. */
  readonly address?: string | null
  readonly dates?: ReceivedDates | null
}

/** A document the registry has. */
export interface Imported {
  /** The id it has in addresses. */
  readonly id: string
  readonly sha256: string
  /** False where the registry held it already, checked against the same documents by the same catalogue. */
  readonly added: boolean
  readonly document: CheckedDocument
}

/** Keeps a document, as a new version of its subject, and its check; where it is there already only the check. */
export async function keepDocument(
  ports: Pick<Ports, "registry" | "hash" | "clock" | "signer">,
  { name, bytes, examined, json, against, subject, isThere, address = null, dates = null }: DocumentToKeep,
): Promise<Result<Imported, Problem>> {
  const { document, edition, text, personal } = examined
  const { sha256 } = document
  const check = { document, edition, subject, against, ...(json !== undefined && { json }) }
  const received: Act = { kind: "received", subject, document: sha256, name, address, dates }
  const original = { sha256, name, bytes, text, personal }
  const done = await keepCheck(ports, isThere ? check : { ...check, received, original })
  const imported = { id: documentId(sha256), sha256, document }
  if (done.ok) return ok({ ...imported, added: true })
  // Another process brought in the same document a moment ago.
  if (done.error.code === "already-received") return ok({ ...imported, added: false })
  return err({ code: "refused", refusal: done.error })
}
