import {
  computedNought,
  cutOffTo,
  dividedBy,
  holdsNought,
  hullOf,
  meets,
  minus,
  nearestStep,
  type Ratio,
  ratioOf,
  roundedTo,
  type Stretch,
  times,
} from "./ratio.ts"
import { absolute, greatestOf, placesOf, unscaled } from "./scaled.ts"

/** A decimal as printed and the step it is exact to; a step of nought where it is exact. */
export interface Printed {
  readonly value: string
  readonly quantum: string
}

/**
 * How a percentage comes of two amounts. `part`: the first out of the second; `growth`: from the second to the first;
 * `growth-by-change`: the first is the change, the second what it led to; `reached-by-change`: the same, as a percentage of
 * what it started from; `reached-from-change`: the first is the change, the second what it started from.
 */
export type PercentageForm =
  | "part"
  | "growth"
  | "growth-by-change"
  | "reached-by-change"
  | "reached-from-change"

/** What comes of holding a printed percentage against the amounts it is made of. */
export type PercentageCheck =
  /** There is no percentage of nought; `ofNothing` where what is taken of it is nought too. */
  | { readonly kind: "no-base"; readonly ofNothing: boolean }
  /** As rounded, the base may be nought: any percentage might be right. */
  | { readonly kind: "unbounded" }
  | Compared

/** The percentage of the amounts as printed, against the one printed. */
export interface Compared {
  readonly kind: "compared"
  readonly outcome: "pass" | "pass-rounded" | "fail"
  /** Rounded to the decimals printed. */
  readonly computed: string
  /** Computed − printed. */
  readonly residual: string
  /** The largest residual that the rounding of the amounts leaves. */
  readonly bound: string
  /** The decimals printed are those of the true percentage, cut off instead of rounded. */
  readonly isCutOff: boolean
}

type Reckoned = (a: Ratio, b: Ratio) => Ratio | undefined

const BASES: Readonly<Record<PercentageForm, (a: Ratio, b: Ratio) => Ratio>> = {
  part: (_, b) => b,
  growth: (_, b) => b,
  "growth-by-change": (a, b) => minus(b, a),
  "reached-by-change": (a, b) => minus(b, a),
  "reached-from-change": (_, b) => b,
}

const QUOTIENTS: Readonly<Record<PercentageForm, Reckoned>> = {
  part: dividedBy,
  growth: (a, b) => dividedBy(minus(a, b), b),
  "growth-by-change": (a, b) => dividedBy(a, minus(b, a)),
  "reached-by-change": (a, b) => dividedBy(b, minus(b, a)),
  "reached-from-change": (a, b) => dividedBy(minus(a, times(b, -1n)), b),
}

/**
 * Exact: every percentage that amounts with these printed digits can have makes a stretch of numbers, and the printed one
 * has to stand for one of them. Passes as rounded where it isn't the percentage of the very digits, or was cut off.
 */
export function checkPercentage(
  form: PercentageForm,
  [a, b]: readonly [Printed, Printed],
  printed: Printed,
): PercentageCheck {
  const [x, y] = [ratioOf(a.value), ratioOf(b.value)]
  const exact = inHundredths(QUOTIENTS[form])(x, y)
  if (exact === undefined) return { kind: "no-base", ofNothing: x.over === 0n && y.over === 0n }
  const [one, other] = [roundedTo(a.value, a.quantum), roundedTo(b.value, b.quantum)]
  const base = hullOf(one, other, BASES[form])
  const hull = hullOf(one, other, inHundredths(QUOTIENTS[form]))
  if (base === undefined || hull === undefined || holdsNought(base)) return { kind: "unbounded" }
  return compared({ exact, hull }, printed)
}

interface True {
  readonly exact: Ratio
  readonly hull: Stretch
}

function compared({ exact, hull }: True, { value, quantum }: Printed): Compared {
  const places = Math.max(placesOf(value), placesOf(quantum))
  const computed = nearestStep(exact, places)
  const residual = computed - nearestStep(ratioOf(value), places)
  // An amount of nought is nothing; a percentage of 0.00 may be any that rounds to it.
  const isNought = ratioOf(value).over === 0n && ratioOf(quantum).over !== 0n
  const fits = meets(hull, isNought ? computedNought(quantum, "rounded") : roundedTo(value, quantum))
  const isCutOff =
    !fits && meets(hull, isNought ? computedNought(quantum, "cut-off") : cutOffTo(value, quantum))
  const passed = residual === 0n ? "pass" : "pass-rounded"
  return {
    kind: "compared",
    outcome: fits || isCutOff ? passed : "fail",
    computed: unscaled(computed, places, places),
    residual: unscaled(residual, places, places),
    bound: unscaled(farthest(hull, computed, places), places, places),
    isCutOff,
  }
}

/** How many steps the ends of the stretch, each rounded, lie from the percentage of the very digits at most. */
function farthest({ low, high }: Stretch, computed: bigint, places: number): bigint {
  return greatestOf([low, high].map(({ at }) => absolute(nearestStep(at, places) - computed))) ?? 0n
}

function inHundredths(of: Reckoned): Reckoned {
  return (a, b) => {
    const quotient = of(a, b)
    return quotient && times(quotient, 100n)
  }
}
