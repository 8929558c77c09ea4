import { type Figure, halfWidth, UNITS } from "@gouji/domain"

import { absolute, placesOf } from "../exact/scaled.ts"
import { moneyUnit } from "../facts/precision.ts"
import type { HypothesisKind } from "../finding.ts"
import { contains, type Interval, isEmpty, meet, onLattice } from "./interval.ts"
import type { System, Variable } from "./system.ts"

/** A slip of the hand that turns what was meant into what is printed. */
export type SlipKind = Extract<
  HypothesisKind,
  | "digit-substituted"
  | "digit-added"
  | "digit-lost"
  | "digits-transposed"
  | "decimal-shift"
  | "unit-slip"
  | "sign"
>

/** Values one slip away from what is printed: most often one, several where the slip lost digits by rounding. */
export interface Slip {
  readonly kind: SlipKind
  readonly values: Interval
  readonly cost: number
}

const COSTS: Readonly<Record<SlipKind, number>> = {
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

/** Everything one slip away from what is printed that lies within; nothing of digits where words stand for the number. */
export function slipsWithin(system: System, variable: Variable, within: Interval): readonly Slip[] {
  const { value, step } = variable
  const nought = value === 0n ? NOUGHT : 0
  const digits = digitSlips(system, variable)
    .filter((slip) => slip.value % step === 0n && slip.value !== value && contains(within, slip.value))
    .map(({ kind, value: meant, isTelling }) => ({
      kind,
      values: { low: meant, high: meant },
      cost: COSTS[kind] + nought + (isTelling ? TELLING : 0),
    }))
  const others = [...shifts(variable), ...signs(variable)].flatMap(({ kind, values }) => {
    const left = onLattice(meet(values, within), step)
    return isEmpty(left) || contains(left, value) ? [] : [{ kind, values: left, cost: COSTS[kind] + nought }]
  })
  return [...digits, ...others]
}

/** The digits as printed; undefined where words stand for them. */
export function digitsOf(figure: Figure): string | undefined {
  const printed = halfWidth(figure.printed ?? "")
    .replace(/[,\s]/g, "")
    .replace(/^-/, "")
  return /^\d+(\.\d+)?$/.test(printed) ? printed : undefined
}

interface DigitSlip {
  readonly kind: SlipKind
  readonly value: bigint
  readonly isTelling: boolean
}

/** A printed number: its digits as one whole number, how many there are, and how many stand behind the point. */
interface Printed {
  readonly whole: bigint
  readonly length: number
  readonly decimals: number
}

/** Texts one slip away, read as numbers. The kind says what was done in printing: `digit-added` is undone by taking one out. */
function digitSlips(system: System, variable: Variable): readonly DigitSlip[] {
  const { figure, value } = variable
  const digits = digitsOf(figure)
  const one = system.inSteps(worthOf(figure))
  if (digits === undefined || one === undefined) return []
  const decimals = placesOf(digits)
  const text = digits.replace(".", "")
  const printed = { whole: BigInt(text), length: text.length, decimals }
  const sized = readAs(one, printed.whole, decimals)
  if (sized !== absolute(value)) return []
  return READINGS.flatMap(({ kind, read }) =>
    read(printed).flatMap(({ whole, decimals: behind, isDoubled }) => {
      const size = readAs(one, whole, behind)
      const isTelling = kind === "digit-lost" ? variable.isShort : isDoubled
      return size === undefined ? [] : [{ kind, isTelling, value: value < 0n ? -size : size }]
    }),
  )
}

function worthOf(figure: Figure): string {
  const unit = moneyUnit(figure)
  return String(unit === undefined ? 1 : UNITS[unit])
}

function readAs(one: bigint, whole: bigint, decimals: number): bigint | undefined {
  const parts = power(decimals)
  const all = whole * one
  return all % parts === 0n ? all / parts : undefined
}

interface Reading {
  readonly whole: bigint
  readonly decimals: number
  /** The digit taken out stood beside its like. */
  readonly isDoubled: boolean
}

type Read = (printed: Printed) => readonly Reading[]

const READINGS: readonly { readonly kind: SlipKind; readonly read: Read }[] = [
  { kind: "digits-transposed", read: transposed },
  { kind: "digit-substituted", read: substituted },
  { kind: "digit-added", read: withoutOne },
  { kind: "digit-lost", read: withOneMore },
]

function transposed({ whole, length, decimals }: Printed): readonly Reading[] {
  return places(length - 1).map((at) => {
    const [right, left] = [digitAt(whole, at), digitAt(whole, at + 1)]
    return { whole: whole + (right - left) * (power(at + 1) - power(at)), decimals, isDoubled: false }
  })
}

function substituted({ whole, length, decimals }: Printed): readonly Reading[] {
  return places(length).flatMap((at) => {
    const without = whole - digitAt(whole, at) * power(at)
    return DIGITS.map((digit) => ({ whole: without + digit * power(at), decimals, isDoubled: false }))
  })
}

function withoutOne({ whole, length, decimals }: Printed): readonly Reading[] {
  return places(length)
    .filter((at) => at < decimals || length - decimals > 1)
    .map((at) => ({
      whole: (whole / power(at + 1)) * power(at) + (whole % power(at)),
      decimals: at < decimals ? decimals - 1 : decimals,
      isDoubled: at + 1 < length && digitAt(whole, at) === digitAt(whole, at + 1),
    }))
}

function withOneMore({ whole, length, decimals }: Printed): readonly Reading[] {
  return places(length + 1).flatMap((at) =>
    DIGITS.flatMap((digit) => {
      const longer = (whole / power(at)) * power(at + 1) + digit * power(at) + (whole % power(at))
      const before = { whole: longer, decimals, isDoubled: false }
      const behind = { whole: longer, decimals: decimals + 1, isDoubled: false }
      if (at < decimals) return [behind]
      return at === decimals ? [before, behind] : [before]
    }),
  )
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => BigInt(digit))

function digitAt(whole: bigint, at: number): bigint {
  return (whole / power(at)) % 10n
}

function places(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => at)
}

const POWERS = Array.from({ length: 40 }, (_, at) => 10n ** BigInt(at))

function power(at: number): bigint {
  return POWERS[at] ?? 10n ** BigInt(at)
}

interface Ranged {
  readonly kind: SlipKind
  readonly values: Interval
}

/** Ten thousand is 元 for 万元, a hundred million 元 for 亿元; less is the decimal point. */
const SHIFTS = [
  { by: 1, kind: "decimal-shift" },
  { by: 2, kind: "decimal-shift" },
  { by: 3, kind: "decimal-shift" },
  { by: 4, kind: "unit-slip" },
  { by: 8, kind: "unit-slip" },
] as const

/** What is printed too small may have lost digits by rounding, so that all which rounds to it was perhaps meant. */
function shifts({ value, quantum, step }: Variable): readonly Ranged[] {
  return SHIFTS.flatMap(({ by, kind }) => {
    const factor = power(by)
    const half = (quantum * factor) / 2n
    const larger = { kind, values: { low: value * factor - half, high: value * factor + half } }
    const nearest = rounded(value, factor * step) * step
    const isWhole = value % factor === 0n && nearest * factor === value
    const smaller = isWhole || kind === "unit-slip" ? [{ kind, values: { low: nearest, high: nearest } }] : []
    return value === 0n ? [] : [larger, ...smaller]
  })
}

function rounded(value: bigint, divisor: bigint): bigint {
  const size = (2n * absolute(value) + divisor) / (2n * divisor)
  return value < 0n ? -size : size
}

/** A change may go the other way; what cannot be negative may have been given a minus. */
function signs({ canBeNegative, figure, value }: Variable): readonly Ranged[] {
  const isOpen = canBeNegative ? figure.measure === "change" : value < 0n
  return isOpen ? [{ kind: "sign", values: { low: -value, high: -value } }] : []
}
