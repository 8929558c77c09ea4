import {
  compare,
  isZero,
  type Money,
  magnitude,
  moneyOf,
  printAmount,
  UNITS,
  type Unit,
  ZERO,
} from "@gouji/domain"

import type { WireFigure } from "../wire.ts"

/** Something computed, ready to be printed: `sign` and `printed` are what to show, `value` is exact (yuan for money). */
export interface Quantity {
  readonly sign: "" | "+" | "−"
  readonly printed: string
  readonly unit: string
  readonly value: string
}

/** An amount of yuan as a quantity in another unit, with at least two decimals and never fewer than it takes to be exact. */
export function amountIn(unit: Unit, value: Money, { signed = false } = {}): Quantity {
  return { sign: signOf(value, signed), printed: printAmount(magnitude(value), unit), unit, value }
}

/**
 * The residual or bound of a verdict for a reader of `unitOfAccount`: yuan are shown in the document's own unit, all
 * else (per cent, numbers of things) as it is.
 */
export function measured(value: string, unit: string, unitOfAccount: Unit): Quantity {
  if (unit in UNITS) return amountIn(unitOfAccount, moneyOf(value))
  const negative = value.startsWith("-")
  return { sign: negative ? "−" : "", printed: negative ? value.slice(1) : value, unit, value }
}

/** An amount of money in plain yuan, for readers who do not think in 万元; null where it is no money or has no value. */
export function inYuan({ value, unit }: Pick<WireFigure, "value" | "unit">): Quantity | null {
  if (value === null || !(unit in UNITS) || unit === "元") return null
  const { printed, ...rest } = amountIn("元", moneyOf(value))
  return { ...rest, printed: inThousands(printed) }
}

/** `3,710,600`: without decimals that are nought, so that it can be read aloud. */
function inThousands(printed: string): string {
  const [whole = "0", fraction = ""] = printed.split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",")
  return /[1-9]/.test(fraction) ? `${grouped}.${fraction}` : grouped
}

function signOf(value: Money, signed: boolean): Quantity["sign"] {
  if (compare(value, ZERO) < 0) return "−"
  return signed && !isZero(value) ? "+" : ""
}
