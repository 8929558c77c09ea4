import { Decimal } from "decimal.js"
import * as z from "zod"

import type { Brand } from "./brand.ts"
import { err, ok, type Result } from "./result.ts"

/** A constructor of our own: decimal.js rounds results to 20 digits by default, and money is never rounded. */
const Exact = Decimal.clone({ precision: 200, toExpNeg: -200, toExpPos: 200 })

/**
 * An exact amount in yuan, as a plain decimal string with at least two decimals: `"3710600.00"`.
 * A string and not an object, so that it crosses JSON, workers and the server border unchanged.
 * Made by `readAmount`, `moneyOf` and the operations here; never a `number`, never rounded.
 */
export type Money = Brand<string, "Money">

/** The units amounts are printed in, by the number of yuan each stands for. */
export const UNITS = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const
/** A unit amounts are printed in. */
export type Unit = keyof typeof UNITS
export const Unit = z.enum(Object.keys(UNITS) as [Unit, ...Unit[]])

/** Money on the wire: see the type of the same name. */
export const Money = z
  .string()
  .regex(/^-?\d+\.\d{2,}$/)
  .transform((text) => text as Money)

/** No yuan at all. */
export const ZERO = moneyOf("0")

/** An amount with what was printed: the text, the unit, the decimals, and the step (quantum) these imply, in yuan. */
export interface PrintedAmount {
  readonly text: string
  readonly unit: Unit
  readonly decimals: number
  readonly value: Money
  readonly quantum: Money
}

/** What was to be read is no amount as printed; `text` is what stood there. */
export interface NotAnAmount {
  readonly code: "not-an-amount"
  readonly text: string
}

/**
 * Reads an amount as printed: `1,234.50`, `3，518.85`, `-3`, `(3)` for minus three, full-width digits.
 * Thousands separators must stand at thousands; `1,23` is not an amount.
 */
export function readAmount(text: string, unit: Unit): Result<PrintedAmount, NotAnAmount> {
  const match = /^(\()?([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(\))?$/.exec(halfWidth(text).trim())
  const [, open, sign, whole, fraction = "", close] = match ?? []
  if (whole === undefined || Boolean(open) !== Boolean(close)) return err({ code: "not-an-amount", text })
  const digits = fraction === "" ? whole : `${whole}.${fraction}`
  const magnitude = new Exact(digits.replaceAll(",", "")).times(UNITS[unit])
  return ok({
    text,
    unit,
    decimals: fraction.length,
    value: toMoney(open || sign ? magnitude.negated() : magnitude),
    quantum: quantumOf(unit, fraction.length),
  })
}

/** The step, in yuan, of amounts printed in `unit` with `decimals` decimals: 100 for 万元 with two. */
export function quantumOf(unit: Unit, decimals: number): Money {
  return toMoney(new Exact(UNITS[unit]).times(new Exact(10).pow(-decimals)))
}

/** Money from a plain decimal in yuan. Throws on anything else: a defect of the caller, not bad input. */
export function moneyOf(yuan: string): Money {
  if (!/^-?\d+(\.\d+)?$/.test(yuan)) throw new TypeError(`not a decimal amount of yuan: ${yuan}`)
  return toMoney(new Exact(yuan))
}

/** The exact sum of two amounts. */
export function add(a: Money, b: Money): Money {
  return toMoney(new Exact(a).plus(b))
}

/** `a` less `b`, exactly; negative where `b` is the larger. */
export function subtract(a: Money, b: Money): Money {
  return toMoney(new Exact(a).minus(b))
}

/** The amount with the other sign; nought has none. */
export function negate(a: Money): Money {
  return toMoney(new Exact(a).negated())
}

/** The amount without its sign. */
export function magnitude(a: Money): Money {
  return toMoney(new Exact(a).abs())
}

/** The exact sum of all; nought for none. */
export function sum(amounts: Iterable<Money>): Money {
  let total = ZERO
  for (const amount of amounts) total = add(total, amount)
  return total
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Money, b: Money): -1 | 0 | 1 {
  return new Exact(a).comparedTo(b) as -1 | 0 | 1
}

/** Whether it is nought, however many decimals it is written with. */
export function isZero(a: Money): boolean {
  return new Exact(a).isZero()
}

/** The amount in another unit, in full: `371.06` for 3,710,600 yuan in 万元. Exact, so it may have many decimals. */
export function inUnit(amount: Money, unit: Unit): string {
  return new Exact(amount).dividedBy(UNITS[unit]).toFixed()
}

/** The amount in another unit with at least `decimals` decimals, never fewer than it takes to be exact. */
export function printAmount(amount: Money, unit: Unit, decimals = 2): string {
  const exact = new Exact(amount).dividedBy(UNITS[unit])
  return exact.toFixed(Math.max(decimals, exact.decimalPlaces()))
}

/** Full-width digits, commas, points, signs and brackets as their half-width twins, one for one. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

function toMoney(value: Decimal): Money {
  const plain = value.isZero() ? new Exact(0) : value
  return plain.toFixed(Math.max(2, plain.decimalPlaces())) as Money
}
