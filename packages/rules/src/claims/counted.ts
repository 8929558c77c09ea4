import type { ConceptId, Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statedIn, statementsAbout } from "../facts/facts.ts"
import { type Known, operandAt } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figureWords } from "../words/figure-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** A number of things, and the words a text may give it in that no figure was read from. */
export interface Count {
  readonly concept: ConceptId
  readonly words: RegExp
}

/** Where money was spent, it is said on how many things. */
export interface Counted {
  readonly kind: "counted"
  readonly name: string
  /** The first of these that is stated is the amount. */
  readonly money: readonly [Slot, ...Slot[]]
  readonly counts: readonly [Count, ...Count[]]
  /** Whether it is to be said why, too, or what for. */
  readonly explained: boolean
}

/** Nothing is asked where the amount is nought, and nothing concluded where no running text was read. */
export function counted({
  explained = false,
  ...given
}: Omit<Counted, "kind" | "explained"> & { readonly explained?: boolean }): Counted {
  return { ...given, kind: "counted", explained }
}

function judgeCounted(claim: Counted, { facts }: Held): readonly Judgement[] {
  const { name, money, counts } = claim
  const slots: readonly string[] = money
  const slot = slots.find((each) => statedIn(facts, each).length > 0) ?? money[0]
  const operand = operandAt(facts, slot)
  if ("wanting" in operand) return [unjudged(name, [operand.wanting], false)]
  const { known } = operand
  if (isNought(known.value)) return [nothingSpent(claim, facts, known)]
  if (facts.narrative.length === 0) return [withoutText(claim, known)]
  const absent = counts.filter((count) => !isSaid(facts, count)).map(({ concept }) => concept)
  const bare = claim.explained && !isExplained(facts, claim, known)
  return [
    absent.length === 0 && !bare ? told(claim, facts, known) : untold(claim, facts, { known, absent, bare }),
  ]
}

function withoutText({ name, counts }: Counted, { figure }: Known): Judgement {
  const wanted = counts.map(({ concept }) => concept)
  return { ...unchecked(name, "no-text", wanted), figures: [figure], spoken: true }
}

function isSaid(facts: Facts, { concept, words }: Count): boolean {
  return statedIn(facts, concept).length > 0 || words.test(facts.disclosure.text)
}

function isExplained(facts: Facts, { counts }: Counted, { figure }: Known): boolean {
  const concepts = [figure.concept, ...counts.map(({ concept }) => concept)]
  return statementsAbout(facts, ["reason", "purpose"], concepts).length > 0
}

function nothingSpent({ name }: Counted, { disclosure }: Facts, { figure }: Known): Judgement {
  const said = figureWords(figure, disclosure.fiscalYear)
  const title = { zh: "没有支出，无需写明数量", en: "Nothing was spent, so no number is needed" }
  return passed({ name, figures: [figure], title, explanation: { zh: `${said.zh}。`, en: `${said.en}.` } })
}

function told({ name, counts }: Counted, facts: Facts, { figure }: Known): Judgement {
  const said = figureWords(figure, facts.disclosure.fiscalYear)
  const list = countNames(counts.map(({ concept }) => concept))
  return passed({
    name,
    figures: [figure, ...counts.flatMap(({ concept }) => statedIn(facts, concept).slice(0, 1))],
    title: { zh: `写明了${list.zh}`, en: `Stated: ${list.en}` },
    explanation: { zh: `${said.zh}，写明了${list.zh}。`, en: `${said.en}; the document states ${list.en}.` },
  })
}

interface Untold {
  readonly known: Known
  readonly absent: readonly ConceptId[]
  readonly bare: boolean
}

function untold({ name }: Counted, { disclosure }: Facts, { known, absent, bare }: Untold): Judgement {
  const said = figureWords(known.figure, disclosure.fiscalYear)
  const numbers = countNames(absent)
  const wants = {
    zh: [numbers.zh, bare ? REASON.zh : ""].filter(Boolean).join("和"),
    en: [numbers.en, bare ? REASON.en : ""].filter(Boolean).join(" and "),
  }
  return failed({
    name,
    figures: [known.figure],
    title: {
      zh: `有${slotName(known.figure.concept).zh}，没有写明${wants.zh}`,
      en: `${slotName(known.figure.concept).en}: ${wants.en} not stated`,
    },
    explanation: {
      zh: `${said.zh}，文中没有写明${wants.zh}。`,
      en: `${said.en}; the document does not state ${wants.en}.`,
    },
    advice: { zh: `请写明${wants.zh}。`, en: `State ${wants.en}.` },
  })
}

/** 团组数 is a number already, 车辆 is not. */
function countNames(concepts: readonly ConceptId[]): Bilingual {
  const names = concepts.map(slotName)
  return {
    zh: names.map(({ zh }) => (/[数次]$/u.test(zh) ? zh : `${zh}数`)).join("、"),
    en: names.map(({ en }) => `the number of ${en}`).join(" and "),
  }
}

const REASON: Bilingual = { zh: "原因或用途", en: "the reason or purpose" }

function countedInWords({ money: [slot], counts, explained }: Counted): Bilingual {
  const [amount, list] = [slotName(slot), countNames(counts.map(({ concept }) => concept))]
  const more = explained ? { zh: `、${REASON.zh}`, en: ` and ${REASON.en}` } : { zh: "", en: "" }
  return {
    zh: `${amount.zh} > 0 ⇒ 写明${list.zh}${more.zh}`,
    en: `${amount.en} > 0 ⇒ the document states ${list.en}${more.en}`,
  }
}

/** How it is judged, told and rounded. */
export const COUNTED: Kind<Counted> = { judge: judgeCounted, inWords: countedInWords, rounding: NONE }
