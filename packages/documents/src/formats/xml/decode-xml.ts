/** A part of an office document as text: UTF-16 where its mark says so, else UTF-8; null where the bytes are neither. */
export function decodeXml(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes
  const mark = first * 256 + second
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8"
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
