import { chunksOf, isLeader, type Line, textOf } from "./lines.ts"
import { isRow } from "./table-rows.ts"

/**
 * Whether a page's words look as if ruling lines might part them, so that its drawing is worth reading: that costs as
 * much as reading its words.
 */
export function mayHoldTable(lines: readonly Line[]): boolean {
  if (lines.some(announcesTable)) return true
  const parted = lines.filter((line) => !isLeader(line) && chunksOf(line).length > 1)
  return parted.length > 1 || parted.some((line) => isRow(line) || chunksOf(line).length > 2)
}

/** What is printed over a table and belongs to no column: its title, who made it, and in which unit. */
export function announcesTable({ runs }: Line): boolean {
  const text = textOf(runs)
  return text.length < LONGEST && /(?:单位|编制部门|部门名称)\s*[:：]|表\s*(?:[(（].*[)）])?$/.test(text)
}

/** A longer line is running text that speaks of a table. */
const LONGEST = 60
