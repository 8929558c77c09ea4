import type { TableKey } from "@gouji/domain"

import type { Facts } from "./facts.ts"
import { noughtOf, type Operand, operandIn } from "./operand.ts"
import type { Row } from "./table-facts.ts"

/** A row of a table and a column of it. */
export interface Cell {
  readonly table: TableKey
  readonly row: Row
  readonly column: string
}

/**
 * A cell as an operand of a sum. A blank cell of a table's row counts as nought there, and only there; one that is not
 * in the table at all, or could not be read, is wanting.
 */
export function cellOperand(facts: Facts, { table, row, column }: Cell): Operand {
  const figure = row.cells.get(column)
  if (figure === undefined)
    return { wanting: { slot: cellSlot(table, row, column), why: "absent", figure: null } }
  if (figure.state === "blank") return { known: noughtOf(figure) }
  return operandIn(facts, figure)
}

/** The slot a cell would have: `T.G/gpb.exp[2010301]` for the row of a code and a column. */
export function cellSlot(table: TableKey, { key }: Pick<Row, "key">, column: string): string {
  return `${table}/${withRow(column, key)}`
}

/** Whether something other than a blank stands in a cell. */
export function isFilled(row: Row, column: string): boolean {
  const figure = row.cells.get(column)
  return figure !== undefined && figure.state !== "blank"
}

function withRow(column: string, key: string): string {
  if (key === "") return column
  const open = column.indexOf("[")
  if (open >= 0) return `${column.slice(0, column.indexOf("]"))},${key}${column.slice(column.indexOf("]"))}`
  const end = column.search(/[@⁻]/u)
  return end < 0 ? `${column}[${key}]` : `${column.slice(0, end)}[${key}]${column.slice(end)}`
}
