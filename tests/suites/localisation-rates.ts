import type { Disclosure, FigureId } from "@gouji/domain"
import { check, type Finding } from "@gouji/rules"

import type { At, Seed, Seeded } from "./seeded-errors.ts"
import {
  asDisclosure,
  Chance,
  COLUMNS,
  exactTable,
  type Printed,
  printed,
  TABLE_RULES,
} from "./two-way-tables.ts"

/** How errors of one kind came out, as numbers of tables; each but the first is among the one before it or `detected`. */
export interface Rates {
  readonly seeded: number
  /** Something failed. */
  readonly detected: number
  /** The wrong cells are one of the smallest sets that settle all that failed. */
  readonly located: number
  /** … and there is no other set. */
  readonly unique: number
  /** The wrong cells are suspected first. */
  readonly first: number
  /** The first guess gives back what was printed before. */
  readonly restored: number
}

/** How clean tables came out. */
export interface CleanRates {
  readonly tables: number
  readonly identities: number
  readonly cells: number
  readonly failed: number
  readonly unlikely: number
}

/** Tables without an error: none may fail. */
export function cleanRates(tables: number, seed: number): CleanRates {
  const chance = new Chance(seed)
  let [identities, cells, failed, unlikely] = [0, 0, 0, 0]
  for (let index = 0; index < tables; index++) {
    const table = exactTable(chance)
    const { verdicts } = checked(asDisclosure(table, printed(table)))
    cells += table.length * COLUMNS.length
    identities += verdicts.filter(({ residual }) => residual !== null).length
    failed += Number(verdicts.some(({ outcome }) => outcome === "fail"))
    unlikely += verdicts.filter(({ outcome }) => outcome === "pass-unlikely").length
  }
  return { tables, identities, cells, failed, unlikely }
}

/** So many tables with an error of one kind each, by a seed of their own. */
export function ratesOf(seedError: Seed, tables: number, seed: number): Rates {
  const chance = new Chance(seed)
  const rates = { seeded: 0, detected: 0, located: 0, unique: 0, first: 0, restored: 0 }
  while (rates.seeded < tables) {
    const table = exactTable(chance)
    const clean = printed(table)
    const seeded = seedError(table, clean, chance)
    if (seeded === undefined) continue
    rates.seeded += 1
    const { findings, verdicts } = checked(asDisclosure(table, seeded.cells, true))
    if (verdicts.every(({ outcome }) => outcome !== "fail")) continue
    rates.detected += 1
    count(
      rates,
      findings.filter(({ suspects }) => suspects.length > 0),
      { seeded, clean },
    )
  }
  return rates
}

interface Truth {
  readonly seeded: Seeded
  readonly clean: Printed
}

type Counts = { -readonly [Rate in keyof Rates]: number }

/** Several findings locate the error together: one set of each makes up the wrong cells. */
function count(rates: Counts, findings: readonly Finding[], { seeded, clean }: Truth): void {
  const wrong = seeded.wrong.map(idOf)
  const isWithin = (set: readonly FigureId[]) => set.length > 0 && set.every((id) => wrong.includes(id))
  const own = findings.map(({ suspects }) => suspects.findIndex(isWithin))
  const named = findings.flatMap(({ suspects }, index) => suspects[own[index] ?? -1] ?? [])
  const isLocated =
    own.every((at) => at >= 0) && named.length === wrong.length && wrong.every((id) => named.includes(id))
  if (!isLocated) return
  rates.located += 1
  rates.unique += Number(findings.every(({ suspects }) => suspects.length === 1))
  rates.first += Number(own.every((at) => at === 0))
  const guessed = new Map(
    findings.flatMap(
      ({ hypotheses }) => hypotheses[0]?.changes.map(({ figure, to }) => [figure, to] as const) ?? [],
    ),
  )
  const isRestored = seeded.wrong.every((at) => guessed.get(idOf(at)) === clean[at.row]?.[at.column])
  rates.restored += Number(isRestored && guessed.size === wrong.length)
}

/** The figure of a cell: they are numbered in printed order. */
export function idOf({ row, column }: At): FigureId {
  // An id is `f` and a number: made here as the table makes it.
  return `f${row * COLUMNS.length + column + 1}` as FigureId
}

function checked(disclosure: Disclosure) {
  return check({ disclosure, related: [], catalogue: TABLE_RULES })
}

/** In per cent. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}

/** One line of a report. */
export function inWords(name: string, rates: Rates | CleanRates): string {
  const per = (part: number, whole: number) => `${shareOf(part, whole).toFixed(1)} %`
  if ("tables" in rates) {
    const { tables, cells, identities, failed, unlikely } = rates
    const size = `${(cells / tables).toFixed(1)} cells and ${(identities / tables).toFixed(1)} identities`
    return `${name}: ${tables} tables of ${size}; ${failed} fail, ${unlikely} sums are unlikely`
  }
  const { seeded, detected, located, unique, first, restored } = rates
  const found = [
    `detected ${per(detected, seeded)}`,
    `located ${per(located, detected)}`,
    `uniquely ${per(unique, detected)}`,
    `first ${per(first, detected)}`,
    `restored ${per(restored, detected)}`,
  ]
  return `${name}: ${seeded} tables; ${found.join(", ")}`
}
