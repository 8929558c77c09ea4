import { type Figure, type Money, type Place, quantumOf, UNITS, type Unit } from "@gouji/domain"

import { commonPlaces, scaled } from "../exact/scaled.ts"

/** The step, in yuan, amounts are printed in, by place and unit; no entry where all are whole. */
export type Conventions = ReadonlyMap<Place, ReadonlyMap<Unit, Money>>

/**
 * A document drops trailing zeros ("2万元" beside "3.50万元" means 2.00), so its convention is the most common number of
 * decimals among its amounts and changes with a fraction; the finer one where two are equally common. The narrative and
 * each table have one of their own: one table may print fen and the next whole yuan.
 */
export function conventionsOf(places: ReadonlyMap<Place, readonly Figure[]>): Conventions {
  return new Map([...places].map(([place, own]) => [place, conventionsIn(own)]))
}

function conventionsIn(figures: readonly Figure[]): ReadonlyMap<Unit, Money> {
  const units = [...timesPrinted(figures)]
  return new Map(units.map(([unit, times]) => [unit, quantumOf(unit, commonest(times))]))
}

/** How often each number of decimals is printed, by unit; whole amounts are left out. */
function timesPrinted(figures: readonly Figure[]): ReadonlyMap<Unit, ReadonlyMap<number, number>> {
  const printed = new Map<Unit, Map<number, number>>()
  for (const figure of figures) {
    const [unit, decimals] = [moneyUnit(figure), decimalsOf(figure) ?? 0]
    if (unit === undefined || decimals <= 0) continue
    const times = printed.get(unit) ?? new Map<number, number>()
    printed.set(unit, times.set(decimals, (times.get(decimals) ?? 0) + 1))
  }
  return printed
}

function commonest(times: ReadonlyMap<number, number>): number {
  const [best] = [...times].toSorted(([a, often], [b, oftener]) => oftener - often || b - a)
  return best?.[0] ?? 0
}

/** The money unit a figure is printed in; undefined for rates, shares and counts. */
export function moneyUnit(figure: Figure): Unit | undefined {
  if (figure.measure !== "amount" && figure.measure !== "change") return undefined
  return isUnit(figure.unit) ? figure.unit : undefined
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
  const convention = (unit && conventions.get(figure.place)?.get(unit)) ?? null
  if (figure.quantum === null || convention === null) return figure.quantum ?? convention
  return finer(figure.quantum, convention)
}

function isUnit(unit: string): unit is Unit {
  return Object.hasOwn(UNITS, unit)
}

function finer(a: string, b: string): string {
  if (a === b) return a
  const places = commonPlaces([a, b])
  return scaled(a, places) < scaled(b, places) ? a : b
}

/** The power of ten a quantum is; undefined where it is none. Asked of every figure again and again, so by digits. */
function exponentOf(quantum: string): number | undefined {
  const one = quantum.indexOf("1")
  for (let at = 0; at < quantum.length; at++) {
    if (at !== one && quantum[at] !== "0" && quantum[at] !== ".") return undefined
  }
  if (one < 0) return undefined
  const point = quantum.indexOf(".")
  const end = point < 0 ? quantum.length : point
  return one < end ? end - one - 1 : -(one - end)
}

/** Units are ones with noughts behind them. */
function exponentOfUnit(unit: Unit): number {
  return String(UNITS[unit]).length - 1
}
