/** What a file is by its first bytes. Names are not asked: a .txt may be a page, and a .doc a web archive. */
export type Detected = "empty" | "pdf" | "zip" | "ole" | "image" | "json" | "html" | "text"

const MAGIC = [
  { format: "pdf", bytes: [0x25, 0x50, 0x44, 0x46] },
  { format: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: "zip", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { format: "ole", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: "image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: "image", bytes: [0xff, 0xd8, 0xff] },
  { format: "image", bytes: [0x47, 0x49, 0x46, 0x38] },
] as const

/** By the first bytes, for what is not text. */
export function detectBinary(bytes: Uint8Array): Detected | undefined {
  if (bytes.length === 0) return "empty"
  return MAGIC.find((magic) => magic.bytes.every((byte, index) => bytes[index] === byte))?.format
}

/** A markup tag that only a web page holds; a page cut from its site may lack `<html>`. */
const HTML = /<(?:!doctype html|html|head|body|div|p|span|table|br|h[1-6])(?:\s[^<>]*)?\/?>/i

export function detectText(text: string): Detected {
  const head = text.slice(0, 20_000)
  if (head.trim() === "") return "empty"
  if (/^\s*\{/.test(head) && /"schema"\s*:\s*"gouji\//.test(head)) return "json"
  return HTML.test(head) ? "html" : "text"
}
