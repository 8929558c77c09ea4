import type { ConceptId, Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { statedIn, statementsAbout } from "../facts/facts.ts"
import { type Operand, operandAt, wantingOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figureWords, quotes } from "../words/figure-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** No purchase is planned if, and only if, no money is set aside for one; money comes with a number of things. */
export interface PurchaseSaid {
  readonly kind: "purchase-said"
  readonly money: Slot
  readonly count: ConceptId
}

/** `money` for it, and the `count` of things to be bought. */
export function purchaseSaid(money: Slot, count: PurchaseSaid["count"]): PurchaseSaid {
  return { kind: "purchase-said", money, count }
}

function judgePurchaseSaid({ money, count }: PurchaseSaid, { facts }: Held): readonly Judgement[] {
  const name = "purchase"
  const amount = operandAt(facts, money)
  const none = statementsAbout(facts, ["none"], [count])
  const number = operandAt(facts, count)
  const hasNumber = statedIn(facts, count).length > 0
  const wants = wantingOf([amount, ...(hasNumber ? [number] : [])])
  if (wants.length > 0 || !("known" in amount)) return [unjudged(name, wants, true)]
  const spends = !isNought(amount.known.value)
  const saysNone = none.length > 0 || isZero(number)
  if (!spends && !hasNumber && none.length === 0) {
    return [unjudged(name, [{ slot: count, why: "absent", figure: null }], true)]
  }
  const numbers = hasNumber ? statedIn(facts, count).slice(0, 1) : []
  const figures = [amount.known.figure, ...numbers]
  const said = quotes([
    ...none.map(({ evidence }) => evidence),
    ...numbers.flatMap(({ evidence }) => evidence),
  ])
  const answer = {
    name,
    figures,
    evidence: none.map(({ evidence }) => evidence),
    ...words({ money, count, told: figureWords(amount.known.figure, facts.disclosure.fiscalYear), said }),
  }
  const agrees = spends ? hasNumber && !saysNone : saysNone
  if (!agrees) return [failed({ ...answer, restsOnValues: true })]
  return [
    passed({
      ...answer,
      title: { zh: "购置经费与购置计划一致", en: "Money for purchases agrees with the plan" },
    }),
  ]
}

function isZero(operand: Operand): boolean {
  return "known" in operand && isNought(operand.known.value)
}

interface Told extends Pick<PurchaseSaid, "money" | "count"> {
  readonly told: Bilingual
  readonly said: Bilingual
}

function words({ money, count, told, said }: Told) {
  const [amount, number] = [slotName(money), slotName(count)]
  const nothing = said.zh === ""
  return {
    title: {
      zh: `${amount.zh}与${number.zh}的说明不一致`,
      en: `${amount.en} and what is said about ${number.en} do not agree`,
    },
    explanation: {
      zh: `${told.zh}；${nothing ? `文中没有写明${number.zh}` : `文中写的是${said.zh}`}。`,
      en: `${told.en}; ${nothing ? `the document does not say how many: ${number.en}` : `the document says ${said.en}`}.`,
    },
    advice: {
      zh: `请核对${amount.zh}与${number.zh}，使两处一致。`,
      en: `Check ${amount.en} against ${number.en}, and make them agree.`,
    },
  }
}

function purchaseSaidInWords({ money, count }: PurchaseSaid): Bilingual {
  const [amount, number] = [slotName(money), slotName(count)]
  return {
    zh: `${amount.zh} = 0 ⇔ 说明未安排购置；${amount.zh} > 0 ⇒ 写明${number.zh}`,
    en: `${amount.en} = 0 ⇔ no purchase is said to be planned; ${amount.en} > 0 ⇒ the number of ${number.en} is given`,
  }
}

/** How it is judged, told and rounded. */
export const PURCHASE_SAID: Kind<PurchaseSaid> = {
  judge: judgePurchaseSaid,
  inWords: purchaseSaidInWords,
  rounding: NONE,
}
