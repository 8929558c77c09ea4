import { ok, type Result } from "@gouji/domain"

import type { FormatProblem } from "../../format-problem.ts"
import { readXml } from "../../xml/read-xml.ts"
import { formatCode } from "../format-codes.ts"
import { localName } from "./local-name.ts"

/** The number format of each cell style by its place (xl/styles.xml, `cellXfs`). */
export function cellFormats(bytes: Uint8Array | null): Result<readonly string[], FormatProblem> {
  if (!bytes) return ok([])
  const own = new Map<number, string>()
  const ids: number[] = []
  let isInCellStyles = false
  const read = readXml(bytes, {
    open: (name, attributes) => {
      const local = localName(name)
      if (local === "cellXfs") isInCellStyles = true
      else if (local === "numFmt") own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "")
      else if (local === "xf" && isInCellStyles) ids.push(Number(attributes["numFmtId"] ?? 0))
    },
    close: (name) => {
      if (localName(name) === "cellXfs") isInCellStyles = false
    },
    words: () => undefined,
  })
  return read.ok ? ok(ids.map((id) => formatCode(id, own))) : read
}
