import type { Disclosure, Result } from "@gouji/domain"

import type { FormatProblem } from "./formats/format-problem.ts"
import type { PdfOptions } from "./formats/pdf/pdf-document.ts"
import type { PdfProblem } from "./formats/pdf/pdf-problem.ts"
import type { Notice } from "./layout/laid-document.ts"
import type { PlaceFinder } from "./layout/place-finder.ts"
import type { ContentProblem } from "./read-laid.ts"

/** What was read from the bytes of one published document. */
export interface ReadDocument {
  readonly format: "txt" | "html" | "json" | "pdf" | "docx" | "xlsx" | "xls" | "ods"
  readonly disclosure: Disclosure
  /** Share of the amounts in the document that were understood, 0 to 1. */
  readonly coverage: number
  /** What whoever relies on the reading should know of it. */
  readonly notices: readonly Notice[]
  /** Where words of the text stand; null where the format has no pages. */
  readonly placeOf?: PlaceFinder
}

/** Why a document could not be read. Facts only; interfaces have the words. */
export type ReadProblem =
  | ContentProblem
  | FormatProblem
  | PdfProblem
  | { readonly code: "empty-document" }
  | { readonly code: "unknown-format"; readonly detected: string }
  | { readonly code: "unsupported-format"; readonly format: string }
  | { readonly code: "undecodable-text" }
  | { readonly code: "document-too-large"; readonly bytes: number; readonly limit: number }
  | { readonly code: "invalid-figures"; readonly where: string; readonly detail: string }

/** What reading may be given of the world: tables for Chinese fonts of PDFs, and whether it has taken too long. */
export type ReadOptions = PdfOptions

/**
 * Reads a published document. Types by content, not by name; never throws on bad input. What reads is loaded with the
 * first document, so that whoever only asks what was read starts without it.
 */
export async function readDocument(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<ReadDocument, ReadProblem>> {
  const { readBytes } = await import("./read-bytes.ts")
  return readBytes(bytes, options)
}
