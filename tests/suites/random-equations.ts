import type { Figure } from "@gouji/domain"
import type { Equation, Term } from "@gouji/rules/kernel"
import { disclosure } from "@gouji/testkit"

/** The same numbers for the same seed, on every machine. */
export type Chance = (below: number) => number

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** Figures of one invented document, and equations over them. */
export interface RandomDocument {
  readonly figures: readonly Figure[]
  readonly equations: readonly Equation[]
}

const [BLANK] = disclosure({ pr: "1.00" }).figures

/** Amounts small and huge, of one unit or several, and equations that come out right, nearly right and wrong. */
export function randomDocument(chance: Chance): RandomDocument {
  const isHuge = chance(6) === 0
  const isMixed = chance(3) === 0
  const figures = Array.from({ length: 4 + chance(10) }, (_, index) =>
    randomFigure(chance, { index, isHuge, quantum: isMixed ? pick(chance, QUANTA) : "100.00" }),
  )
  return { figures, equations: Array.from({ length: 6 }, () => randomEquation(chance, figures)) }
}

/** Another value for a figure, a whole number of its quanta: often nought, or off by a little. */
export function randomValue(chance: Chance, { quantum }: Pick<Figure, "quantum">, isHuge = false): string {
  if (chance(8) === 0) return chance(2) === 0 ? "0.00" : "-0.00"
  const digits = isHuge && chance(2) === 0 ? 10n ** BigInt(14 + chance(8)) : 0n
  const quanta = digits + BigInt(chance(2) === 0 ? chance(4) : chance(5_000))
  return decimal((chance(4) === 0 ? -1n : 1n) * quanta, quantum ?? "1")
}

const QUANTA = ["100.00", "0.01", "1.00", "10000.00", "0"] as const

function pick<T>(chance: Chance, items: readonly T[]): T {
  const item = items[chance(items.length)]
  if (item === undefined) throw new RangeError("nothing to pick from")
  return item
}

interface Kind {
  readonly index: number
  readonly isHuge: boolean
  readonly quantum: string
}

function randomFigure(chance: Chance, { index, isHuge, quantum }: Kind): Figure {
  if (BLANK === undefined) throw new TypeError("one figure was stated")
  const figure = { ...BLANK, id: `f${index + 1}` as Figure["id"], quantum }
  return { ...figure, value: randomValue(chance, figure, isHuge) }
}

/** So many quanta as a decimal; what is exact is a whole number. */
function decimal(quanta: bigint, quantum: string): string {
  const step = quantum === "0" ? "1.00" : quantum
  const places = step.split(".")[1]?.length ?? 0
  const steps = quanta * BigInt(step.replace(".", ""))
  const digits = (steps < 0n ? -steps : steps).toString().padStart(places + 1, "0")
  const at = digits.length - places
  return `${steps < 0n ? "-" : ""}${digits.slice(0, at)}.${digits.slice(at)}`
}

function randomEquation(chance: Chance, figures: readonly Figure[]): Equation {
  const model = pick(chance, [
    "independent",
    "independent",
    "inferred",
    "inferred",
    "inferred",
    "derived",
    "copied",
  ] as const)
  const length = model === "copied" ? 2 : 2 + chance(9)
  const terms = Array.from({ length }, (_, index) => termOf(chance, pick(chance, figures), { index, model }))
  const rounding = chance(4) === 0 ? undefined : roundingOf(chance)
  return {
    model,
    terms,
    ...(model !== "copied" && chance(7) === 0 ? { ties: "any" as const } : { rounding }),
  }
}

function termOf(
  chance: Chance,
  figure: Figure,
  { index, model }: { index: number; model: Equation["model"] },
): Term {
  return {
    figure,
    value: figure.value ?? "",
    quantum: figure.quantum ?? "",
    side: index === 0 ? "stated" : "computed",
    sign: model !== "copied" && index > 0 && chance(5) === 0 ? -1 : 1,
    foreign: null,
  }
}

function roundingOf(chance: Chance): NonNullable<Equation["rounding"]> {
  const regime = pick(chance, ["exact", "rounded", "truncated", "unknown"] as const)
  return { regime, sums: pick(chance, [0, 10, 11, 64, 3000]), exact: 0, below: 0, above: 0, beyond: 0 }
}

/** A value that brings the residual of an equation near nought by changing its first figure. */
export function nearlyRight(chance: Chance, equation: Equation, residual: bigint): string | undefined {
  const [first] = equation.terms
  if (first === undefined || first.quantum === "0") return undefined
  const step = BigInt(first.quantum.replace(".", "")) * 100n
  const now = BigInt(first.value.replace(".", "")) * 100n
  // The first figure is stated: one more of it is one less of the residual. To the nearest of its own quanta.
  const wanted = now + residual
  const quanta = wanted / step + BigInt(chance(9) - 4)
  return decimal(quanta, first.quantum)
}
