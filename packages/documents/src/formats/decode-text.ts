import { err, ok, type Result } from "@gouji/domain"

const BOMS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const

/**
 * Bytes as text: by byte order mark, else UTF-8 if it is valid, else UTF-16 where every other byte of ASCII or
 * punctuation is nought, else GB18030, the national standard (GB 18030-2022) that older pages are in.
 * Line ends come out as \n; control characters that no text holds mean it is not text.
 */
export function decodeText(bytes: Uint8Array): Result<string, { readonly code: "undecodable-text" }> {
  const marked = BOMS.find((bom) => bom.bytes.every((byte, index) => bytes[index] === byte))
  const encodings = marked ? [marked.encoding] : [...guesses(bytes)]
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes)
    if (text !== undefined && looksLikeText(text)) return ok(text.replace(/\r\n?/g, "\n"))
  }
  return err({ code: "undecodable-text" })
}

/** In UTF-16 Chinese the high byte of one of the two halves stands in the range of common ideographs, punctuation or ASCII. */
function guesses(bytes: Uint8Array): readonly string[] {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return ["utf-8", "gb18030"]
  return odd >= even ? ["utf-16le", "utf-16be"] : ["utf-16be", "utf-16le"]
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Control characters other than tab, line feed, form feed and carriage return do not occur in text. */
function looksLikeText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return !/[\u0000-\u0008\u000b\u000e-\u001f\ufffe\uffff]/.test(text)
}
