import { type Disclosure, err, ok, type Result } from "@gouji/domain"

import { readFiguresJson } from "./figures-json/read-figures-json.ts"
import { decodeText } from "./formats/decode-text.ts"
import { detectBinary, detectText } from "./formats/detect.ts"
import { docxDocument } from "./formats/docx/docx-document.ts"
import type { FormatProblem } from "./formats/format-problem.ts"
import { pageOfWebArchive } from "./formats/html/web-archive.ts"
import { htmlDocument } from "./formats/html-document.ts"
import { type PdfOptions, pdfDocument } from "./formats/pdf/pdf-document.ts"
import type { PdfProblem } from "./formats/pdf/pdf-problem.ts"
import { plainDocument } from "./formats/plain-document.ts"
import { workbookDocument } from "./formats/workbook/workbook-document.ts"
import type { LaidDocument, Notice } from "./layout/laid-document.ts"
import { type PlaceFinder, placeFinder } from "./layout/place-finder.ts"
import { type ContentProblem, readLaid } from "./read-laid.ts"

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

/** Narratives as text are well under 1 MB; past this a file is something else, and reading it would only take time. */
const LARGEST_TEXT = 4 * 1024 * 1024
/** Published files are a few megabytes; with many pictures, some tens. */
const LARGEST_FILE = 64 * 1024 * 1024

/** Reads a published document. Types by content, not by name; never throws on bad input. */
export async function readDocument(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<ReadDocument, ReadProblem>> {
  if (bytes.length > LARGEST_FILE) return tooLarge(bytes, LARGEST_FILE)
  const binary = detectBinary(bytes)
  switch (binary) {
    case undefined:
      return bytes.length > LARGEST_TEXT ? tooLarge(bytes, LARGEST_TEXT) : readText(bytes)
    case "empty":
      return err({ code: "empty-document" })
    case "encrypted":
      return err({ code: "encrypted-document" })
    case "pdf":
      return readAs("pdf", await pdfDocument(bytes, options))
    case "docx":
      return readAs("docx", docxDocument(bytes))
    case "xlsx":
    case "xls":
    case "ods":
      return readAs(binary, await workbookDocument(bytes))
    default:
      return err({ code: "unsupported-format", format: binary })
  }
}

function tooLarge(bytes: Uint8Array, limit: number): Result<never, ReadProblem> {
  return err({ code: "document-too-large", bytes: bytes.length, limit })
}

function readText(bytes: Uint8Array): Result<ReadDocument, ReadProblem> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const text = decoded.value
  const detected = detectText(text)
  switch (detected) {
    case "empty":
      return err({ code: "empty-document" })
    case "json":
      return readFiguresJson(text)
    case "html":
      return readAs("html", ok(htmlDocument(text)))
    case "mhtml":
      return readWebArchive(text)
    case "text":
      return readAs("txt", ok(plainDocument(text)))
    default:
      return err({ code: "unsupported-format", format: detected })
  }
}

function readWebArchive(text: string): Result<ReadDocument, ReadProblem> {
  const page = pageOfWebArchive(text)
  return page === null
    ? err({ code: "damaged-document", detail: "mhtml" })
    : readAs("html", ok(htmlDocument(page)))
}

function readAs(
  format: ReadDocument["format"],
  laid: Result<LaidDocument, ReadProblem>,
): Result<ReadDocument, ReadProblem> {
  if (!laid.ok) return laid
  const disclosure = readLaid(laid.value)
  if (!disclosure.ok) return disclosure
  const { figures, unread } = disclosure.value
  const stated = figures.filter(({ state }) => state !== "blank").length
  const coverage = stated / (stated + unread.length)
  const places = laid.value.pages.length === 0 ? {} : { placeOf: placeFinder(laid.value) }
  return ok({ format, disclosure: disclosure.value, coverage, notices: laid.value.notices, ...places })
}
