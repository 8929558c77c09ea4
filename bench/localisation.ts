/** How well and how fast wrong figures are found in two-way tables: `GOUJI_TABLES=2000` says how many of each kind. */
import { factsOf } from "../packages/rules/src/facts/facts.ts"
import { findingsOf } from "../packages/rules/src/findings/findings.ts"
import type { Judged } from "../packages/rules/src/findings/judged.ts"
import { check } from "../packages/rules/src/index.ts"
import { judge } from "../packages/rules/src/judging/judge.ts"
import type { Held } from "../packages/rules/src/judging/judgement.ts"
import { cleanRates, inWords, ratesOf } from "../tests/suites/localisation-rates.ts"
import { SEEDS, type Seed, type SeedName } from "../tests/suites/seeded-errors.ts"
import { asDisclosure, Chance, exactTable, printed, TABLE_RULES } from "../tests/suites/two-way-tables.ts"

const TABLES = Number(process.env["GOUJI_TABLES"] ?? 500)
/** Every table is timed so often, and its best time counts: other work on the machine only ever adds. */
const ROUNDS = 5
const GATE = 1

/** A table that was judged: what localisation starts from. */
interface Ready {
  readonly held: Held
  readonly judged: readonly Judged[]
}

/** Milliseconds that half, and all but a twentieth, of the tables take at most. */
interface Times {
  readonly median: number
  readonly p95: number
}

console.log(inWords("clean", cleanRates(TABLES, 1)))
const slow: string[] = []
// The keys of an object written out here are its keys.
for (const name of Object.keys(SEEDS) as SeedName[]) {
  console.log(inWords(name, ratesOf(SEEDS[name], TABLES, 7)))
  const { median, p95 } = timesOf(SEEDS[name], Math.min(TABLES, 300))
  console.log(`  from verdicts to findings: median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms a table`)
  if (p95 > GATE) slow.push(name)
}
console.log(slow.length === 0 ? `all within ${GATE} ms (p95)` : `over ${GATE} ms (p95): ${slow.join(", ")}`)

function timesOf(seed: Seed, tables: number): Times {
  const ready = Array.from(readied(seed, tables))
  const best = ready.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { held, judged }] of ready.entries()) {
      const start = performance.now()
      findingsOf(held, judged)
      best[index] = Math.min(best[index] ?? 0, performance.now() - start)
    }
  }
  const sorted = best.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}

function* readied(seed: Seed, tables: number): Iterable<Ready> {
  const chance = new Chance(3)
  for (let made = 0; made < tables; ) {
    const table = exactTable(chance)
    const seeded = seed(table, printed(table), chance)
    if (seeded === undefined) continue
    made += 1
    const disclosure = asDisclosure(table, seeded.cells, true)
    const held = { facts: factsOf(disclosure), related: [] }
    const { verdicts } = check({ disclosure, related: [], catalogue: TABLE_RULES })
    const judgements = TABLE_RULES.flatMap(({ holds }) => judge(holds, held))
    yield {
      held,
      judged: verdicts.flatMap((verdict, index) => {
        const judgement = judgements[index]
        return judgement === undefined ? [] : [{ verdict, judgement }]
      }),
    }
  }
}
