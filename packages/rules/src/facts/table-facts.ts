import {
  type ConceptId,
  type Figure,
  type Measure,
  type Place,
  type Qualifiers,
  slotOf,
  type TableKey,
} from "@gouji/domain"

/** A row of a table: the figures that stand in it, by column. A column is written as a slot of the narrative. */
export interface Row {
  /** The functional or economic code, or the item's own words; empty for the total row. */
  readonly key: string
  /** Null for the total row and for items known by their words. */
  readonly code: string | null
  readonly cells: ReadonlyMap<string, Figure>
}

/** The amounts of one table, by row and column. */
export interface TableFacts {
  /** In reading order. */
  readonly rows: readonly Row[]
  readonly byKey: ReadonlyMap<string, Row>
  /** Every column that any row has a figure in, blank ones too. */
  readonly columns: ReadonlySet<string>
  /** The rows directly under each code, and under the total row (an empty key): a 类 has its 款, a 款 its 项. */
  readonly children: ReadonlyMap<string, readonly Row[]>
}

/** Puts the figures of tables into rows; of two in one cell the first counts. */
export function tableFactsOf(
  places: ReadonlyMap<Place, readonly Figure[]>,
  fiscalYear: number,
): ReadonlyMap<TableKey, TableFacts> {
  const columns = new Columns(fiscalYear)
  const tables = new Map<TableKey, TableFacts>()
  for (const [place, figures] of places) {
    if (place !== "narrative") tables.set(place, tableOf(rowsOf(figures, columns)))
  }
  return tables
}

function rowsOf(figures: readonly Figure[], columns: Columns): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row & { readonly cells: Map<string, Figure> }>()
  for (const figure of figures) {
    const key = rowKey(figure.qualifiers)
    let row = rows.get(key)
    if (row === undefined) {
      const code = figure.qualifiers.function ?? figure.qualifiers.economic ?? null
      row = { key, code, cells: new Map<string, Figure>() }
      rows.set(key, row)
    }
    const column = columns.of(figure)
    if (!row.cells.has(column)) row.cells.set(column, figure)
  }
  return rows
}

function tableOf(byKey: ReadonlyMap<string, Row>): TableFacts {
  const rows = [...byKey.values()]
  const children = new Map<string, Row[]>()
  for (const row of rows) {
    if (row.code === null) continue
    const parent = parentAmong(byKey, row.code)
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [row])
    else siblings.push(row)
  }
  const columns = new Set<string>()
  for (const { cells } of rows) for (const column of cells.keys()) columns.add(column)
  return { rows, byKey, children, columns }
}

/** The nearest code above it that has a row; the total row where none has. Codes grow by two digits a level. */
function parentAmong(rows: ReadonlyMap<string, Row>, code: string): string {
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const above = code.slice(0, length)
    if (rows.has(above)) return above
  }
  return ""
}

function rowKey({ function: code, economic, item }: Qualifiers): string {
  return code ?? economic ?? item ?? ""
}

/** The columns of tables: of most, which have no fund and are of the year, the text is made once for all rows. */
class Columns {
  readonly #fiscalYear: number
  readonly #plain = new Map<Measure, Map<ConceptId, string>>()

  constructor(fiscalYear: number) {
    this.#fiscalYear = fiscalYear
  }

  of(figure: Figure): string {
    const { concept, measure, year, qualifiers } = figure
    if (qualifiers.fund !== undefined || qualifiers.basis !== undefined || year !== this.#fiscalYear)
      return columnOf(figure, this.#fiscalYear)
    const concepts = this.#plain.get(measure) ?? new Map<ConceptId, string>()
    this.#plain.set(measure, concepts)
    const column = concepts.get(concept) ?? columnOf(figure, this.#fiscalYear)
    concepts.set(concept, column)
    return column
  }
}

function columnOf({ concept, measure, year, qualifiers }: Figure, fiscalYear: number): string {
  const { fund, basis } = qualifiers
  const narrowing: Qualifiers = { ...(fund && { fund }), ...(basis && { basis }) }
  return slotOf({ concept, measure, year, place: "narrative", qualifiers: narrowing }, fiscalYear)
}
