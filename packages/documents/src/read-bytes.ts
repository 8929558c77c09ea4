import { err, ok, type Result } from "@gouji/domain"

import { readFiguresJson } from "./figures-json/read-figures-json.ts"
import { decodeText } from "./formats/decode-text.ts"
import { detectBinary, detectText } from "./formats/detect.ts"
import { docxDocument } from "./formats/docx/docx-document.ts"
import { pageOfWebArchive } from "./formats/html/web-archive.ts"
import { htmlDocument } from "./formats/html-document.ts"
import { pdfDocument } from "./formats/pdf/pdf-document.ts"
import { plainDocument } from "./formats/plain-document.ts"
import { workbookDocument } from "./formats/workbook/workbook-document.ts"
import type { LaidDocument } from "./layout/laid-document.ts"
import { placeFinder } from "./layout/place-finder.ts"
import type { ReadDocument, ReadOptions, ReadProblem } from "./read-document.ts"
import { readLaid } from "./read-laid.ts"

/** Narratives as text are well under 1 MB; past this a file is something else, and reading it would only take time. */
const LARGEST_TEXT = 4 * 1024 * 1024
/** Published files are a few megabytes; with many pictures, some tens. */
const LARGEST_FILE = 64 * 1024 * 1024

/** Reads the bytes of a document, whatever they are. */
export async function readBytes(
  bytes: Uint8Array,
  options: ReadOptions,
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
