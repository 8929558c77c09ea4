import { type Figure, type Qualifiers, slotOf, type TableKey } from "@gouji/domain"

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

/** Groups the figures of tables; of two in one cell the first counts. */
export function tableFactsOf(
  figures: readonly Figure[],
  fiscalYear: number,
): ReadonlyMap<TableKey, TableFacts> {
  const cells = new Map<TableKey, Map<string, Row & { readonly cells: Map<string, Figure> }>>()
  for (const figure of figures) {
    const { place, qualifiers } = figure
    if (place === "narrative") continue
    const rows = cells.get(place) ?? new Map()
    cells.set(place, rows)
    const key = rowKey(qualifiers)
    const code = qualifiers.function ?? qualifiers.economic ?? null
    const row = rows.get(key) ?? { key, code, cells: new Map<string, Figure>() }
    rows.set(key, row)
    const column = columnOf(figure, fiscalYear)
    if (!row.cells.has(column)) row.cells.set(column, figure)
  }
  return new Map([...cells].map(([place, rows]) => [place, tableOf(rows)]))
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

function columnOf(figure: Figure, fiscalYear: number): string {
  const { concept, measure, year } = figure
  const { fund, basis } = figure.qualifiers
  const isPlain = fund === undefined && basis === undefined
  const qualifiers = isPlain ? UNQUALIFIED : { ...(fund && { fund }), ...(basis && { basis }) }
  return slotOf({ concept, measure, year, place: "narrative", qualifiers }, fiscalYear)
}

const UNQUALIFIED: Qualifiers = {}
