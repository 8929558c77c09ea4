import type { ConceptId } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type BudgetPair, budgetPair } from "../facts/budget-pair.ts"
import { type Facts, statementsAbout } from "../facts/facts.ts"
import type { Wanting } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { slotList } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { compareValues } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** No more was spent than budgeted, or it is said why. */
export interface WithinBudget {
  readonly kind: "within-budget"
  readonly name: string
  readonly items: readonly [ConceptId, ...ConceptId[]]
}

/** Of `items` those that state both amounts are held; the reason given for the first of them does for all. */
export function withinBudget(name: string, items: WithinBudget["items"]): WithinBudget {
  return { kind: "within-budget", name, items }
}

function judgeWithinBudget({ name, items }: WithinBudget, { facts }: Held): readonly Judgement[] {
  const pairs = items.map((concept) => ({ concept, pair: budgetPair(facts, concept) }))
  const judged = pairs.flatMap(({ concept, pair }) => {
    if ("known" in pair) return [judgeItem(facts, items, { concept, ...pair.known })]
    return isHalfStated(pair.wants) ? [unjudged(concept, pair.wants, true)] : []
  })
  return judged.length > 0 ? judged : [unjudged(name, wantingIn(pairs.map(({ pair }) => pair)), false)]
}

/** One of the two amounts is known, and something else than an amount stands where the other is. */
function isHalfStated(wants: readonly Wanting[]): boolean {
  return wants.length === 1 && wants.every(({ figure }) => figure !== null)
}

interface Item extends BudgetPair {
  readonly concept: ConceptId
}

function judgeItem(facts: Facts, [whole]: WithinBudget["items"], item: Item): Judgement {
  const { concept, actual, budget } = item
  const isOver = compareValues(actual.value, budget.value) > 0
  if (isOver && statementsAbout(facts, ["reason"], [concept, whole]).length === 0) return failure(facts, item)
  const figures = [actual.figure, budget.figure]
  const [name, list] = [slotName(concept), figuresWords(figures, facts.disclosure.fiscalYear)]
  return passed({
    name: concept,
    figures,
    title: isOver
      ? { zh: `${name.zh}超出预算，已写明原因`, en: `${name.en}: over budget, with the reason given` }
      : { zh: `${name.zh}没有超出预算`, en: `${name.en}: within budget` },
    explanation: { zh: `${list.zh}。`, en: `${list.en}.` },
  })
}

/** What is wanting of those items of which one amount is stated; of the first where none is. */
function wantingIn(pairs: readonly ReturnType<typeof budgetPair>[]): readonly Wanting[] {
  const all = pairs.flatMap((pair) => ("wants" in pair ? [pair.wants] : []))
  const half = all.filter((wants) => wants.length === 1 || wants.some(({ figure }) => figure !== null))
  return half.length > 0 ? half.flat() : (all[0] ?? [])
}

function failure({ disclosure }: Facts, { concept, actual, budget }: Item): Judgement {
  const figures = [actual.figure, budget.figure]
  const [name, list] = [slotName(concept), figuresWords(figures, disclosure.fiscalYear)]
  return failed({
    name: concept,
    figures,
    restsOnValues: true,
    title: {
      zh: `${name.zh}决算数大于预算数，没有写明原因`,
      en: `${name.en}: over budget, with no reason given`,
    },
    explanation: {
      zh: `${list.zh}：决算数大于预算数，文中没有写明原因。`,
      en: `${list.en}: the final amount is more than the budget, and the document gives no reason.`,
    },
    advice: {
      zh: `请核对${name.zh}的决算数和预算数；确实超出的，写明原因。`,
      en: `Check the final amount and the budget for ${name.en}; if it really was over, give the reason.`,
    },
  })
}

function withinBudgetInWords({ items }: WithinBudget): Bilingual {
  const list = slotList(items)
  return {
    zh: `${list.zh}：决算数 ≤ 预算数，否则写明原因`,
    en: `${list.en}: final amount ≤ budget, or the reason is given`,
  }
}

/** How it is judged, told and rounded. */
export const WITHIN_BUDGET: Kind<WithinBudget> = {
  judge: judgeWithinBudget,
  inWords: withinBudgetInWords,
  rounding: NONE,
}
