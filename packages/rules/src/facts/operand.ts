import type { Figure } from "@gouji/domain"

import { type Facts, nearest, quantumIn } from "./facts.ts"

/** Why an operand cannot be used. */
export type Want = "absent" | "blank" | "unreadable" | "doubtful" | "not-applicable" | "precision-unknown"

/** A figure that can be calculated with. */
export interface Known {
  readonly figure: Figure
  readonly value: string
  /** `0` for what is exact. */
  readonly quantum: string
}

/** A slot that cannot be calculated with; `figure` is what stands there, if anything does. */
export interface Wanting {
  readonly slot: string
  readonly why: Want
  readonly figure: Figure | null
}

/** A figure to calculate with, or what is wanting of it. */
export type Operand = { readonly known: Known } | { readonly wanting: Wanting }

/** Below this the reading of a figure is more likely wrong than right, and nothing is concluded from it. */
const DOUBTFUL = 0.5

/** The operand a slot stands for, bound to the figure nearest to `anchor`. */
export function operandAt(facts: Facts, slot: string, anchor?: Figure): Operand {
  const figure = nearest(facts, slot, anchor)
  return figure === undefined
    ? { wanting: { slot, why: "absent", figure: null } }
    : operandOf(facts, figure, slot)
}

/** A figure as an operand: blank, unreadable and doubtful ones are wanting, and never taken for nought. */
export function operandOf(facts: Facts, figure: Figure, slot: string): Operand {
  const why = wantOf(figure)
  if (why !== undefined) return { wanting: { slot, why, figure } }
  const quantum = quantumIn(facts, figure)
  if (figure.value === null || quantum === null)
    return { wanting: { slot, why: "precision-unknown", figure } }
  return { known: { figure, value: figure.value, quantum } }
}

/** In the same order. */
export function knownOf(operands: readonly Operand[]): readonly Known[] {
  return operands.flatMap((operand) => ("known" in operand ? [operand.known] : []))
}

/** In the same order; empty where everything is known. */
export function wantingOf(operands: readonly Operand[]): readonly Wanting[] {
  return operands.flatMap((operand) => ("wanting" in operand ? [operand.wanting] : []))
}

function wantOf(figure: Figure): Want | undefined {
  switch (figure.state) {
    case "blank":
    case "unreadable":
    case "not-applicable":
      return figure.state
    case "stated":
    case "zero":
      return figure.confidence < DOUBTFUL ? "doubtful" : undefined
  }
}
