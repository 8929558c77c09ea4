import type { CellEvidence, Figure, Qualifiers, TableKey, Unit } from "@gouji/domain"

import type { Stretch } from "../narrative/drafts.ts"
import { type Band, bandsOf } from "./bands.ts"
import { quantityIn } from "./cell-quantity.ts"
import { type Column, type ColumnMeaning, columnsOf, headPath, type TableContext } from "./columns.ts"
import type { JoinedTable } from "./joined-tables.ts"
import { AMOUNT, isOwn, type PrintedCell, type PrintedRow } from "./printed-table.ts"
import { type RowLabel, RowLabels } from "./row-labels.ts"
import { columnsIn, type RowMeaning, RowMeanings, sideOf } from "./row-meaning.ts"

/** A figure of a table while its document is still being read: all but its id. */
export interface CellDraft {
  readonly figure: Omit<Figure, "id" | "printed" | "unitStated" | "partOf" | "evidence" | "said" | "section">
  readonly unit: Unit | null
  readonly span: Stretch
  readonly cell: Omit<CellEvidence, "quote">
}

/** A row with its name, for the table's own list. */
export interface RowDraft {
  readonly label: RowLabel
  readonly cell: Omit<CellEvidence, "quote">
}

/** What a table came to. */
export interface ReadTable {
  readonly cells: readonly CellDraft[]
  readonly rows: readonly RowDraft[]
  /** Amounts that no head or no row says the meaning of. */
  readonly unread: readonly Stretch[]
}

/** What a table is read as, and the unit its amounts are in. */
export interface Reading extends TableContext {
  readonly unit: Unit
  /** How sure it is that the table is the one it is read as. */
  readonly confidence: number
}

/** Reads every band of a table row by row. */
export function readTable(table: JoinedTable, reading: Reading): ReadTable {
  const columns = columnsOf(table, reading)
  const bands = bandsOf(columns)
  const read = bands.map((band, index) => readBand(table, band, { reading, index }))
  const cells = read.flatMap((each) => each.cells)
  const known = new Set(cells.map(({ span }) => span.start))
  return {
    cells,
    rows: read.flatMap((each) => each.rows),
    unread: unreadIn(table, columns, known),
  }
}

interface InBand {
  readonly reading: Reading
  readonly index: number
}

function readBand(
  table: JoinedTable,
  band: Band,
  { reading, index }: InBand,
): Pick<ReadTable, "cells" | "rows"> {
  const heads = columnsIn(band).flatMap((column) => headPath(table.head, column))
  const labels = new RowLabels(band)
  const meanings = new RowMeanings(reading, sideOf(heads.join("/"), index))
  const cells: CellDraft[] = []
  const rows: RowDraft[] = []
  const isNamed = band.names.length + band.codes.length > 0
  for (const { row, number } of table.body) {
    const label = isNamed ? labels.labelOf(row) : undefined
    if (isNamed && label === undefined) continue
    const meaning = label === undefined ? { qualifiers: {} } : meanings.of(label)
    if (label !== undefined) rows.push({ label, cell: placed(label.cell, reading.place, number) })
    if (meaning !== undefined) cells.push(...cellsOf(row, { band, number, meaning, reading }))
  }
  return { cells, rows }
}

interface InRow {
  readonly band: Band
  readonly number: number
  readonly meaning: RowMeaning
  readonly reading: Reading
}

/** A row without any name and without any amount is a line left empty. */
function cellsOf(row: PrintedRow, { band, number, meaning, reading }: InRow): readonly CellDraft[] {
  return band.amounts.flatMap(({ column, meaning: head }) => {
    const cell = row.cells[column]
    const concept = conceptOf(head, meaning)
    if (cell === undefined || !isOwn(cell, cell.row, column) || concept === null) return []
    return [cellDraft(cell, { head, concept, number, meaning, reading })]
  })
}

/** A row may say of what a plain column is; where the column says it, the row narrows it. */
function conceptOf(head: ColumnMeaning, row: RowMeaning): Figure["concept"] | null {
  if (row.concept !== undefined && (head.isPlain || head.concept === null)) return row.concept
  return head.concept
}

interface OfCell extends Omit<InRow, "band"> {
  readonly head: ColumnMeaning
  readonly concept: Figure["concept"]
}

function cellDraft(cell: PrintedCell, { head, concept, number, meaning, reading }: OfCell): CellDraft {
  const qualifiers: Qualifiers = { ...head.qualifiers, ...meaning.qualifiers }
  const { year, measure } = head
  const { place, confidence } = reading
  const { value, quantum, state, unit } = quantityIn(cell.words, measure, reading.unit)
  return {
    figure: { concept, place, year, measure, value, quantum, state, unit, qualifiers, confidence },
    unit: reading.unit,
    span: { start: cell.start, end: cell.end },
    cell: placed(cell, reading.place, number),
  }
}

function placed(
  { page, box, column }: PrintedCell,
  table: TableKey | "",
  row: number,
): Omit<CellEvidence, "quote"> {
  return { kind: "cell", page, table, row, column, box }
}

/** Amounts that did not become figures: not codes, names or numbers of lines, and not whole small numbers, which may be anything. */
export function unreadIn(
  table: JoinedTable,
  columns: readonly Column[],
  known: ReadonlySet<number>,
): readonly Stretch[] {
  return table.body.flatMap(({ row }) =>
    row.cells.flatMap((cell, column) => {
      const kind = columns[column]?.kind
      if (cell === undefined || cell.column !== column || known.has(cell.start)) return []
      if (kind === "code" || kind === "line-number" || !looksLikeMoney(cell.words)) return []
      return [{ start: cell.start, end: cell.end }]
    }),
  )
}

/** With decimals or grouped digits. */
function looksLikeMoney(words: string): boolean {
  return AMOUNT.test(words) && /\d[,，]\d{3}|\.\d/.test(words) && !/[%％]$/.test(words)
}
