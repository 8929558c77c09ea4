import { type Bilingual, joined } from "../bilingual.ts"
import type { CodedRow } from "../facts/coded-rows.ts"

/** How many are told one by one; the evidence has them all. */
const TOLD = 6

/** Rows by code and name, each once: `2080505 机关事业单位基本养老保险缴费支出`. */
export function quoted(rows: readonly Pick<CodedRow, "code" | "name">[]): Bilingual {
  const distinct = [...new Set(rows.map(({ code, name }) => `${code} ${name}`.trim()))]
  const told = distinct.slice(0, TOLD).map((words) => ({ zh: `“${words}”`, en: `“${words}”` }))
  const more = distinct.length - told.length
  const rest = more > 0 ? { zh: `另有 ${more} 个`, en: `${more} more` } : null
  return joined([...told, rest], { zh: "、", en: ", " })
}
