import type { SourceFile } from "@gouji/application"

interface OriginalFile {
  readonly name: string
  /** The media type it is sent with. */
  readonly type: string
}

const TEXT = "text/plain"
const OPEN_XML = "application/vnd.openxmlformats-officedocument"

/** What runs or looks like a page where it is opened goes out as plain text: it would be a page of this site. */
const BY_FORMAT: Readonly<Record<string, OriginalFile>> = {
  pdf: { name: "original.pdf", type: "application/pdf" },
  docx: { name: "original.docx", type: `${OPEN_XML}.wordprocessingml.document` },
  xlsx: { name: "original.xlsx", type: `${OPEN_XML}.spreadsheetml.sheet` },
  xls: { name: "original.xls", type: "application/vnd.ms-excel" },
  ods: { name: "original.ods", type: "application/vnd.oasis.opendocument.spreadsheet" },
  html: { name: "original.html.txt", type: TEXT },
  json: { name: "original.json.txt", type: TEXT },
  txt: { name: "original.txt", type: TEXT },
}

/** What the file of a document is called here, and sent as. */
export function originalOf(format: SourceFile["format"]): OriginalFile {
  return BY_FORMAT[format] ?? { name: "original.bin", type: "application/octet-stream" }
}
