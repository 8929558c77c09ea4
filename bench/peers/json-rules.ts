import { type Almanac, Engine } from "json-rules-engine"

import { FORM, IDENTITIES, type Row } from "../records-data.ts"
import { type Counts, LIMITS } from "./counts.ts"

const OUTCOMES = ["pass", "pass-rounded", "pass-unlikely", "fail"] as const

/** Rules as JSON conditions; it has no arithmetic, so the difference and its limits are facts that are worked out. */
export function jsonRulesPeer(rows: readonly Row[]): () => Promise<Counts> {
  const engine = new Engine()
  for (const [index, { total, parts }] of IDENTITIES.entries()) {
    engine.addFact(`size${index}`, async (_, almanac) => {
      const values = await valuesOf(almanac, parts)
      const [stated = 0] = await valuesOf(almanac, [total])
      return Math.abs(values.reduce((sum, value) => sum + value, 0) - stated)
    })
    engine.addFact(
      `count${index}`,
      async (_, almanac) =>
        (await valuesOf(almanac, [total, ...parts])).filter((value) => value !== 0).length,
    )
    for (const limit of ["likelyHigh", "high"] as const) {
      engine.addFact(
        `${limit}${index}`,
        async (_, almanac) => LIMITS[await almanac.factValue<number>(`count${index}`)]?.[limit],
      )
    }
    for (const [code, conditions] of conditionsOf(index).entries()) {
      engine.addRule({ conditions: { all: [...conditions] }, event: { type: OUTCOMES[code] ?? "" } })
    }
  }
  const records = rows.map((row) =>
    Object.fromEntries(FORM.slots.map((slot, column) => [slot, row[column] ?? 0])),
  )
  return async () => {
    const counts: [number, number, number, number] = [0, 0, 0, 0]
    for (const record of records) {
      const { events } = await engine.run(record)
      for (const { type } of events) counts[OUTCOMES.indexOf(type as "pass") as 0]++
    }
    return counts
  }
}

function conditionsOf(index: number) {
  const size = (operator: string, value: unknown) => ({ fact: `size${index}`, operator, value })
  const [likely, most] = [{ fact: `likelyHigh${index}` }, { fact: `high${index}` }]
  return [
    [size("equal", 0)],
    [size("notEqual", 0), size("lessThanInclusive", likely)],
    [size("greaterThan", likely), size("lessThanInclusive", most)],
    [size("greaterThan", most)],
  ]
}

function valuesOf(almanac: Almanac, slots: readonly string[]): Promise<readonly number[]> {
  return Promise.all(slots.map((slot) => almanac.factValue<number>(slot)))
}
