import type { DisclosureSubject } from "@gouji/domain"

import type { Original, Ports } from "../ports.ts"
import type { Edition } from "../rulebook.ts"
import type { CheckedDocument } from "../wire.ts"
import { checkedAct } from "./checking.ts"
import type { Act } from "./entry.ts"
import { perform } from "./perform.ts"

/** What came of a check, to be kept. */
export interface CheckToKeep {
  readonly document: CheckedDocument
  /** The same as JSON, where it was written already. */
  readonly json?: string
  /** What it was held against. */
  readonly edition: Edition
  readonly subject: DisclosureSubject
  /** The hashes of the documents it was held against. */
  readonly against: readonly string[]
  /** For a document that comes in now: its act, and what it is. */
  readonly received?: Act
  readonly original?: Original
}

/** Keeps a report and logs that the document was checked, and received where it comes in with it. */
export function keepCheck(
  ports: Pick<Ports, "registry" | "hash" | "clock" | "signer">,
  { document, edition, subject, against, received, original, ...written }: CheckToKeep,
): ReturnType<typeof perform> {
  const json = written.json ?? JSON.stringify(document)
  const report = ports.hash(new TextEncoder().encode(json))
  const made = { subject, ...edition, report, against }
  const checked = checkedAct(document, made)
  return perform(ports, {
    acts: received === undefined ? [checked] : [received, checked],
    with: { report: { hash: report, json }, ...(original && { original }) },
  })
}
