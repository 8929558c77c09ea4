import type { DocumentRounding } from "./document-rounding.ts"
import { likelySteps, UNLIKELY_ONE_IN } from "./irwin-hall.ts"
import { belowHalf } from "./rounding-bound.ts"
import { absolute, greatestOf, leastOf } from "./scaled.ts"

/** A figure in an equation: what one more of it adds to the residual, its value and the step it is exact to. */
export interface Addend {
  readonly weight: bigint
  readonly value: bigint
  /** 0 for what is exact. A printed nought is exact whatever stands here. */
  readonly quantum: bigint
}

/** How far, and why, the two sides of an equation may lie apart. */
export interface Manner {
  readonly model: "independent" | "derived" | "copied" | "restated-change"
  /**
   * How halves were rounded: all by one rule, so that errors lie in half-open intervals (the default), or by any, as
   * XBRL Calculations 1.1 has it: closed intervals, and a printed nought is rounded like any other figure.
   */
  readonly ties?: "any"
  /** What is known of the document's rounding, where the equation may be judged by it. */
  readonly rounding?: DocumentRounding | undefined
}

/** Three nested stretches around nought: a residual within the innermost is none, past the outermost a failure. */
export interface Limits<Whole> {
  readonly equalLow: Whole
  readonly equalHigh: Whole
  readonly likelyLow: Whole
  readonly likelyHigh: Whole
  readonly low: Whole
  readonly high: Whole
}

/** What comes of an equation, the best first. */
export const CLASSES = ["pass", "pass-rounded", "pass-unlikely", "fail"] as const
/** What an equation comes to, by its integers alone. */
export type Class = (typeof CLASSES)[number]

/** The place in `CLASSES` a residual falls in. */
export function classOf<Whole extends number | bigint>(
  residual: Whole,
  limits: Limits<Whole>,
): 0 | 1 | 2 | 3 {
  if (residual >= limits.equalLow && residual <= limits.equalHigh) return 0
  if (residual >= limits.likelyLow && residual <= limits.likelyHigh) return 1
  return residual >= limits.low && residual <= limits.high ? 2 : 3
}

/** The limits of an equation: of its model, its quanta and the signs of its addends; the values are not looked at. */
export function limitsOf(addends: readonly Addend[], manner: Manner): Limits<bigint> {
  switch (manner.model) {
    case "derived":
      return NONE
    case "copied":
      return copied(addends)
    case "restated-change":
      return restatedChange(addends)
    case "independent":
      return manner.ties === "any" ? closed(addends) : independent(addends, manner.rounding)
  }
}

/** A residual below a thousandth's chance is unlikely; in a document of many sums, one in a hundred documents. */
function chanceOf(rounding: DocumentRounding | undefined): number {
  return Math.max(UNLIKELY_ONE_IN, 100 * (rounding?.sums ?? 0))
}

/** For `count` figures that are not nought, all of one quantum, the limits in quanta; the regime is not truncated. */
export function evenLimits(count: number, rounding: DocumentRounding | undefined): Limits<number> {
  const high = Math.max(0, Math.floor((count - 1) / 2))
  const most = rounding?.regime === "exact" ? 0 : likelySteps(count - 1, chanceOf(rounding))
  const likely = Math.min(high, most)
  return {
    equalLow: 0,
    equalHigh: 0,
    likelyLow: 0 - likely,
    likelyHigh: likely,
    low: 0 - high,
    high,
  }
}

const NONE: Limits<bigint> = symmetric(0n, 0n, 0n)

function symmetric(equal: bigint, likely: bigint, most: bigint): Limits<bigint> {
  return {
    equalLow: -equal,
    equalHigh: equal,
    likelyLow: -likely,
    likelyHigh: likely,
    low: -most,
    high: most,
  }
}

/** Calculations 1.1: the closed intervals of all addends, weighted, have a number in common. */
function closed(addends: readonly Addend[]): Limits<bigint> {
  const all = addends.reduce((sum, { weight, quantum }) => sum + absolute(weight) * quantum, 0n)
  return symmetric(0n, all / 2n, all / 2n)
}

function independent(addends: readonly Addend[], rounding: DocumentRounding | undefined): Limits<bigint> {
  const rounded = addends.filter(({ value, quantum }) => value !== 0n && quantum > 0n)
  if (rounded.length === 0) return NONE
  if (rounding?.regime === "truncated") return truncated(rounded)
  const most = belowHalf(width(rounded), STEP)
  if (rounding?.regime === "exact") return symmetric(0n, 0n, most)
  const quantum = evenQuantum(rounded)
  if (quantum === undefined) return symmetric(0n, most, most)
  // What lies between two quanta, where something exact stands among them, is as likely as the lower one.
  const likely = BigInt(evenLimits(rounded.length, rounding).likelyHigh + 1) * quantum - STEP
  return symmetric(0n, likely < most ? likely : most, most)
}

/** The least difference there is: limits are told in steps, so that they hold for residuals between quanta too. */
const STEP = 1n

/** The quantum of all, where they have one. */
function evenQuantum(addends: readonly Addend[]): bigint | undefined {
  const quantum = addends[0]?.quantum
  return addends.every((addend) => addend.quantum === quantum && absolute(addend.weight) === 1n)
    ? quantum
    : undefined
}

function width(addends: readonly Addend[]): bigint {
  return addends.reduce((sum, { weight, quantum }) => sum + absolute(weight) * quantum, 0n)
}

/**
 * Where figures are cut off towards nought, each is less in size than what it stands for by less than a quantum. Those
 * that add to the residual take it down, the others up: n parts against their total leave −(n−1)…0 quanta. What only
 * rounding would explain is possible and unlikely.
 */
function truncated(addends: readonly Addend[]): Limits<bigint> {
  const most = belowHalf(width(addends), STEP)
  const adding = addends.filter(({ weight, value }) => weight > 0n === value > 0n)
  const taking = addends.filter(({ weight, value }) => weight > 0n !== value > 0n)
  const [low, high] = [-belowWhole(width(adding)), belowWhole(width(taking))]
  return {
    equalLow: 0n,
    equalHigh: 0n,
    likelyLow: low,
    likelyHigh: high,
    low: leastOf([low, -most]) ?? low,
    high: greatestOf([high, most]) ?? high,
  }
}

/**
 * The coarser of two copies is the finer one rounded, either way at the very half; the finer one cut off is let pass,
 * as rounded. Of one precision, they are equal.
 */
function copied(addends: readonly Addend[]): Limits<bigint> {
  const [a, b] = addends
  if (a === undefined || b === undefined || addends.length > 2 || a.weight !== -b.weight) return NONE
  const [fine, coarse] = stepOf(a) < stepOf(b) ? [a, b] : [b, a]
  const step = stepOf(coarse)
  if (stepOf(fine) === step) return NONE
  const [half, cut] = [step / 2n, step - 1n]
  const way = fine.weight * fine.value
  return {
    ...symmetric(half, half, half),
    ...(way > 0n ? { likelyHigh: cut, high: cut } : {}),
    ...(way < 0n ? { likelyLow: -cut, low: -cut } : {}),
  }
}

/**
 * A change printed as rounded is off by less than half a quantum, one taken between two rounded amounts by less than a
 * whole one: of one precision, two statements of it are at most a quantum apart.
 */
function restatedChange(addends: readonly Addend[]): Limits<bigint> {
  const [a, b] = addends
  const isEven = a !== undefined && b !== undefined && addends.length === 2 && a.quantum === b.quantum
  if (!isEven || a.weight !== -b.weight) return copied(addends)
  return symmetric(0n, a.quantum, a.quantum)
}

/** The largest number of steps below `all`; nought where nothing is cut off. */
function belowWhole(all: bigint): bigint {
  return all === 0n ? 0n : all - STEP
}

function stepOf({ value, quantum }: Addend): bigint {
  return value === 0n ? 0n : quantum
}
