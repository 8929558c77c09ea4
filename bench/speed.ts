/**
 * How fast figures are bound, held and held again after an edit, beside peers that must come to the same counts.
 * Rates are by processor time, garbage collection included, so that other work on the machine counts for little.
 */
import { type Disclosure, slotOf } from "../packages/domain/src/index.ts"
import { CATALOGUE } from "../packages/rules/src/catalogue/index.ts"
import { check } from "../packages/rules/src/check.ts"
import { factsOf } from "../packages/rules/src/facts/facts.ts"
import { judge } from "../packages/rules/src/judging/judge.ts"
import {
  bindRecord,
  formOf,
  holdRecords,
  type Identity,
  kernelOf,
  Ledger,
  Records,
  wasmHolder,
} from "../packages/rules/src/kernel/index.ts"
import { isCheck } from "../packages/rules/src/rule.ts"
import { gate, tellMissed } from "./gates.ts"
import { largeDocument } from "./large-document.ts"
import { grouped, type Measured, measure } from "./measure.ts"
import { type Counts, countsOf } from "./peers/counts.ts"
import { decimalPeer } from "./peers/decimal.ts"
import { duckdbPeer } from "./peers/duckdb.ts"
import { jsonRulesPeer } from "./peers/json-rules.ts"
import { plainPeer } from "./peers/plain.ts"
import { FORM, filled, IDENTITIES, plainRecords, type Row, randomRows } from "./records-data.ts"

const RECORDS = 100_000
const ROUNDS = 40

interface Peer {
  readonly name: string
  readonly count: number
  readonly work: () => Counts | Promise<Counts>
  readonly atLeast?: number
}

async function peersOf(rows: readonly Row[]): Promise<readonly Peer[]> {
  const [few, fewer] = [rows.slice(0, 10_000), rows.slice(0, 500)]
  const plain = plainRecords(rows)
  const holder = wasmHolder(FORM, { count: rows.length, quantum: "1" })
  if (holder === undefined) throw new Error("Node has WebAssembly with SIMD since version 16")
  filled(holder.records, rows)
  return [
    {
      name: "kernel, interpreter",
      count: RECORDS,
      atLeast: 2e6,
      work: () => countsOf(holdRecords(FORM, plain)),
    },
    { name: "kernel, WASM SIMD", count: RECORDS, atLeast: 1e7, work: () => countsOf(holder.hold()) },
    { name: "plain JS numbers", count: RECORDS, work: plainPeer(rows) },
    { name: "DuckDB, one thread", count: RECORDS, work: await duckdbPeer(rows) },
    { name: "decimal.js", count: few.length, work: decimalPeer(few) },
    { name: "json-rules-engine", count: fewer.length, work: jsonRulesPeer(fewer) },
  ]
}

async function holding(): Promise<void> {
  const rows = randomRows(RECORDS)
  const peers = await peersOf(rows)
  console.log(`Records of ${IDENTITIES.length} sums over ${FORM.slots.length} figures, held and counted`)
  let interpreter = 0
  for (const { name, count, work, atLeast } of peers) {
    await assertSame(name, await work(), rows.slice(0, count))
    const { cpu } = await measure(count < RECORDS ? 3 : ROUNDS, work)
    const perSecond = (1000 * count) / cpu
    interpreter ||= perSecond
    const told = atLeast === undefined ? "" : gate(name, perSecond, { atLeast })
    const ratio = perSecond / interpreter
    console.log(
      `  ${name.padEnd(22)} ${grouped(perSecond).padStart(12)} a second  cpu ${((1e5 * cpu) / count).toFixed(1).padStart(9)} ms per 100,000  × ${ratio.toPrecision(3).padEnd(8)} ${told}`,
    )
  }
}

/** Every peer counts what the interpreter counts over the same records, to the last one. */
async function assertSame(name: string, counts: Counts, rows: readonly Row[]): Promise<void> {
  const expected = countsOf(holdRecords(FORM, plainRecords(rows)))
  if (counts.join() !== expected.join()) throw new Error(`${name} counts ${counts}, the kernel ${expected}`)
  if (expected.some((count) => count === 0) && rows.length === RECORDS)
    throw new Error("an outcome never comes up")
}

function told(name: string, { wall, cpu }: Measured, rest: string): void {
  console.log(
    `  ${name.padEnd(34)} ${wall.toFixed(3).padStart(9)} ms  cpu ${cpu.toFixed(1).padStart(6)} ms  ${rest}`,
  )
}

async function document(): Promise<void> {
  const paper = largeDocument()
  console.log(`A disclosure of ${grouped(paper.figures.length)} figures`)
  const checked = await measure(60, () => check({ disclosure: paper, related: [] }))
  const { verdicts, rounding } = check({ disclosure: paper, related: [] })
  told(
    "checked end to end",
    checked,
    `${verdicts.length} verdicts, ${rounding.regime}  ${gate("check", checked.cpu, { atMost: 50 })}`,
  )

  const slots = paper.figures.length
  const form = formOf(rowsOf(paper))
  const records = new Records({ count: 1, columns: form.slots.length, quantum: "100.00" })
  const bound = await measure(60, () =>
    bindRecord(form, records, { record: 0, figures: paper.figures, fiscalYear: paper.fiscalYear }),
  )
  const perSecond = (1000 * slots) / bound.cpu
  told(
    "bound to a form",
    bound,
    `${grouped(perSecond)} figures a second  ${gate("binding", perSecond, { atLeast: 1e6 })}`,
  )

  const held = { facts: factsOf(paper), related: [] }
  const equations = CATALOGUE.filter(isCheck).flatMap(({ holds }) =>
    judge(holds, held).flatMap(({ equations: own }) => own),
  )
  const compiled = await measure(20, () => new Ledger(kernelOf(equations)))
  told("equations compiled to a ledger", compiled, `${grouped(equations.length)} equations`)
  const ledger = new Ledger(kernelOf(equations))
  const total = paper.figures.find(
    ({ place, concept, qualifiers }) =>
      place === "T.E" && concept === "exp.total" && qualifiers.function === undefined,
  )
  if (total === undefined) throw new Error("the table has its total")
  let amount = 0
  const edited = await measure(1000, () => {
    const rows = ledger.set(total.id, `${++amount}00.00`)
    return rows.map((row) => ledger.outcomeOf(row))
  })
  told("a figure edited, held again", edited, gate("edit", edited.wall, { atMost: 1 }))
}

/** Every row of the table: the total column is the sum of the others. */
function rowsOf({ figures, fiscalYear }: Disclosure): readonly Identity[] {
  return figures
    .filter(({ place, concept }) => place === "T.E" && concept === "exp.total")
    .map((figure) => ({
      total: slotOf(figure, fiscalYear),
      parts: (["exp.basic", "exp.proj", "exp.up"] as const).map((concept) =>
        slotOf({ ...figure, concept }, fiscalYear),
      ),
    }))
}

await holding()
await document()
tellMissed()
