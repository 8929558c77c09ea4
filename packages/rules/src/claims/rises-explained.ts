import type { ConceptId, Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { hasReason } from "../facts/explanations.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { knownOf, operandAt, wantingOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords, figureWords } from "../words/figure-words.ts"
import { slotList } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { isNegative, isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** An item that goes up comes with a reason, whatever the total does. */
export interface RisesExplained {
  readonly kind: "rises-explained"
  readonly name: string
  readonly items: readonly ConceptId[]
  /** Held only where the document states their change. */
  readonly optional: readonly ConceptId[]
}

/** All `items` have to state their change before it can be said that none rises. */
export function risesExplained(given: Omit<RisesExplained, "kind">): RisesExplained {
  return { ...given, kind: "rises-explained" }
}

function judgeRisesExplained(
  { name, items, optional }: RisesExplained,
  { facts }: Held,
): readonly Judgement[] {
  const asked = [...items, ...optional.filter((item) => statedIn(facts, `Δ${item}`).length > 0)]
  const operands = asked.map((item) => operandAt(facts, `Δ${item}`))
  const changes = knownOf(operands).map(({ figure }) => figure)
  const bare = changes.filter((change) => rises(change) && !hasReason(facts, change))
  if (bare.length > 0) return bare.map((change) => failure(facts, change))
  const wants = wantingOf(operands)
  if (wants.length > 0) return [unjudged(name, wants, changes.length > 0)]
  const list = figuresWords(changes, facts.disclosure.fiscalYear)
  return [
    passed({
      name,
      figures: changes,
      title: { zh: "没有未说明原因的增加", en: "No item rises without a reason" },
      explanation: {
        zh: `各项没有未说明原因的增加：${list.zh}。`,
        en: `No item rises without a reason: ${list.en}.`,
      },
    }),
  ]
}

function rises({ value }: Figure): boolean {
  return value !== null && !isNought(value) && !isNegative(value)
}

function failure(facts: Facts, change: Figure): Judgement {
  const [name, told] = [slotName(change.concept), figureWords(change, facts.disclosure.fiscalYear)]
  return failed({
    name: change.concept,
    figures: [change],
    title: { zh: `${name.zh}增加而没有写明原因`, en: `${name.en}: up, with no reason given` },
    explanation: { zh: `${told.zh}，文中没有写明原因。`, en: `${told.en}: the document gives no reason.` },
    advice: {
      zh: `请补充${name.zh}增加的具体原因。`,
      en: `Add the specific reason for the rise in ${name.en}.`,
    },
  })
}

function risesExplainedInWords({ items }: RisesExplained): Bilingual {
  const list = slotList(items)
  return {
    zh: `任一项（${list.zh}）增加 ⇒ 写明原因`,
    en: `a rise in any of these (${list.en}) ⇒ a reason is given`,
  }
}

/** How it is judged, told and rounded. */
export const RISES_EXPLAINED: Kind<RisesExplained> = {
  judge: judgeRisesExplained,
  inWords: risesExplainedInWords,
  rounding: NONE,
}
