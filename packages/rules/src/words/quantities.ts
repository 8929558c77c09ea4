import { compare, type Figure, magnitude, moneyOf, printAmount, UNITS, type Unit } from "@gouji/domain"

import { commonPlaces, scaled, unscaled } from "../exact/scaled.ts"
import { decimalsOf, moneyUnit } from "../facts/precision.ts"

/** A figure as printed, with its unit and sign: `-9.82 万元`, `1 辆`; a dash for what was left blank. */
export function printedOf(figure: Figure): string {
  if (figure.state === "blank") return "—"
  if (figure.value === null) return figure.printed ?? ""
  return quantity(figure.value, figure)
}

/** A value in the unit and with the decimals of a figure it is compared with. */
export function quantity(value: string, like: Figure): string {
  const unit = moneyUnit(like)
  if (unit !== undefined) return moneyQuantity(value, unit, decimalsOf(like) ?? 0)
  return like.unit === "%" ? `${value}%` : `${value} ${like.unit}`.trim()
}

/** An amount of yuan in a unit: `0.01 万元`. */
export function moneyQuantity(yuan: string, unit: Unit, decimals: number): string {
  return `${printAmount(moneyOf(yuan), unit, decimals)} ${unit}`
}

/** The coarsest unit among figures, in which their differences are told; undefined where none is money. */
export function commonUnit(figures: readonly Figure[]): Unit | undefined {
  const units = figures.map(moneyUnit).filter((unit) => unit !== undefined)
  return units.toSorted((a, b) => UNITS[b] - UNITS[a])[0]
}

/** Whether an amount is not nought; works for counts and rates too. */
export function isNought(value: string): boolean {
  return /^-?0+(\.0+)?$/.test(value)
}

/** A printed `-0.00` is not. */
export function isNegative(value: string): boolean {
  return value.startsWith("-") && !isNought(value)
}

/** −1, 0 or 1 for plain decimals of any measure. */
export function compareValues(a: string, b: string): -1 | 0 | 1 {
  return compare(moneyOf(a), moneyOf(b))
}

/** Without the sign. */
export function sizeOf(value: string): string {
  return magnitude(moneyOf(value))
}

/** The exact sum of plain decimals. */
export function total(values: readonly string[]): string {
  const places = commonPlaces(values)
  return unscaled(
    values.reduce((sum, value) => sum + scaled(value, places), 0n),
    places,
  )
}
