import type { Figure } from "@gouji/domain"

import type { Facts } from "../facts/facts.ts"
import { nearest } from "../facts/facts.ts"
import {
  isBlankCell,
  lineOperandAt,
  type Operand,
  operandAt,
  type Wanting,
  wantingOf,
} from "../facts/operand.ts"
import { isNought } from "../words/quantities.ts"
import type { Equation, Model, Term } from "./equation.ts"
import { computed, stated } from "./equation.ts"
import { type Instance, judgeEquation } from "./judge-equation.ts"
import { type Judgement, unjudged } from "./judgement.ts"

/** One slot of an equation. An optional one takes part only where the document mentions it. */
export interface Place {
  readonly slot: string
  readonly side: Term["side"]
  readonly sign?: 1 | -1
  readonly optional?: boolean
  /** A line of a sum: left blank in a table, it is nought. */
  readonly line?: boolean
}

/** An equation, or what is wanting for one and whether the document speaks of it at all. */
export type Binding =
  | { readonly equation: Equation }
  | { readonly wants: readonly Wanting[]; readonly spoken: boolean }

/**
 * Binds slots to figures, each to the one nearest the first. Spoken of is an equation whose first figure stands in the
 * document together with one of the other side: the rest is then wanting. Otherwise it is a subject the document leaves alone.
 */
export function bind(facts: Facts, places: readonly Place[], model: Model): Binding {
  const anchor = places[0] && nearest(facts, places[0].slot, undefined)
  const bound = places
    .filter(({ slot, optional }) => !optional || nearest(facts, slot, anchor) !== undefined)
    .map((place) => ({ place, operand: operandOfPlace(facts, place, anchor) }))
  const wants = wantingOf(bound.map(({ operand }) => operand))
  if (wants.length > 0) return { wants, spoken: isSpoken(anchor, bound) }
  return { equation: { model, terms: bound.flatMap(({ place, operand }) => termOf(place, operand)) } }
}

function operandOfPlace(facts: Facts, { slot, line }: Place, anchor: Figure | undefined): Operand {
  return line === true ? lineOperandAt(facts, slot, anchor) : operandAt(facts, slot, anchor)
}

function termOf({ side, sign = 1 }: Pick<Place, "side" | "sign">, operand: Operand): readonly Term[] {
  if (!("known" in operand)) return []
  return [side === "stated" ? stated(operand.known, sign) : computed(operand.known, sign)]
}

/** Judges what could be bound, and says what is wanting where it could not. */
export function judgeBinding(facts: Facts, binding: Binding, instance: Instance): Judgement {
  return "equation" in binding
    ? judgeEquation(facts, binding.equation, instance)
    : unjudged(instance.name, binding.wants, binding.spoken)
}

/** Something of either side stands in the document. */
function isSpoken(
  anchor: Figure | undefined,
  bound: readonly { readonly place: Place; readonly operand: Operand }[],
): boolean {
  const mentioned = bound.filter(({ operand }) => "known" in operand || operand.wanting.figure !== null)
  if (mentioned.every(({ operand }) => isNothing(operand))) return false
  return anchor !== undefined && new Set(mentioned.map(({ place }) => place.side)).size > 1
}

/** A cell of a table that is blank or nought: where all are, there is nothing to hold against each other. */
function isNothing(operand: Operand): boolean {
  if ("known" in operand) return operand.known.figure.place !== "narrative" && isNought(operand.known.value)
  const { figure } = operand.wanting
  return figure !== null && isBlankCell(figure)
}
