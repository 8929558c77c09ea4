import { deflateRawSync, inflateRawSync } from "node:zlib"

/** What a page of a disclosure's text or a report may come to; more is damage, or somebody's bomb. */
const LIMIT = 256 * 1024 * 1024

/** Text in UTF-8, packed. */
export function deflated(text: string): Uint8Array {
  return deflateRawSync(text, { level: 6 })
}

/** The text again. Throws on what is damaged. */
export function inflated(bytes: Uint8Array): string {
  return inflateRawSync(bytes, { maxOutputLength: LIMIT }).toString("utf8")
}
