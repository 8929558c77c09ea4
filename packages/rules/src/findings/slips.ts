import { type Figure, halfWidth, UNITS } from "@gouji/domain"

import { placesOf } from "../exact/scaled.ts"
import { moneyUnit } from "../facts/precision.ts"
import type { HypothesisKind } from "../finding.ts"
import type { Variable } from "./system.ts"

/** A value one slip away from what is printed. */
export interface Slip {
  readonly kind: Exclude<HypothesisKind, "other-value">
  readonly value: bigint
  readonly cost: number
}

const COSTS: Readonly<Record<Slip["kind"], number>> = {
  "digits-transposed": 9,
  "digit-substituted": 10,
  "digit-added": 10,
  "digit-lost": 10,
  "decimal-shift": 11,
  sign: 12,
  "unit-slip": 12,
}
/** A printed nought that should be something is less likely than a slip in a number that is there. */
const NOUGHT = 4
/** A figure printed with fewer decimals than the rest may have lost its last digit; one with a digit twice, gained it. */
const TELLING = -2

/** Everything one slip away from what is printed, in steps of 10^-places; nothing where words stand for the number. */
export function slipsOf(variable: Variable, places: number): readonly Slip[] {
  const { figure, value } = variable
  const digits = digitsOf(figure)
  if (digits === undefined) return []
  const textual = KINDS.flatMap((kind) =>
    TEXTUAL[kind](digits).flatMap((text) => {
      const size = valueOfDigits(figure, text, places)
      const isTelling =
        kind === "digit-lost" ? variable.isShort : kind === "digit-added" && isDoubled(digits, text)
      return size === undefined ? [] : [{ kind, isTelling, value: value < 0n ? -size : size }]
    }),
  )
  const shifted = [1, 2, 3, 4].flatMap((power) => shifts(value, power))
  const signed =
    figure.measure === "change" ? [{ kind: "sign" as const, value: -value, isTelling: false }] : []
  return [...textual, ...shifted, ...signed].map(({ kind, value: meant, isTelling }) => ({
    kind,
    value: meant,
    cost: COSTS[kind] + (value === 0n ? NOUGHT : 0) + (isTelling ? TELLING : 0),
  }))
}

/** Whether taking one of two equal neighbours out of `digits` gives `text`. */
function isDoubled(digits: string, text: string): boolean {
  return [...digits].some(
    (digit, at) => digit === digits[at + 1] && text === `${digits.slice(0, at)}${digits.slice(at + 1)}`,
  )
}

/** Ten times as much and so on, and as little where that comes out whole. Ten thousand is one unit for another. */
function shifts(value: bigint, power: number) {
  const kind = power === 4 ? ("unit-slip" as const) : ("decimal-shift" as const)
  const factor = 10n ** BigInt(power)
  const smaller = value % factor === 0n ? [value / factor] : []
  return [value * factor, ...smaller].map((meant) => ({ kind, value: meant, isTelling: false }))
}

const DIGITS = [..."0123456789"]

/** Texts one slip away, by kind of slip. The kind says what was done in printing: `digit-added` is undone by taking one out. */
const TEXTUAL = {
  "digits-transposed": (text: string) =>
    [...text].flatMap((char, at) => {
      const next = text[at + 1] ?? ""
      return /^\d\d$/.test(char + next) ? [`${text.slice(0, at)}${next}${char}${text.slice(at + 2)}`] : []
    }),
  "digit-substituted": (text: string) =>
    [...text].flatMap((_, at) => DIGITS.map((digit) => `${text.slice(0, at)}${digit}${text.slice(at + 1)}`)),
  "digit-added": (text: string) => [...text].map((_, at) => `${text.slice(0, at)}${text.slice(at + 1)}`),
  "digit-lost": (text: string) =>
    [...text, ""].flatMap((_, at) => DIGITS.map((digit) => `${text.slice(0, at)}${digit}${text.slice(at)}`)),
} as const

// The keys of an object written out here are its keys.
const KINDS = Object.keys(TEXTUAL) as (keyof typeof TEXTUAL)[]

/** The digits as printed; undefined where words stand for them. */
export function digitsOf(figure: Figure): string | undefined {
  const printed = halfWidth(figure.printed ?? "")
    .replace(/[,\s]/g, "")
    .replace(/^-/, "")
  return isNumber(printed) ? printed : undefined
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text)
}

/** A number of the figure's unit in steps; undefined for what is no number or finer than any step. */
function valueOfDigits(figure: Figure, text: string, places: number): bigint | undefined {
  if (!isNumber(text)) return undefined
  const unit = moneyUnit(figure)
  const worth = BigInt(unit === undefined ? 1 : UNITS[unit]) * 10n ** BigInt(places)
  const parts = 10n ** BigInt(placesOf(text))
  const all = BigInt(text.replace(".", "")) * worth
  return all % parts === 0n ? all / parts : undefined
}
