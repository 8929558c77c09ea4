import type { Figure, Unread } from "@gouji/domain"

import { type Facts, slotIn } from "../facts/facts.ts"
import type { List } from "../facts/list.ts"
import { knownOf, type Operand, operandOf, type Wanting, wantingOf } from "../facts/operand.ts"
import { computed, stated } from "./equation.ts"
import { type Instance, judgeEquation } from "./judge-equation.ts"
import { type Judgement, unchecked, unjudged } from "./judgement.ts"

/** Totals against the entries of their list. */
export interface Listing {
  /** Their sum is the stated side. */
  readonly totals: readonly Operand[]
  readonly parts: readonly Figure[]
  readonly list: List
  readonly atLeast: number
}

/** Judges a list whose parts are whatever was found; too few parts are no list, and nothing is concluded. */
export function judgeListing(facts: Facts, listing: Listing, instance: Instance): Judgement {
  const { totals, parts, list, atLeast } = listing
  const operands = parts.map((figure) => operandOf(facts, figure, slotIn(facts, figure)))
  const short = parts.length < atLeast ? absentEntries(list) : []
  const wants = [...wantingOf([...totals, ...operands]), ...short]
  if (wants.length > 0) {
    const mentioned = totals.some((operand) => "known" in operand || operand.wanting.figure !== null)
    return unjudged(instance.name, wants, mentioned && parts.length >= atLeast)
  }
  const terms = [
    ...knownOf(totals).map((known) => stated(known)),
    ...knownOf(operands).map((known) => computed(known)),
  ]
  const judgement = judgeEquation(facts, { terms, model: "inferred" }, instance)
  const lost = unreadWithin(facts, parts)
  return judgement.outcome === "fail" && lost.length > 0 ? uncertain(judgement, lost) : judgement
}

function absentEntries({ concepts, by, subtotals }: List): readonly Wanting[] {
  return concepts
    .filter((concept) => !(concept in subtotals))
    .map((concept) => ({ slot: entrySlot(concept, by), why: "absent", figure: null }))
}

/** What an entry that is wanting would be called; which item it is nobody knows. */
function entrySlot(concept: string, by: List["by"]): string {
  if (by === "fund") return `${concept}[gpb]`
  return by === "item" ? `${concept}[…]` : concept
}

/** An amount nobody understood within the list may be the part that is wanting: no failure then. */
function uncertain(judgement: Judgement, lost: readonly Unread[]): Judgement {
  const { residual, bound, unit, figures, name } = judgement
  return {
    ...unchecked(name, "unread-amount-in-list"),
    ...{ residual, bound, unit, figures, spoken: true },
    evidence: lost.map(({ evidence }) => evidence),
  }
}

function unreadWithin({ disclosure }: Facts, parts: readonly Figure[]): readonly Unread[] {
  const starts = parts.flatMap(({ evidence: [first] }) => (first?.kind === "text" ? [first.start] : []))
  const [from, to] = [Math.min(...starts), Math.max(...starts)]
  return disclosure.unread.filter(({ evidence }) => evidence.start > from && evidence.start < to)
}
