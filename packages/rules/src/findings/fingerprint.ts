const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n
const MASK = 0xffffffffffffffffn

/**
 * Sixteen hex digits made of the parts (FNV-1a over UTF-8, 64 bits): no secret, just short and the same everywhere.
 */
export function fingerprint(parts: readonly (string | number)[]): string {
  let hash = OFFSET
  for (const byte of utf8(parts.join("\u0000"))) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK
  return hash.toString(16).padStart(16, "0")
}

/** Without TextEncoder, which is no part of the language. */
function utf8(text: string): readonly number[] {
  const encoded = encodeURIComponent(text)
  return [...encoded.matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, hex, plain]) =>
    hex === undefined ? (plain ?? "").charCodeAt(0) : Number.parseInt(hex, 16),
  )
}
