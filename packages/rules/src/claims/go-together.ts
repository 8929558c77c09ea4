import type { Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { statementFor } from "../facts/explanations.ts"
import { statedIn } from "../facts/facts.ts"
import { knownOf, operandAt, wantingOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** Things held and money to run them come together: both nought, neither nought, or it is explained. */
export interface GoTogether {
  readonly kind: "go-together"
  readonly name: string
  readonly count: Slot
  /** The first of these that the document states. */
  readonly money: readonly [Slot, ...Slot[]]
}

/** Of `money` the first slot stated is meant: running costs, or all of cars where they are not split. */
export function goTogether(name: string, count: Slot, money: GoTogether["money"]): GoTogether {
  return { kind: "go-together", name, count, money }
}

function judgeGoTogether({ name, count, money }: GoTogether, { facts }: Held): readonly Judgement[] {
  const slots: readonly string[] = money
  const costs = slots.find((slot) => statedIn(facts, slot).length > 0) ?? money[0]
  const operands = [operandAt(facts, count), operandAt(facts, costs)]
  const wants = wantingOf(operands)
  const known = knownOf(operands)
  if (wants.length > 0) return [unjudged(name, wants, known.length > 0)]
  const figures = known.map(({ figure }) => figure)
  const agree = new Set(known.map(({ value }) => isNought(value))).size === 1
  const explained = figures.some((figure) => statementFor(facts, figure, ["reason", "purpose"]) !== undefined)
  const [things, amount] = [slotName(count), slotName(costs)]
  const list = figuresWords(figures, facts.disclosure.fiscalYear)
  const explanation = { zh: `${list.zh}。`, en: `${list.en}.` }
  if (agree || explained) {
    const title = { zh: `${things.zh}与${amount.zh}相称`, en: `${things.en} and ${amount.en} go together` }
    return [passed({ name, figures, title, explanation })]
  }
  return [
    failed({
      name,
      figures,
      title: {
        zh: `${things.zh}与${amount.zh}一有一无`,
        en: `${things.en} and ${amount.en}: one without the other`,
      },
      explanation: {
        zh: `${list.zh}：一项为零，另一项不为零，文中没有说明。`,
        en: `${list.en}: one is nought and the other is not, and the document does not say why.`,
      },
      advice: {
        zh: `请核对两个数字；如情况属实（例如使用其他单位车辆），请加以说明。`,
        en: "Check both figures; if they are right (because vehicles are shared, for example), say so.",
      },
    }),
  ]
}

function goTogetherInWords({ count, money: [slot] }: GoTogether): Bilingual {
  const [things, amount] = [slotName(count), slotName(slot)]
  return {
    zh: `${things.zh} = 0 ⇔ ${amount.zh} = 0，否则应说明`,
    en: `${things.en} = 0 ⇔ ${amount.en} = 0, or it is explained`,
  }
}

/** How it is judged, told and rounded. */
export const GO_TOGETHER: Kind<GoTogether> = {
  judge: judgeGoTogether,
  inWords: goTogetherInWords,
  rounding: NONE,
}
