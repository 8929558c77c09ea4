import type { WireFigure, WireVerdict } from "../wire.ts"

/**
 * A difference, in the verdict's unit and in steps of the last place printed; null where the figures have none in common,
 * or it is no whole number of them. Noughts have none: a printed 0 is exact.
 */
export interface Difference {
  readonly amount: string
  readonly lastPlaces: string | null
}

/** By how much a verdict's two sides differ, and how much rounding may leave (null where it plays no part). */
export interface Arithmetic {
  readonly residual: Difference
  readonly bound: Difference | null
  readonly unit: string
}

/** The arithmetic of a verdict; undefined where nothing was computed. */
export function arithmeticOf(
  verdict: Pick<WireVerdict, "residual" | "bound" | "unit" | "figures">,
  figures: ReadonlyMap<string, WireFigure>,
): Arithmetic | undefined {
  if (verdict.residual === null) return undefined
  const [step, ...others] = stepsOf(verdict.figures.flatMap((id) => figures.get(id) ?? []))
  const inSteps = (amount: string): Difference => ({
    amount,
    lastPlaces: step === undefined || others.length > 0 ? null : ratio(amount, step),
  })
  return {
    residual: inSteps(verdict.residual),
    bound: verdict.bound === null ? null : inSteps(verdict.bound),
    unit: verdict.unit,
  }
}

function stepsOf(figures: readonly WireFigure[]): readonly string[] {
  const stated = figures.filter(({ value }) => value !== null && /[1-9]/.test(value))
  return [...new Set(stated.flatMap(({ quantum }) => quantum ?? []))]
}

/** `amount` ÷ `step` where that is a whole number; exact, on integers. */
function ratio(amount: string, step: string): string | null {
  const [over, under] = [scaled(amount, step), scaled(step, amount)]
  return under === 0n || over % under !== 0n ? null : String(over / under)
}

/** A plain decimal as an integer, in the finer of its own and another's last place. */
function scaled(decimal: string, other: string): bigint {
  const places = Math.max(placesOf(decimal), placesOf(other))
  const [whole = "0", fraction = ""] = decimal.split(".")
  return BigInt(whole + fraction.padEnd(places, "0"))
}

function placesOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0
}
