import type { Unit } from "@gouji/domain"

import type { Stated } from "../given.ts"

/** The fen a last place stands for: fen in 元, a hundred yuan in 万元. */
const STEPS = { 元: 1n, 万元: 10_000n } as const

/** The units whole documents are written in. */
export type PrintedUnit = Extract<Unit, keyof typeof STEPS>

/** An exact amount as a document prints it: rounded half away from nought to two decimals of the unit. */
export function printed(fen: bigint, unit: PrintedUnit): Stated {
  const step = STEPS[unit]
  const size = fen < 0n ? -fen : fen
  const steps = (2n * size + step) / (2n * step)
  const digits = steps.toString().padStart(3, "0")
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`
  return { printed: fen < 0n && steps > 0n ? `-${text}` : text, unit }
}

/** The sum of exact amounts. */
export function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, each) => sum + each, 0n)
}
