import { ok, type Result } from "@gouji/domain"

import { Parts } from "../../archive/parts.ts"
import type { FormatProblem } from "../../format-problem.ts"
import { readXml } from "../../xml/read-xml.ts"
import type { Sheet } from "../sheet.ts"
import { OdsReader } from "./ods-reader.ts"

/** The sheets of an OpenDocument spreadsheet, which keeps with each cell the words it shows. */
export function readOds(bytes: Uint8Array): Result<readonly Sheet[], FormatProblem> {
  const parts = Parts.of(bytes)
  if (!parts.ok) return parts
  const content = parts.value.required("content.xml")
  if (!content.ok) return content
  const reader = new OdsReader()
  const read = readXml(content.value, reader)
  return read.ok ? ok(reader.sheets) : read
}
