import { FiscalYear, Stage } from "@gouji/domain"
import * as z from "zod"

/** The fiscal year in a cell: `2024`, `2024年度`; undefined where it is none. */
export function yearIn(cell: string): number | undefined {
  const [, digits] = /^(\d{4})(?:年度?|财年)?$/.exec(plainly(cell)) ?? []
  return FiscalYear.safeParse(Number(digits)).data
}

/** Budget or final accounts, in either language; undefined where it is neither. */
export function stageIn(cell: string): Stage | undefined {
  const word = plainly(cell).toLowerCase()
  if (/^(?:部门|单位|本级|年初)?预算(?:公开)?$/.test(word)) return "budget"
  if (/^(?:部门|单位|本级)?决算(?:公开)?$/.test(word)) return "final"
  return Stage.safeParse(word === "finalaccounts" || word === "accounts" ? "final" : word).data
}

/** The day in a cell as ISO 8601 writes it: from `2024-03-05`, `2024/3/5`, `2024.3.5`, `20240305`, `2024年3月5日`. */
export function dateIn(cell: string): string | undefined {
  const text = plainly(cell)
  const [, year, month = "", day = ""] =
    /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/
      .exec(text)
      ?.filter((part) => part !== undefined) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    []
  return z.iso.date().safeParse(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`).data
}

/** An address on the web as it stands; undefined for anything else. */
export function addressIn(cell: string): string | undefined {
  const text = cell.trim()
  return /^https?:\/\/[^\s/]+(?:\/\S*)?$/i.test(text) ? text : undefined
}

function plainly(cell: string): string {
  return cell.normalize("NFKC").replace(/\s/g, "")
}
