import {
  type Figure,
  PLACES,
  type Span,
  type Table,
  type TableKey,
  type TextEvidence,
  type Unit,
} from "@gouji/domain"

import type { FiguresDocument, WrittenTable } from "./figures-document.ts"
import type { GrowingText } from "./growing-text.ts"

/** A table as written down, and where its title and its rows came to stand. */
export interface LaidTable {
  readonly given: WrittenTable
  readonly title: Span
  readonly rows: readonly Span[]
}

/**
 * Writes what the tables say besides their amounts: title, note and rows, a line each. Tables that only have amounts
 * are tables too; null where the document has neither.
 */
export function writeTables(
  text: GrowingText,
  { tables }: FiguresDocument,
  figures: readonly Pick<Figure, "place">[],
): readonly LaidTable[] | null {
  const named = (tables ?? []).map((table) => (typeof table === "string" ? bare(table) : table))
  const places = [...new Set(figures.map(({ place }) => place))]
  const others = places.filter(
    (place) => place !== "narrative" && !named.some((table) => table.place === place),
  )
  if (tables === null && others.length === 0) return null
  // What is not the narrative is a table.
  return [...named, ...others.map((place) => bare(place as TableKey))].map((given) => writeTable(text, given))
}

/** The table as a disclosure holds it. */
export function tableOf(
  { given, title, rows }: LaidTable,
  unitOfAccount: Unit,
  quote: (span: Span) => TextEvidence,
): Table {
  const { place, organisation, year, note, unit = unitOfAccount } = given
  return {
    place,
    organisation,
    year,
    note,
    unit,
    title: titleOf(given),
    evidence: quote(title),
    rows: given.rows.map((row, index) => ({ ...row, evidence: quote(rows[index] ?? title) })),
  }
}

function bare(place: TableKey): WrittenTable {
  return { place, organisation: null, year: null, note: null, rows: [] }
}

function writeTable(text: GrowingText, given: WrittenTable): LaidTable {
  text.write("\n")
  const title = text.write(titleOf(given))
  text.write("\n")
  const rows = given.rows.map(({ code, name }) => {
    text.write(code === null ? "" : `${code} `)
    const span = text.write(name)
    text.write("\n")
    return span
  })
  if (given.note !== null) text.write(`${given.note}\n`)
  return { given, title, rows }
}

function titleOf({ place, title }: WrittenTable): string {
  return title ?? PLACES[place].zh
}
