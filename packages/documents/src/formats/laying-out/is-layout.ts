import type { Table } from "./table.ts"

/** The longest sentences of data tables, goals and reasons of a project, stay below; paragraphs of a report do not. */
const LONG_CELL = 300
/** A form with long answers (绩效目标表) has many labels beside them; a frame around a report has few cells. */
const FEW_CELLS = 8

/** Whether a table only places text on the page: a single column, or a few cells around one that holds the document. */
export function isLayout({ cells, columns }: Table): boolean {
  if (columns < 2) return true
  const lengths = cells.map(({ words }) => words.length).filter((length) => length > 0)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  return lengths.length <= FEW_CELLS && longest > LONG_CELL && longest > all / 2
}
