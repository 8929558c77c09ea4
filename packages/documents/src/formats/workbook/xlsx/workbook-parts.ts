import { ok, type Result } from "@gouji/domain"

import type { Parts } from "../../archive/parts.ts"
import type { FormatProblem } from "../../format-problem.ts"
import { readXml } from "../../xml/read-xml.ts"
import { localName } from "./local-name.ts"

/** What a workbook lists, in the order of its tabs, before any sheet is read. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly part: string }[]
  /** Whether days count from 1904, as in old Macintosh files. */
  readonly date1904: boolean
}

/** What xl/workbook.xml says, with the parts its sheets are kept in. */
export function workbookParts(parts: Parts): Result<WorkbookParts, FormatProblem> {
  const targets = targetsOf(parts)
  if (!targets.ok) return targets
  const bytes = parts.required("xl/workbook.xml")
  if (!bytes.ok) return bytes
  const sheets: WorkbookParts["sheets"][number][] = []
  let date1904 = false
  const read = readXml(bytes.value, {
    open: (name, attributes) => {
      if (localName(name) === "workbookPr") date1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "")
      const part = localName(name) === "sheet" ? targets.value.get(relationOf(attributes)) : undefined
      const isHidden = /hidden/i.test(attributes["state"] ?? "")
      if (part !== undefined) sheets.push({ name: attributes["name"] ?? "", isHidden, part })
    },
    close: () => undefined,
    words: () => undefined,
  })
  return read.ok ? ok({ sheets, date1904 }) : read
}

/** `r:id`, whatever its prefix. */
function relationOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? ""
}

/** Parts by the relation that leads to them; of charts and dialogs none. */
function targetsOf(parts: Parts): Result<ReadonlyMap<string, string>, FormatProblem> {
  const targets = new Map<string, string>()
  const bytes = parts.required("xl/_rels/workbook.xml.rels")
  if (!bytes.ok) return bytes
  const read = readXml(bytes.value, {
    open: (_, { Id: id = "", Type: type = "", Target: target = "" }) => {
      if (type.endsWith("/worksheet")) targets.set(id, partName(target))
    },
    close: () => undefined,
    words: () => undefined,
  })
  return read.ok ? ok(targets) : read
}

function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`
}
