import { cellWords } from "../laying-out/cell-words.ts"
import { isLayout } from "../laying-out/is-layout.ts"
import type { LaidText } from "../laying-out/laid-text.ts"
import type { Table } from "../laying-out/table.ts"
import { withoutGhosts } from "../laying-out/without-ghosts.ts"
import type { WordBlock, WordCell, WordRow } from "./blocks.ts"
import { placedCells } from "./placed-cells.ts"

/** Writes blocks as lines and grids. A table around tables, or around a report, is read as the text it frames. */
export function layOut(blocks: readonly WordBlock[], laid: LaidText): void {
  for (const block of blocks) {
    if (block.kind === "paragraph") for (const line of block.text.split("\n")) laid.line(line.trimEnd())
    else layOutTable(block.rows, laid)
  }
}

function layOutTable(rows: readonly WordRow[], laid: LaidText): void {
  const cells = rows.flatMap((row) => row.cells)
  const table = cells.some(holdsTable) ? null : tableOf(rows)
  if (table && !isLayout(table)) laid.table(table)
  else for (const cell of cells) if (!cell.continues) layOut(cell.blocks, laid)
}

function holdsTable({ blocks }: WordCell): boolean {
  return blocks.some(({ kind }) => kind === "table")
}

function tableOf(rows: readonly WordRow[]): Table | null {
  const cells = placedCells(rows, wordsOf)
  return cells && withoutGhosts({ rows: rows.length, columns: 0, cells, name: null })
}

function wordsOf({ blocks }: WordCell): string {
  return cellWords(blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("\n"))
}
