import { err, ok, type Result } from "@gouji/domain"

import { documentId } from "../organisation-id.ts"
import type { RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import type { CheckedDocument } from "../wire.ts"
import { isOpen } from "./source-file.ts"

/** The file a document came as, to the byte. */
export interface OpenOriginal {
  readonly id: string
  readonly sha256: string
  readonly format: CheckedDocument["format"]
  readonly bytes: Uint8Array
}

/** A document's file, by the beginning of its hash; null where it may not be handed on. */
export function original({ registry }: { readonly registry: RegistryReader }) {
  return async (id: string): Promise<Result<OpenOriginal | null, Problem>> => {
    const entry = await registry.get(id)
    if (entry === undefined) return err({ code: "no-such-document", id })
    const { sha256, bytes, report } = entry
    return ok(isOpen(entry) ? { id: documentId(sha256), sha256, format: report.format, bytes } : null)
  }
}
