import type { Figure, TableKey } from "@gouji/domain"

import type { Facts } from "./facts.ts"
import type { Row } from "./table-facts.ts"

/** An amount that is not nought, in the row of a code. */
export interface CodedAmount {
  readonly table: TableKey
  readonly code: string
  readonly figure: Figure
}

/**
 * The amounts under certain codes in the given tables, blank cells, noughts and what could not be read left out. A row
 * is asked by its code alone, since tables have thousands of cells and few of them are meant.
 */
export function codedAmounts(
  facts: Facts,
  tables: readonly TableKey[],
  isMeant: (code: string, table: TableKey) => boolean,
): readonly CodedAmount[] {
  return tables.flatMap((table) =>
    rowsIn(facts, table)
      .filter(({ code }) => code !== null && isMeant(code, table))
      .flatMap((row) => amountsOf(table, row)),
  )
}

/** Whether any amount stands under a code in the given tables. */
export function hasCodedAmounts(facts: Facts, tables: readonly TableKey[]): boolean {
  return tables.some((table) => rowsIn(facts, table).some((row) => amountsOf(table, row).length > 0))
}

function rowsIn(facts: Facts, table: TableKey): readonly Row[] {
  return facts.tables.get(table)?.rows ?? []
}

function amountsOf(table: TableKey, { code, cells }: Row): readonly CodedAmount[] {
  if (code === null) return []
  return [...cells.values()]
    .filter(({ state, measure }) => state === "stated" && measure === "amount")
    .map((figure) => ({ table, code, figure }))
}
