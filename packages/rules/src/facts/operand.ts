import type { Figure } from "@gouji/domain"

import { type Facts, nearest, quantumIn, slotIn } from "./facts.ts"

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

/** The same for a line of a table's sum: a blank cell of a table is nought there, a blank of the text is not. */
export function lineOperandAt(facts: Facts, slot: string, anchor?: Figure): Operand {
  const figure = nearest(facts, slot, anchor)
  if (figure !== undefined && isBlankCell(figure)) return { known: noughtOf(figure) }
  return operandAt(facts, slot, anchor)
}

/** A blank cell as nought, exactly. */
export function noughtOf(figure: Figure): Known {
  return { figure, value: "0.00", quantum: "0" }
}

/** Left empty in a table. */
export function isBlankCell({ state, place }: Figure): boolean {
  return state === "blank" && place !== "narrative"
}

/** A figure as an operand: blank, unreadable and doubtful ones are wanting, and never taken for nought. */
export function operandOf(facts: Facts, figure: Figure, slot: string): Operand {
  const known = knownIn(facts, figure)
  return typeof known === "string" ? { wanting: { slot, why: known, figure } } : { known }
}

/** The same under its own slot, which is looked up only where it is wanting. */
export function operandIn(facts: Facts, figure: Figure): Operand {
  const known = knownIn(facts, figure)
  return typeof known === "string"
    ? { wanting: { slot: slotIn(facts, figure), why: known, figure } }
    : { known }
}

function knownIn(facts: Facts, figure: Figure): Known | Want {
  const why = wantOf(figure)
  if (why !== undefined) return why
  const quantum = quantumIn(facts, figure)
  if (figure.value === null || quantum === null) return "precision-unknown"
  return { figure, value: figure.value, quantum }
}

/** In the same order. */
export function knownOf(operands: readonly Operand[]): readonly Known[] {
  const known: Known[] = []
  for (const operand of operands) if ("known" in operand) known.push(operand.known)
  return known
}

/** In the same order; empty where everything is known. */
export function wantingOf(operands: readonly Operand[]): readonly Wanting[] {
  const wanting: Wanting[] = []
  for (const operand of operands) if ("wanting" in operand) wanting.push(operand.wanting)
  return wanting
}

/** Why a figure cannot be calculated with, its precision apart; undefined where it can. */
export function wantOf(figure: Figure): Want | undefined {
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
