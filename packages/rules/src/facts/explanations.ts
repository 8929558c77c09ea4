import type { Figure, Statement } from "@gouji/domain"

import type { Facts } from "./facts.ts"

/** A statement that belongs to a figure: named by it, or, where the statement names no figure, about its concept. */
export function statementFor(
  facts: Facts,
  figure: Figure,
  kinds: readonly Statement["kind"][],
): Statement | undefined {
  return facts.disclosure.statements.find(
    ({ kind, figures, concept }) =>
      kinds.includes(kind) &&
      (figures.length === 0 ? concept === figure.concept : figures.includes(figure.id)),
  )
}

/** Whether a change has a reason: in words, or as an amount given for it. */
export function hasReason(facts: Facts, change: Figure): boolean {
  const amount = facts.figures.some(
    ({ concept, qualifiers }) => concept === "reason" && qualifiers.of === change.concept,
  )
  return amount || statementFor(facts, change, ["reason"]) !== undefined
}
