import type { Stage, Table, TableKey, Unit } from "@gouji/domain"

import type { Stretch } from "../narrative/drafts.ts"
import { placeOfTitle, yearIn } from "./captions.ts"
import type { JoinedTable } from "./joined-tables.ts"
import { sayingOf } from "./printed-table.ts"
import { type CellDraft, type Reading, type RowDraft, readTable, unreadIn } from "./read-table.ts"

/** A table while its document is still being read. */
export interface TableDraft extends Pick<Table, "place" | "unit" | "organisation" | "year" | "note"> {
  readonly title: string
  readonly span: Stretch
  readonly rows: readonly RowDraft[]
}

/** All that the tables of a document came to. */
export interface ReadTables {
  readonly cells: readonly CellDraft[]
  readonly tables: readonly TableDraft[]
  readonly unread: readonly Stretch[]
  /** What of the text is table, caption or note, and no narrative. */
  readonly stretches: readonly Stretch[]
}

/** What the document as a whole says that tables may leave out. */
export interface TablesContext {
  readonly fiscalYear: number
  readonly stage: Stage
}

/** Reads what `tablesIn` found; tables no rule knows only yield amounts that were not read. */
export function readTables(found: readonly JoinedTable[], context: TablesContext): ReadTables {
  const unit = unitOfMost(found)
  const all = found.map((table) => ({ table, reading: readingOf(table, context, unit) }))
  const read = all.map(({ table, reading }) =>
    reading === undefined ? unknown(table) : readTable(table, reading),
  )
  return {
    cells: read.flatMap(({ cells }) => cells),
    tables: all.flatMap(({ table, reading }, index) =>
      reading === undefined ? [] : [draftOf(table, reading.place, read[index]?.rows ?? [])],
    ),
    unread: read.flatMap(({ unread }) => unread),
    stretches: found.flatMap(({ stretches }) => stretches),
  }
}

/** Year and stage as most titles of tables have them, for documents that are nothing but tables. */
export function titledAs(
  laid: readonly JoinedTable[],
): Partial<TablesContext> & { readonly organisation?: string } {
  const titles = laid.flatMap(({ caption }) => caption.title?.words ?? [])
  const years = titles.flatMap((title) => yearIn(title) ?? [])
  const year = mostCommon(years)
  const organisation = mostCommon(laid.flatMap(({ caption }) => caption.organisation ?? []))
  return {
    ...(year !== undefined && { fiscalYear: year }),
    ...(titles.length > 0 && { stage: titles.some((title) => title.includes("决算")) ? "final" : "budget" }),
    ...(organisation !== undefined && { organisation }),
  }
}

function readingOf(table: JoinedTable, context: TablesContext, unit: Unit): Reading | undefined {
  const named = table.place === undefined ? placeByHead(table) : table.place
  if (named === null || named === undefined) return undefined
  const confidence = table.place === undefined ? BY_HEAD : 1
  return { ...context, place: named, unit: unitOf(table) ?? (named === "T.S" ? "万元" : unit), confidence }
}

/** Tables without a title are known by their heads, less surely. */
const BY_HEAD = 0.8

/** The heads say what the title would, if some row has a code or is a total. */
function placeByHead({ head, body }: JoinedTable): TableKey | null {
  const hasRows = body.some(({ row }) =>
    sayingOf(row).some(({ words }) => /^(?:[23]\d{2}|合计|(?:收入|支出)总计)$/.test(words)),
  )
  const words = head.flatMap((row) => sayingOf(row).map((cell) => cell.words))
  return hasRows ? (placeOfTitle(`${words.join("").slice(0, 60)}表`) ?? null) : null
}

/** In the caption, else in the head. */
function unitOf({ caption, head }: JoinedTable): Unit | null {
  if (caption.unit !== null) return caption.unit
  const heads = head.flatMap((row) => sayingOf(row).map(({ words }) => words)).join(" ")
  // The pattern takes units of account only.
  return (
    (/[(（]单?位?[:：]?(万元|亿元|元)[)）]|单位[:：](万元|亿元|元)/.exec(heads)?.slice(1).find(Boolean) as
      | Unit
      | undefined) ?? null
  )
}

function unitOfMost(tables: readonly JoinedTable[]): Unit {
  return mostCommon(tables.flatMap((table) => unitOf(table) ?? [])) ?? "万元"
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function draftOf(table: JoinedTable, place: TableKey, rows: readonly RowDraft[]): TableDraft {
  const { caption, note, stretches } = table
  const [own = { start: 0, end: 0 }] = stretches
  return {
    place,
    unit: unitOf(table),
    organisation: caption.organisation,
    year: yearIn(caption.title?.words ?? ""),
    note: note?.words ?? null,
    title: caption.title?.words ?? "",
    span: caption.title ?? own,
    rows,
  }
}

function unknown(table: JoinedTable) {
  return { cells: [], rows: [], unread: unreadIn(table, [], new Set()) }
}
