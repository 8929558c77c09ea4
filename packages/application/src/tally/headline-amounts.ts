import { compare, type Money, moneyOf } from "@gouji/domain"

import type { CheckedDocument, WireFigure } from "../wire.ts"

/**
 * The main amounts of a disclosure, in yuan, by what they are of: `exp.total`, `gpb.exp[208]`. Those of its own year, in
 * all, by fund or by functional class (类); of an amount that stands in several places the one printed most exactly, and
 * of these the one that is read first.
 */
export type HeadlineAmounts = Readonly<Record<string, Money>>

/** The main amounts of a checked document, in the order of their names. */
export function headlineAmounts(document: CheckedDocument): HeadlineAmounts {
  const sorted = [...headlinesIn(document).values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  return Object.fromEntries(sorted.map(({ key, value }) => [key, value]))
}

/** The figures that the main amounts of a document are, by their names. */
export function headlineFigures(document: CheckedDocument): ReadonlyMap<string, WireFigure> {
  return new Map([...headlinesIn(document)].map(([name, { figure }]) => [name, figure]))
}

/** The name of the main amount that a figure of a document for `fiscalYear` is, or would be; undefined where it is none. */
export function headlineName(figure: WireFigure, fiscalYear: number): string | undefined {
  return headlineOf(figure, fiscalYear)?.key
}

/** The figure that a main amount of a document is; undefined where it has none of that name. */
export function headlineFigure(document: CheckedDocument, name: string): WireFigure | undefined {
  return headlinesIn(document).get(name)?.figure
}

function headlinesIn({ disclosure, figures }: CheckedDocument): ReadonlyMap<string, Exactly> {
  const found = new Map<string, Exactly>()
  for (const figure of figures) {
    const amount = headlineOf(figure, disclosure.fiscalYear)
    if (amount === undefined) continue
    const before = found.get(amount.key)
    if (before === undefined || compare(amount.quantum, before.quantum) < 0) found.set(amount.key, amount)
  }
  return found
}

interface Exactly {
  readonly figure: WireFigure
  readonly key: string
  readonly value: Money
  /** The step it is printed in, in yuan; a nought in words is exact. */
  readonly quantum: Money
}

function headlineOf(figure: WireFigure, fiscalYear: number): Exactly | undefined {
  const { measure, year, value, concept, quantum, qualifiers } = figure
  if (measure !== "amount" || year !== fiscalYear || value === null || concept === "reason") return undefined
  const narrowing = narrowingOf(qualifiers)
  if (narrowing === undefined) return undefined
  return { figure, key: `${concept}${narrowing}`, value: moneyOf(value), quantum: moneyOf(quantum ?? "0") }
}

/** A fund or a class; undefined where it is of something smaller. */
function narrowingOf(qualifiers: WireFigure["qualifiers"]): string | undefined {
  const { fund, function: code, economic, item, of, basis } = qualifiers
  if ([economic, item, of, basis].some((part) => part !== undefined)) return undefined
  if (code === undefined) return fund === undefined ? "" : `[${fund}]`
  return code.length === CLASS && fund === undefined ? `[${code}]` : undefined
}

/** Digits of a functional class (类). */
const CLASS = 3
