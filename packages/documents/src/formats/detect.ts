import { type ArchiveKind, archiveKind } from "./archive/archive-kind.ts"
import { type CompoundKind, compoundKind } from "./ole/compound-kind.ts"

/** What a file is by its content. Names are not asked: a .txt may be a page, and an .xls a page or a web archive. */
export type Detected =
  | "empty"
  | "pdf"
  | ArchiveKind
  | CompoundKind
  | "rtf"
  | "rar"
  | "7z"
  | "gzip"
  | "image"
  | "json"
  | "mhtml"
  | "html"
  | "text"

type Magic = Extract<Detected, "pdf" | "zip" | "ole" | "rtf" | "rar" | "7z" | "gzip" | "image">

const MAGIC: readonly { readonly format: Magic; readonly bytes: readonly number[] }[] = [
  { format: "pdf", bytes: [0x25, 0x50, 0x44, 0x46] },
  { format: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: "zip", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { format: "ole", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: "rtf", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: "rar", bytes: [0x52, 0x61, 0x72, 0x21] },
  { format: "7z", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { format: "gzip", bytes: [0x1f, 0x8b, 0x08] },
  { format: "image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: "image", bytes: [0xff, 0xd8, 0xff] },
  { format: "image", bytes: [0x47, 0x49, 0x46, 0x38] },
  { format: "image", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { format: "image", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
]

/** By the first bytes, for what is not text; archives and compound files are looked into. */
export function detectBinary(bytes: Uint8Array): Detected | undefined {
  if (bytes.length === 0) return "empty"
  const magic = MAGIC.find((each) => each.bytes.every((byte, index) => bytes[index] === byte))?.format
  if (magic === "zip") return archiveKind(bytes)
  return magic === "ole" ? compoundKind(bytes) : magic
}

/** A markup tag that only a web page holds; a page cut from its site may lack `<html>`. */
const HTML = /<(?:!doctype html|html|head|body|div|p|span|table|br|h[1-6])(?:\s[^<>]*)?\/?>/i
/** A page saved with its pictures as a message of several parts (RFC 2557), as Office and browsers do. */
const MHTML = /^(?:[\w-]+:.*\n(?:[ \t].*\n)*){0,20}?Content-Type:\s*multipart\/related/i

/** By the first 20,000 characters, for what is text. */
export function detectText(text: string): Detected {
  const head = text.slice(0, 20_000)
  if (head.trim() === "") return "empty"
  if (/^\s*\{/.test(head) && /"schema"\s*:\s*"gouji\//.test(head)) return "json"
  if (MHTML.test(head.trimStart())) return "mhtml"
  return HTML.test(head) ? "html" : "text"
}
