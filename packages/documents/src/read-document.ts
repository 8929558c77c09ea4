import { type Disclosure, err, ok, type Result } from "@gouji/domain"

import { readFiguresJson } from "./figures-json/read-figures-json.ts"
import { decodeText } from "./formats/decode-text.ts"
import { detectBinary, detectText } from "./formats/detect.ts"
import { htmlText } from "./formats/html-text.ts"
import { readNarrative } from "./narrative/read-narrative.ts"

/** What was read from the bytes of one published document. */
export interface ReadDocument {
  readonly format: "txt" | "html" | "json"
  readonly disclosure: Disclosure
  /** Share of the amounts in the text that were understood, 0 to 1. */
  readonly coverage: number
}

/** Why a document could not be read. Facts only; interfaces have the words. */
export type ReadProblem =
  | { readonly code: "empty-document" }
  | { readonly code: "unknown-format"; readonly detected: string }
  | { readonly code: "unsupported-format"; readonly format: string }
  | { readonly code: "undecodable-text" }
  | { readonly code: "document-too-large"; readonly bytes: number; readonly limit: number }
  | { readonly code: "no-budget-found" }
  | { readonly code: "no-fiscal-year" }
  | { readonly code: "invalid-figures"; readonly where: string; readonly detail: string }

/** Narratives as text are well under 1 MB; past this a file is something else, and reading it would only take time. */
const LARGEST = 4 * 1024 * 1024

/** Reads a published document. Types by content, not by name; never throws on bad input. */
export function readDocument(bytes: Uint8Array): Result<ReadDocument, ReadProblem> {
  const binary = detectBinary(bytes)
  if (binary === "empty") return err({ code: "empty-document" })
  if (binary) return err({ code: "unsupported-format", format: binary })
  if (bytes.length > LARGEST) return err({ code: "document-too-large", bytes: bytes.length, limit: LARGEST })
  const text = decodeText(bytes)
  return text.ok ? readText(text.value) : text
}

function readText(text: string): Result<ReadDocument, ReadProblem> {
  const detected = detectText(text)
  if (detected === "empty") return err({ code: "empty-document" })
  if (detected === "json") return readFiguresJson(text)
  const isPage = detected === "html"
  const disclosure = readNarrative(isPage ? htmlText(text) : { text, tables: [] })
  if (!disclosure.ok) return disclosure
  const { figures, unread } = disclosure.value
  const coverage = figures.length / (figures.length + unread.length)
  return ok({ format: isPage ? "html" : "txt", disclosure: disclosure.value, coverage })
}
