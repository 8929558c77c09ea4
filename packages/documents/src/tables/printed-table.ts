import { halfWidth } from "@gouji/domain"

import type { Grid, GridCell } from "../layout/laid-document.ts"

/** A cell of a printed table; `words` are what it says without white space and in half width. */
export interface PrintedCell extends GridCell {
  readonly words: string
}

/** A row as far as its columns go: in each the cell that covers it, at its own place or merged into it from above or left. */
export interface PrintedRow {
  readonly cells: readonly (PrintedCell | undefined)[]
}

/** The rows of a grid. Cells that reach past it are cut off. */
export function rowsOf(text: string, grid: Grid): readonly PrintedRow[] {
  const rows = Array.from({ length: grid.rows }, () => new Array<PrintedCell | undefined>(grid.columns))
  for (const cell of grid.cells) {
    const printed = printedCell(text, cell)
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, grid.rows); row++) {
      for (
        let column = cell.column;
        column < Math.min(cell.column + cell.columnSpan, grid.columns);
        column++
      ) {
        const cells = rows[row]
        if (cells !== undefined) cells[column] ??= printed
      }
    }
  }
  return rows.map((cells) => ({ cells: Array.from(cells) }))
}

/** Written out: this is made for every cell, and putting objects together of others takes several times as long. */
function printedCell(text: string, cell: GridCell): PrintedCell {
  const { row, column, rowSpan, columnSpan, start, end, page, box } = cell
  const words = start === end ? "" : halfWidth(text.slice(start, end)).replace(/\s+/g, "")
  return { row, column, rowSpan, columnSpan, start, end, page, box, words }
}

/** The cells of a row that say something, each once, from left to right. */
export function sayingOf({ cells }: PrintedRow): readonly PrintedCell[] {
  const saying: PrintedCell[] = []
  for (const cell of cells) {
    if (cell !== undefined && cell.words !== "" && !saying.includes(cell)) saying.push(cell)
  }
  return saying
}

/** Whether a cell begins in this row and column, and is not merged into it from above or left. */
export function isOwn(cell: PrintedCell, row: number, column: number): boolean {
  return cell.row === row && cell.column === column
}

/** Digits as amounts are printed: grouped or not, signed or in brackets, perhaps with the unit behind them. */
export const AMOUNT = /^[(（]?[-+−－]?[¥￥]?\d[\d,，]*(?:\.\d+)?[)）]?(?:万元|亿元|元|[%％])?$/

/** What stands for nothing in a cell of amounts. */
export const DASH = /^(?:[-—–―－/]+|无)$/
