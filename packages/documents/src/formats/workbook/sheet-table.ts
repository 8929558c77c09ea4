import { err, ok, type Result } from "@gouji/domain"

import type { FormatProblem } from "../format-problem.ts"
import type { Table, TableCell } from "../laying-out/table.ts"
import { FORMAT_LIMITS } from "../limits.ts"
import { type KeptPlaces, keptPlaces } from "./kept-places.ts"
import { type Area, SHEET_COLUMNS, type Sheet } from "./sheet.ts"

/** Merges of a sheet do not overlap, so all of them together cover no more than there is; a file may say otherwise. */
const COVERED_AT_MOST = 4

/**
 * What a sheet shows as one table: from its first to its last row and column with words, merged cells once, hidden rows
 * and columns left out, several empty ones in a row as one. Null where it shows nothing.
 */
export function sheetTable(sheet: Sheet, room: number): Result<Table | null, FormatProblem> {
  const words = new Map(sheet.cells.map(({ row, column, words }) => [keyOf(row, column), words]))
  const withWords = sheet.merges.filter((merge) => words.get(keyOf(merge.top, merge.left)))
  const shown = shownPlaces(sheet, withWords)
  const rows = keptPlaces(shown.rows, sheet.hiddenRows)
  const columns = keptPlaces(shown.columns, sheet.hiddenColumns)
  if (rows.places.length * columns.places.length > room)
    return err({ code: "too-much-inside", what: "cells", limit: FORMAT_LIMITS.cells })
  if (rows.places.length === 0) return ok(null)
  const spans = spansOf(sheet.merges, { rows, columns })
  return ok(tableOf(sheet.name, { rows, columns, words, spans }))
}

function keyOf(row: number, column: number): number {
  return row * SHEET_COLUMNS + column
}

/** The rows and columns that show words, in their own cell or as part of a merged one whose first row is hidden. */
function shownPlaces({ cells, hiddenRows, hiddenColumns }: Sheet, merges: readonly Area[]) {
  const rows = new Set<number>()
  const columns = new Set<number>()
  const add = (row: number | undefined, column: number | undefined) => {
    if (row === undefined || column === undefined) return
    rows.add(row)
    columns.add(column)
  }
  for (const { row, column, words } of cells)
    if (words !== "" && !hiddenRows.has(row) && !hiddenColumns.has(column)) add(row, column)
  const [nextRow, nextColumn] = [nextShown(hiddenRows), nextShown(hiddenColumns)]
  for (const { top, bottom, left, right } of merges)
    add(within(nextRow(top), bottom), within(nextColumn(left), right))
  return { rows, columns }
}

function within(place: number, last: number): number | undefined {
  return place <= last ? place : undefined
}

/** The first place from one on that is not hidden; each hidden one is passed only once, however often it is asked. */
function nextShown(hidden: ReadonlySet<number>): (from: number) => number {
  const known = new Map<number, number>()
  return (from) => {
    let place = from
    while (hidden.has(place) && !known.has(place)) place += 1
    const shown = known.get(place) ?? place
    for (let passed = from; passed < place; passed += 1) known.set(passed, shown)
    return shown
  }
}

interface Kept {
  readonly rows: KeptPlaces
  readonly columns: KeptPlaces
}

/** A merged cell in what is kept, with where its words stand in the sheet. */
interface Span {
  readonly key: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** By kept place: the merged cell that begins there, or null where one covers it. */
type Spans = ReadonlyMap<number, Span | null>

function spansOf(merges: readonly Area[], kept: Kept): Spans {
  const spans = new Map<number, Span | null>()
  let room = COVERED_AT_MOST * kept.rows.places.length * kept.columns.places.length
  for (const merge of merges) {
    const places = placesOf(merge, kept)
    room -= places.length
    const [first] = places
    if (room < 0) break
    if (first === undefined || places.some((place) => spans.has(place))) continue
    for (const place of places) spans.set(place, null)
    spans.set(first, spanOf(merge, kept))
  }
  return spans
}

function placesOf(merge: Area, { rows, columns }: Kept): readonly number[] {
  const places: number[] = []
  for (let row = rows.upTo(merge.top); row < rows.upTo(merge.bottom + 1); row += 1)
    for (let column = columns.upTo(merge.left); column < columns.upTo(merge.right + 1); column += 1)
      places.push(row * columns.places.length + column)
  return places
}

function spanOf({ top, bottom, left, right }: Area, { rows, columns }: Kept): Span {
  return {
    key: keyOf(top, left),
    rowSpan: rows.upTo(bottom + 1) - rows.upTo(top),
    columnSpan: columns.upTo(right + 1) - columns.upTo(left),
  }
}

interface Parts extends Kept {
  readonly words: ReadonlyMap<number, string>
  readonly spans: Spans
}

function tableOf(name: string, { rows, columns, words, spans }: Parts): Table {
  const cells: TableCell[] = []
  for (const [row, sheetRow] of rows.places.entries()) {
    for (const [column, sheetColumn] of columns.places.entries()) {
      const span = spans.get(row * columns.places.length + column)
      if (span === null) continue
      const { key, rowSpan, columnSpan } = span ?? {
        key: keyOf(sheetRow, sheetColumn),
        rowSpan: 1,
        columnSpan: 1,
      }
      cells.push({ row, column, rowSpan, columnSpan, words: words.get(key) ?? "" })
    }
  }
  return { rows: rows.places.length, columns: columns.places.length, cells, name }
}
