import { type DisclosureSubject, err, ok, type Result } from "@gouji/domain"

import { createChecker, type Examined, type Related } from "../checker.ts"
import { decideSubject } from "../importing/subject.ts"
import { subjectOf as namedSubjectOf } from "../log/checking.ts"
import { documentId } from "../organisation-id.ts"
import type { EntryHead, Ports } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { organisationRegister } from "../queries/organisation-register.ts"
import { type Edition, editionOf } from "../rulebook.ts"
import { type Imported, keepDocument } from "./keep-document.ts"

/** A document for the registry. `related`: what it is to be held against, as with `gouji check --against`. */
export interface DocumentToImport {
  /** The name of its file, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly related?: readonly Related[]
  /** Where it was published; absent where it came as a file. */
  readonly address?: string
}

export type ImportDocument = (input: DocumentToImport) => Promise<Result<Imported, Problem>>

/**
 * Reads, checks and keeps one document: it is received, as a new version of its subject, and checked, both at once. What
 * could not be read is not kept. One that is there already is checked again where the catalogue, or what it is held
 * against, is another.
 */
export function importDocument(ports: Ports): ImportDocument {
  const { registry, hash } = ports
  const checker = createChecker(ports)
  return async ({ name, bytes, related = [], address = null }) => {
    const sha256 = hash(bytes)
    const against = againstOthers(related, sha256)
    const kept = await registry.checked(sha256)
    if (kept !== undefined && isCheckedSo(kept, against, editionOf(ports)))
      return ok({ id: documentId(sha256), sha256, added: false, document: kept.report })
    const examined = await checker.examine({ path: name, bytes }, { related })
    if ("problem" in examined) return err(examined.problem)
    const isThere = kept !== undefined
    const subject = kept?.subject ?? (await subjectOf(ports, examined))
    return keepDocument(ports, { name, bytes, examined, against, address, isThere, subject })
  }
}

/** Whose it is by the register; by its name alone where there is none, or the name is nobody's. */
async function subjectOf(
  { registry, hash, clock }: Ports,
  { document }: Examined,
): Promise<DisclosureSubject> {
  const { disclosure } = document
  const register = await organisationRegister(registry)
  const known = { disclosure, row: null, register, hash, today: clock.now().slice(0, 10) }
  const decision = decideSubject(known, { prefer: null, organisation: null })
  return decision.kind === "decided" ? decision.subject : namedSubjectOf(hash, document)
}

/** The hashes of the documents one is held against, itself not among them. */
export function againstOthers(
  related: readonly { readonly sha256: string }[],
  sha256: string,
): readonly string[] {
  return [...new Set(related.map((other) => other.sha256))].filter((other) => other !== sha256)
}

/** Whether a document was last checked against the same documents by the same catalogue. */
export function isCheckedSo(
  { catalogue, against }: Pick<EntryHead, "catalogue" | "against">,
  others: readonly string[],
  edition: Edition,
): boolean {
  return catalogue === edition.catalogue && against.toSorted().join() === others.toSorted().join()
}
