import { FORMAT_LIMITS } from "../limits.ts"
import { unzipEntry } from "./unzip-entry.ts"
import { type ZipEntry, zipDirectory } from "./zip-directory.ts"

/** What a ZIP archive is by the files in it; `zip` holds documents, or nothing that can be told. */
export type ArchiveKind = "docx" | "xlsx" | "xlsb" | "pptx" | "ods" | "odt" | "ofd" | "zip"

/** The body of a Word document; some programs put a number after its name. */
export const WORD_BODY_PART = /^word\/document\d*\.xml$/i

const SIGNS: readonly (readonly [ArchiveKind, RegExp])[] = [
  ["docx", WORD_BODY_PART],
  ["xlsx", /^xl\/workbook\.xml$/i],
  ["xlsb", /^xl\/workbook\.bin$/i],
  ["pptx", /^ppt\/presentation\.xml$/i],
  ["ofd", /^OFD\.xml$/],
]

const LONGEST_TYPE = 1_000

/** By names alone, without unpacking anything but the type an OpenDocument says it is. */
export function archiveKind(bytes: Uint8Array): ArchiveKind {
  const directory = zipDirectory(bytes, FORMAT_LIMITS)
  if (!directory.ok) return "zip"
  const names = directory.value.map(({ name }) => name)
  const sign = SIGNS.find(([, pattern]) => names.some((name) => pattern.test(name)))
  if (sign) return sign[0]
  const type = directory.value.find(({ name }) => name === "mimetype")
  return type && names.includes("content.xml") ? openDocument(bytes, type) : "zip"
}

/** An OpenDocument says what it is in a file of its own (ODF 1.2 part 3, 3.3). */
function openDocument(bytes: Uint8Array, entry: ZipEntry): ArchiveKind {
  const type = unzipEntry(bytes, entry, { bytes: LONGEST_TYPE, ratio: FORMAT_LIMITS.ratio })
  const isSheet = type.ok && new TextDecoder("utf-8").decode(type.value).includes("opendocument.spreadsheet")
  return isSheet ? "ods" : "odt"
}

/** Whether this is a ZIP archive that is no document itself. */
export function isArchiveOfDocuments(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && archiveKind(bytes) === "zip"
}
