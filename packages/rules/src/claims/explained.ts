import type { ConceptId, Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { commonPlaces, scaled } from "../exact/scaled.ts"
import { hasReason } from "../facts/explanations.ts"
import { type Facts, nearest, slotIn, statementsAbout } from "../facts/facts.ts"
import { grouped } from "../facts/grouped.ts"
import { MATERIALITY } from "../facts/materiality.ts"
import { operandOf, wantingOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords, figureWords } from "../words/figure-words.ts"
import { nameOf } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** A change that is not nought comes with its reason; a purpose is no reason. */
export interface Explained {
  readonly kind: "explained"
  /** Totals that need no reason of their own where one of these parts carries its own. */
  readonly totals: Readonly<Partial<Record<ConceptId, readonly ConceptId[]>>>
}

/** `totals` maps a concept to the parts whose reasons will do for it. */
export function explained(totals: Explained["totals"]): Explained {
  return { kind: "explained", totals }
}

function judgeExplained({ totals }: Explained, { facts }: Held): readonly Judgement[] {
  const changes = facts.narrative.filter(
    ({ measure, concept }) => measure === "change" && concept !== "reason",
  )
  const wants = wantingOf(changes.map((figure) => operandOf(facts, figure, slotIn(facts, figure))))
  const groups = [...grouped(changes, (figure) => slotIn(facts, figure)).values()].filter((group) =>
    group.some(isChange),
  )
  const told = groups.filter((group) => group.some((change) => hasReason(facts, change)))
  const bare = groups.filter((group) => !told.includes(group) && !isCarriedByParts(facts, group, totals))
  if (bare.length > 0) return [...passes(facts, told), ...bare.flatMap((group) => failure(facts, group))]
  if (wants.length > 0) return [unjudged("changes", wants, true)]
  if (changes.length === 0) return [unchecked("changes", "nothing-to-compare")]
  return [pass(facts, told.flat())]
}

/** The verdict on the changes that are explained, beside those that are not. */
function passes(facts: Facts, told: readonly (readonly Figure[])[]): readonly Judgement[] {
  return told.length > 0 ? [pass(facts, told.flat())] : []
}

function isChange({ value }: Figure): boolean {
  return value !== null && !isNought(value)
}

function isCarriedByParts(facts: Facts, [change]: readonly Figure[], totals: Explained["totals"]): boolean {
  const parts = (change && totals[change.concept]) ?? []
  return facts.narrative.some(
    (figure) =>
      figure.measure === "change" &&
      parts.includes(figure.concept) &&
      isChange(figure) &&
      hasReason(facts, figure),
  )
}

function pass(facts: Facts, figures: readonly Figure[]): Judgement {
  const list = figuresWords(figures, facts.disclosure.fiscalYear)
  return passed({
    name: "changes",
    figures,
    title: { zh: "增减均有原因", en: "The changes have reasons" },
    explanation:
      figures.length === 0
        ? { zh: "没有需要说明原因的增减。", en: "There is no change that needs a reason." }
        : { zh: `以下增减均写明了原因：${list.zh}。`, en: `These changes have their reasons: ${list.en}.` },
  })
}

function failure(facts: Facts, [change]: readonly Figure[]): readonly Judgement[] {
  if (change === undefined) return []
  const { fiscalYear } = facts.disclosure
  const purpose = statementsAbout(facts, ["purpose"], [change.concept])[0]
  const small = isImmaterial(facts, change)
  const [name, told] = [nameOf(change, fiscalYear), figureWords(change, fiscalYear)]
  const whole = nameOf({ ...change, measure: "amount" }, fiscalYear)
  return [
    failed({
      name: slotIn(facts, change),
      figures: [change],
      evidence: purpose === undefined ? [] : [purpose.evidence],
      ...(small ? { severity: "info" as const } : {}),
      title: { zh: `${name.zh}没有写明原因`, en: `${name.en}: no reason given` },
      explanation: {
        zh: `${told.zh}，${purpose ? "文中写了用途，没有写增减的原因" : "文中没有写增减的原因"}。${small ? SMALL.zh : ""}`,
        en: `${told.en}: ${purpose ? "the document says what the money is for, not why it changed" : "the document gives no reason"}.${small ? ` ${SMALL.en}` : ""}`,
      },
      advice: { zh: `请补充${whole.zh}增减的原因。`, en: `Add the reason for the change in ${whole.en}.` },
    }),
  ]
}

const SMALL = {
  zh: "变动不到上年数的 1%，影响很小。",
  en: "It is less than 1% of last year's amount, so little depends on it.",
}

/** Too little of last year's amount to matter; false where that is not known. */
function isImmaterial(facts: Facts, change: Figure): boolean {
  const amount = nearest(facts, slotIn(facts, { ...change, measure: "amount" }), change)
  if (amount === undefined || amount.value === null || change.value === null) return false
  const places = commonPlaces([amount.value, change.value])
  const [now, by] = [scaled(amount.value, places), scaled(change.value, places)]
  const size = by < 0n ? -by : by
  return size * 100n < (now - by) * MATERIALITY.small
}

const EXPLAINED_IN_WORDS: Bilingual = {
  zh: "Δ ≠ 0 ⇒ 写明原因（用途不是原因；各部分已写明的合计除外）",
  en: "Δ ≠ 0 ⇒ a reason is given (a purpose is not a reason; a total whose parts are explained needs none of its own)",
}

/** How it is judged, told and rounded. */
export const EXPLAINED: Kind<Explained> = {
  judge: judgeExplained,
  inWords: () => EXPLAINED_IN_WORDS,
  rounding: NONE,
}
