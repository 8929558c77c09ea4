import { type Figure, type Money, quantumOf, UNITS, Unit } from "@gouji/domain"

import { commonPlaces, placesOf, scaled } from "../exact/scaled.ts"

/** The step, in yuan, amounts of a disclosure are printed in, by unit; no entry where all are whole. */
export type Conventions = ReadonlyMap<Unit, Money>

/**
 * A document drops trailing zeros ("2万元" beside "3.50万元" means 2.00), so its convention is the most common number of
 * decimals among its amounts and changes with a fraction; the finer one where two are equally common.
 */
export function conventionsOf(figures: readonly Figure[]): Conventions {
  const counts = new Map<Unit, Map<number, number>>()
  for (const figure of figures) {
    const unit = moneyUnit(figure)
    const decimals = decimalsOf(figure)
    if (unit === undefined || decimals === undefined || decimals < 1) continue
    const ofUnit = counts.get(unit) ?? new Map<number, number>()
    counts.set(unit, ofUnit.set(decimals, (ofUnit.get(decimals) ?? 0) + 1))
  }
  return new Map([...counts].map(([unit, ofUnit]) => [unit, quantumOf(unit, mostCommon(ofUnit))]))
}

/** The money unit a figure is printed in; undefined for rates, shares and counts. */
export function moneyUnit(figure: Figure): Unit | undefined {
  if (figure.measure !== "amount" && figure.measure !== "change") return undefined
  const unit = Unit.safeParse(figure.unit)
  return unit.success ? unit.data : undefined
}

/** The decimals a money figure was printed with, in its own unit; undefined where that is not known. */
export function decimalsOf(figure: Figure): number | undefined {
  const unit = moneyUnit(figure)
  if (unit === undefined || figure.quantum === null) return undefined
  const exponent = exponentOf(figure.quantum)
  return exponent === undefined ? undefined : exponentOfUnit(unit) - exponent
}

/**
 * The step a figure is exact to, in the unit of its value: what its digits imply, or the document's convention where
 * that is finer. `0` for counts, which are exact; null where nothing tells.
 */
export function effectiveQuantum(figure: Figure, conventions: Conventions): string | null {
  if (figure.measure === "count") return "0"
  const unit = moneyUnit(figure)
  const convention = (unit && conventions.get(unit)) ?? null
  if (figure.quantum === null || convention === null) return figure.quantum ?? convention
  return finer(figure.quantum, convention)
}

function finer(a: string, b: string): string {
  const places = commonPlaces([a, b])
  return scaled(a, places) < scaled(b, places) ? a : b
}

function mostCommon(counts: ReadonlyMap<number, number>): number {
  const [best] = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)
  return best?.[0] ?? 0
}

/** The power of ten a quantum is; undefined where it is none. */
function exponentOf(quantum: string): number | undefined {
  const digits = quantum.replace(".", "")
  if (!/^0*10*$/.test(digits)) return undefined
  const one = quantum.indexOf("1")
  const point = quantum.includes(".") ? quantum.indexOf(".") : quantum.length
  return one < point ? point - one - 1 : -(one - point)
}

function exponentOfUnit(unit: Unit): number {
  return String(UNITS[unit]).length - 1 - placesOf(String(UNITS[unit]))
}
