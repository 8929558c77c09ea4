import type { Hash } from "../ports.ts"

/** What of an original its own hash does not cover, as it is stored. */
export interface Sealed {
  readonly name: string
  readonly packed: Uint8Array
  readonly personal: string
}

/** The seal an original is stored with: without it a change of its name, its text or the spans in it would not show. */
export function sealOfOriginal(hash: Hash, { name, packed, personal }: Sealed): string {
  const utf8 = new TextEncoder()
  return hash(utf8.encode([utf8.encode(name), packed, utf8.encode(personal)].map(hash).join("")))
}

/** The seal a report is stored with: packing leaves bits over that its hash does not cover. */
export function sealOfReport(hash: Hash, packed: Uint8Array): string {
  return hash(packed)
}
