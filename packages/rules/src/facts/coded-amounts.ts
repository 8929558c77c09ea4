import type { Figure, TableKey } from "@gouji/domain"

import type { Facts } from "./facts.ts"
import type { Row } from "./table-facts.ts"

/** An amount that is not nought, in the row of a code. */
export interface CodedAmount {
  readonly table: TableKey
  readonly code: string
  readonly figure: Figure
}

/** The amounts under codes in the given tables, blank cells, noughts and what could not be read left out. */
export function codedAmounts(facts: Facts, tables: readonly TableKey[]): readonly CodedAmount[] {
  const amounts: CodedAmount[] = []
  for (const table of tables) {
    for (const row of facts.tables.get(table)?.rows ?? []) putAmounts(amounts, table, row)
  }
  return amounts
}

/** A loop, since tables have thousands of cells and most rows a handful. */
function putAmounts(amounts: CodedAmount[], table: TableKey, { code, cells }: Row): void {
  if (code === null) return
  for (const figure of cells.values()) {
    if (figure.state === "stated" && figure.measure === "amount") amounts.push({ table, code, figure })
  }
}
