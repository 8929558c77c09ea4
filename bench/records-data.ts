import { formOf, Records } from "../packages/rules/src/kernel/index.ts"

/** How many parts each of the ten identities of a record has. */
const PARTS = [2, 3, 4, 5, 6, 2, 3, 4, 5, 6] as const

/** Ten sums over fifty figures, as slots of a table of expenditure. */
export const IDENTITIES = PARTS.map((parts, row) => ({
  total: `T.E/exp.total[${201 + row}]`,
  parts: Array.from({ length: parts }, (_, part) => `T.E/exp.proj[${201 + row}0${part + 1}]`),
}))

export const FORM = formOf(IDENTITIES)

/** A record's figures in whole quanta, in the order of the form's slots. */
export type Row = readonly number[]

/** Every figure is rounded on its own from a finer one; in one sum of a hundred one figure is wrong. */
export function randomRows(count: number): readonly Row[] {
  const chance = chances(20_260_101)
  return Array.from({ length: count }, () => {
    const row = new Array<number>(FORM.slots.length).fill(0)
    for (const { total, parts } of IDENTITIES) {
      const exact = parts.map(() => (chance() < 0.1 ? 0 : 500 + Math.floor(chance() * 9_000_000)))
      for (const [index, part] of parts.entries())
        row[columnOf(part)] = Math.round((exact[index] ?? 0) / 1000)
      row[columnOf(total)] = Math.round(exact.reduce((sum, value) => sum + value, 0) / 1000)
      if (chance() < 0.01) row[columnOf(total)] = (row[columnOf(total)] ?? 0) + 3 + Math.floor(chance() * 900)
    }
    return row
  })
}

function columnOf(slot: string): number {
  return FORM.columnOf.get(slot) ?? -1
}

/** Puts the rows into records, whatever memory these lie in. */
export function filled(records: Records, rows: readonly Row[]): Records {
  for (const [record, row] of rows.entries()) {
    for (const [column, value] of row.entries()) {
      if (!records.put(record, column, String(value))) throw new Error(`${value} was not taken`)
    }
  }
  return records
}

/** Records in plain memory, one quantum being one. */
export function plainRecords(rows: readonly Row[]): Records {
  return filled(new Records({ count: rows.length, columns: FORM.slots.length, quantum: "1" }), rows)
}

/** Mulberry32: the same numbers on every machine. */
function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
