import type { TableKey } from "@gouji/domain"

import type { Grid, LaidDocument } from "../layout/laid-document.ts"
import type { Stretch } from "../narrative/drafts.ts"
import { alignedRows } from "./aligned-rows.ts"
import { type Caption, captionAbove, captionInRow, isNote, noteBelow, placeOfTitle } from "./captions.ts"
import { headRows } from "./head-rows.ts"
import { type PrintedRow, rowsOf, sayingOf } from "./printed-table.ts"

/** A whole table: what stands above and below it, its head, and its rows, those of every page. */
export interface JoinedTable {
  readonly caption: Caption
  /** Undefined where no title announces it; null where the title is of no table that rules know. */
  readonly place: TableKey | null | undefined
  readonly head: readonly PrintedRow[]
  /** With their numbers in the table as printed, heads of every page included. */
  readonly body: readonly { readonly row: PrintedRow; readonly number: number }[]
  readonly note: (Stretch & { readonly words: string }) | null
  readonly columns: number
  /** What of the text belongs to it. */
  readonly stretches: readonly Stretch[]
}

interface Piece {
  readonly rows: readonly PrintedRow[]
  readonly columns: number
  readonly caption: Caption
  readonly stretch: Stretch
  readonly end: number
}

/** Cuts grids where a title stands within, joins those that go on over pages, and gives each what stands around it. */
export function tablesIn(laid: LaidDocument): readonly JoinedTable[] {
  const pieces = laid.grids.flatMap((grid, index) => piecesOf(laid, grid, index))
  const tables: JoinedTable[] = []
  for (const [index, piece] of pieces.entries()) {
    const before = tables.at(-1)
    const next = pieces[index + 1]?.stretch.start ?? laid.text.length
    const joined = before && continued(before, piece)
    const table = withNote(joined ?? begun(piece), { text: laid.text, from: piece.end, to: next })
    if (joined === undefined) tables.push(table)
    else tables[tables.length - 1] = table
  }
  return tables
}

function piecesOf(laid: LaidDocument, grid: Grid, index: number): readonly Piece[] {
  const rows = rowsOf(laid.text, grid)
  const cuts = [0, ...rows.flatMap((row, at) => (at > 0 && isTitleRow(row) ? [at] : []))]
  return cuts.map((from, at) => {
    const own = rows.slice(from, cuts[at + 1])
    const above = at === 0 ? captionAbove(laid.text, laid.grids[index - 1]?.end ?? 0, grid.start) : undefined
    return pieceOf(own, { grid, above })
  })
}

function isTitleRow(row: PrintedRow): boolean {
  const [only, ...others] = sayingOf(row)
  return only !== undefined && others.length === 0 && (placeOfTitle(only.words) ?? null) !== null
}

interface Around {
  readonly grid: Grid
  readonly above: (Caption & Stretch) | undefined
}

/** Rows above the head that are no part of it: the title, the line of organisation and unit, blank ones. */
function pieceOf(rows: readonly PrintedRow[], { grid, above }: Around): Piece {
  let caption: Caption = above ?? { title: null, organisation: null, unit: null }
  let from = 0
  for (const row of rows) {
    const said = captionInRow(sayingOf(row))
    if (said === undefined) break
    caption = { ...caption, ...said }
    from += 1
  }
  const isNamed = caption.title === null && grid.name !== null && placeOfTitle(named(grid.name)) !== undefined
  const title = isNamed
    ? { start: grid.start, end: grid.start, words: named(grid.name ?? "") }
    : caption.title
  const cells = rows.flatMap((row) => sayingOf(row))
  const start = Math.min(above?.start ?? grid.start, ...cells.slice(0, 1).map((cell) => cell.start))
  const end = Math.max(grid.start, ...cells.slice(-1).map((cell) => cell.end))
  return {
    rows: rows.slice(from),
    columns: grid.columns,
    caption: { ...caption, title },
    stretch: { start, end },
    end: grid.end,
  }
}

/** The name of a sheet says less than a title and often leaves 表 out. */
function named(name: string): string {
  return /表$/.test(name.trim()) ? name : `${name.trim()}表`
}

function begun({ rows, columns, caption, stretch }: Piece): JoinedTable {
  const count = headRows(rows)
  const words = caption.title?.words
  return {
    caption,
    place: words === undefined ? undefined : placeOfTitle(words),
    head: rows.slice(0, count),
    body: rows.slice(count).map((row, index) => ({ row, number: count + index })),
    note: null,
    columns,
    stretches: [stretch],
  }
}

/** A piece without a title of its own goes on with the table before it, if it has as many columns; a head said again is left out. */
function continued(before: JoinedTable, piece: Piece): JoinedTable | undefined {
  const isOwn = piece.caption.title !== null && piece.caption.title.words !== before.caption.title?.words
  const rows = isOwn || before.note !== null ? undefined : underColumns(before, piece)
  if (rows === undefined || rows.length === 0) return undefined
  const repeated = repeatedHead(before.head, rows)
  if (repeated === 0 && hasHead(rows)) return undefined
  const from = before.head.length + before.body.length
  const body = rows.map((row, index) => ({ row, number: from + index })).slice(repeated)
  return { ...before, body: [...before.body, ...body], stretches: [...before.stretches, piece.stretch] }
}

function underColumns({ head, body, columns }: JoinedTable, piece: Piece): readonly PrintedRow[] | undefined {
  if (piece.columns === columns) return piece.rows
  return alignedRows([...body.map(({ row }) => row), ...head], piece.rows, columns)
}

/** Rows above the first with an amount name columns, as 项目 or 科目编码 do, and not lines. */
function hasHead(rows: readonly PrintedRow[]): boolean {
  return rows
    .slice(0, headRows(rows))
    .some((row) => sayingOf(row).some(({ words }) => NAMES_COLUMNS.test(words)))
}

const NAMES_COLUMNS = /^(?:项目|科目|.*(?:编码|代码|名称)|序号|行次|栏次)$/

function repeatedHead(head: readonly PrintedRow[], rows: readonly PrintedRow[]): number {
  const isSame = head.every((row, index) => wordsOf(row) === wordsOf(rows[index]))
  return isSame ? head.length : 0
}

function wordsOf(row: PrintedRow | undefined): string {
  return row === undefined
    ? ""
    : sayingOf(row)
        .map(({ words }) => words)
        .join("\t")
}

/** What stands between a table and the next. */
interface Below {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The note stands below the table, or in its last rows. */
function withNote(table: JoinedTable, { text, from, to }: Below): JoinedTable {
  const notes = table.body.filter(({ row }) => isNoteRow(row))
  const [cell] = notes.flatMap(({ row }) => sayingOf(row))
  const body = table.body.filter((each) => !notes.includes(each))
  if (cell !== undefined)
    return { ...table, body, note: { start: cell.start, end: cell.end, words: cell.words } }
  const below = noteBelow(text, from, to)
  return below === null ? table : { ...table, note: below, stretches: [...table.stretches, below] }
}

function isNoteRow(row: PrintedRow): boolean {
  const [only, ...others] = sayingOf(row)
  return only !== undefined && others.length === 0 && only.words.length > 4 && isNote(only.words)
}
