import { FORM, IDENTITIES, type Row } from "../records-data.ts"
import { type Counts, codeOf } from "./counts.ts"

/** Records as anybody would have them: one object each, its figures by name, as numbers. */
export function plainPeer(rows: readonly Row[]): () => Counts {
  const records = rows.map(
    (row): Readonly<Record<string, number>> =>
      Object.fromEntries(FORM.slots.map((slot, column) => [slot, row[column] ?? 0])),
  )
  return () => {
    const counts: [number, number, number, number] = [0, 0, 0, 0]
    for (const record of records) {
      for (const identity of IDENTITIES) counts[codeIn(record, identity)]++
    }
    return counts
  }
}

function codeIn(
  record: Readonly<Record<string, number>>,
  { total, parts }: (typeof IDENTITIES)[number],
): 0 | 1 | 2 | 3 {
  const stated = record[total] ?? 0
  let sum = 0
  let count = stated === 0 ? 0 : 1
  for (const part of parts) {
    const value = record[part] ?? 0
    sum += value
    if (value !== 0) count++
  }
  return codeOf(Math.abs(sum - stated), count)
}
