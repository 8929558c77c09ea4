import { Decimal } from "decimal.js"

import { FORM, IDENTITIES, type Row } from "../records-data.ts"
import { type Counts, codeOf } from "./counts.ts"

/** The same with decimal.js, its numbers made beforehand. */
export function decimalPeer(rows: readonly Row[]): () => Counts {
  const records = rows.map(
    (row): Readonly<Record<string, Decimal>> =>
      Object.fromEntries(FORM.slots.map((slot, column) => [slot, new Decimal(row[column] ?? 0)])),
  )
  const nought = new Decimal(0)
  return () => {
    const counts: [number, number, number, number] = [0, 0, 0, 0]
    for (const record of records) {
      for (const { total, parts } of IDENTITIES) {
        const stated = record[total] ?? nought
        const values = parts.map((part) => record[part] ?? nought)
        const sum = values.reduce((all, value) => all.plus(value), nought)
        const count = [stated, ...values].filter((value) => !value.isZero()).length
        counts[codeOf(sum.minus(stated).abs().toNumber(), count)]++
      }
    }
    return counts
  }
}
