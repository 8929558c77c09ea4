import type { DisclosureSubject } from "@gouji/domain"

import { addressIn } from "../importing/manifest/values.ts"
import type { Entry, RegistryReader } from "../ports.ts"
import type { CheckedDocument } from "../wire.ts"

/** The file a document came as, and where it is to be had. */
export interface SourceFile {
  readonly format: CheckedDocument["format"]
  /** Bytes. */
  readonly size: number
  /** The address on the web it was found under; null where it came as a file. */
  readonly address: string | null
  /** Whether it may be handed on as it is: what it says has no personal data in it. */
  readonly isOpen: boolean
}

/** What there is to say of a document's file. */
export async function sourceFile(registry: RegistryReader, entry: Entry): Promise<SourceFile> {
  return {
    format: entry.report.format,
    size: entry.bytes.length,
    address: await foundAt(registry, entry),
    isOpen: isOpen(entry),
  }
}

/** Whether a document's file may be handed on untouched. What was masked everywhere else may not leave by this door. */
export function isOpen({ personal }: Pick<Entry, "personal">): boolean {
  return personal.length === 0
}

/** The address that was told when it came in. */
async function foundAt(
  registry: RegistryReader,
  { sha256, subject }: { readonly sha256: string; readonly subject: DisclosureSubject },
): Promise<string | null> {
  for (const { act } of await registry.history(subject))
    if (act.kind === "received" && act.document === sha256) return addressIn(act.address ?? "") ?? null
  return null
}
