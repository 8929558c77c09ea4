import type { Figure } from "@gouji/domain"

import type { Facts } from "../facts/facts.ts"
import { nearest } from "../facts/facts.ts"
import { type Operand, operandAt, type Wanting, wantingOf } from "../facts/operand.ts"
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
    .map((place) => ({ place, operand: operandAt(facts, place.slot, anchor) }))
  const wants = wantingOf(bound.map(({ operand }) => operand))
  if (wants.length > 0) return { wants, spoken: isSpoken(anchor, bound) }
  return { equation: { model, terms: bound.flatMap(({ place, operand }) => termOf(place, operand)) } }
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
  return anchor !== undefined && new Set(mentioned.map(({ place }) => place.side)).size > 1
}
