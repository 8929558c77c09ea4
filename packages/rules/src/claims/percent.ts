import type { ConceptId, Figure, Place } from "@gouji/domain"

import { type Bilingual, joined } from "../bilingual.ts"
import { checkPercentage, type PercentageCheck } from "../exact/percentage.ts"
import { type Facts, slotIn, statedIn } from "../facts/facts.ts"
import { grouped } from "../facts/grouped.ts"
import { type Known, type Operand, operandOf, wantingOf } from "../facts/operand.ts"
import { type Quotient, quotientsOf } from "../facts/percentage-base.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords, figureWords } from "../words/figure-words.ts"
import { nameOf } from "../words/names.ts"
import { computedWords, FORMULAS, PERCENTAGE } from "../words/percentage-words.ts"
import { compareValues, isNought } from "../words/quantities.ts"

/** A printed percentage is the one its amounts make, as far as rounding lets one see. There is none of nought. */
export interface Percent {
  readonly kind: "percent"
  readonly measure: "rate" | "share" | "completion"
  readonly place: Place
  /** Only those of these concepts; null for all. */
  readonly concepts: readonly ConceptId[] | null
}

/** Every percentage of the kind in the narrative, or in a table. */
export function percent(measure: Percent["measure"], place: Place = "narrative"): Percent {
  return { kind: "percent", measure, place, concepts: null }
}

/** The percentages of these concepts in the narrative. */
export function percentOf(measure: Percent["measure"], concepts: readonly ConceptId[]): Percent {
  return { kind: "percent", measure, place: "narrative", concepts }
}

function judgePercent({ measure, place, concepts }: Percent, { facts }: Held): readonly Judgement[] {
  const percentages = facts.figures.filter(
    (figure) =>
      figure.measure === measure &&
      figure.place === place &&
      figure.concept !== "reason" &&
      (concepts === null || concepts.includes(figure.concept)),
  )
  const judgements = [...grouped(percentages, (figure) => slotIn(facts, figure))].flatMap(([slot, group]) =>
    group.map((figure, index) => judgeOne(facts, figure, index === 0 ? slot : `${slot}#${index + 1}`)),
  )
  const spoken = judgements.filter((judgement) => judgement.spoken)
  if (spoken.length > 0) return spoken
  return [judgements[0] ?? unchecked(measure, "nothing-to-compare")]
}

/** Of several ways to work it out, the first whose amounts are known; a share is right if it is one of any total. */
function judgeOne(facts: Facts, figure: Figure, name: string): Judgement {
  const printed = operandOf(facts, figure, slotIn(facts, figure))
  const quotients = quotientsOf(facts, figure)
  if ("wanting" in printed) return unjudged(name, [printed.wanting], true)
  const known = quotients.flatMap((quotient) => knownIn(quotient) ?? [])
  if (known.length === 0) return contradiction(facts, figure, name) ?? wanting(name, quotients)
  const checked = known.map((way) => ({ way, check: checkPercentage(way.form, way.amounts, printed.known) }))
  const [first] = checked
  const fitting = figure.measure === "share" ? checked.find(({ check }) => isRight(check)) : undefined
  const told = fitting ?? first
  if (told === undefined) throw new TypeError("no way to work out a percentage")
  // Were an amount gone, another way would take the place of this one: that is another check.
  const isOneOfSeveral = figure.measure !== "share" && known.length > 1
  const own = isOneOfSeveral ? `${name}:${told.way.form}` : name
  return judgementOf(facts, { figure, name: own, way: told.way }, told.check)
}

interface Way extends Pick<Quotient, "form"> {
  readonly amounts: readonly [Known, Known]
}

function knownIn({ form, operands: [a, b] }: Quotient): Way | undefined {
  return "known" in a && "known" in b ? { form, amounts: [a.known, b.known] } : undefined
}

function isRight(check: PercentageCheck): boolean {
  return check.kind === "compared" && check.outcome !== "fail"
}

function wanting(name: string, quotients: readonly Quotient[]): Judgement {
  const fewest = quotients.toSorted((a, b) => wantingOf(a.operands).length - wantingOf(b.operands).length)[0]
  const operands: readonly Operand[] = fewest?.operands ?? []
  return unjudged(
    name,
    wantingOf(operands),
    operands.some((operand) => "known" in operand),
  )
}

interface Told {
  readonly figure: Figure
  readonly name: string
  readonly way: Way
}

function judgementOf(facts: Facts, told: Told, check: PercentageCheck): Judgement {
  switch (check.kind) {
    case "no-base":
      return withoutBase(facts, told, check.ofNothing)
    case "unbounded":
      return { ...unchecked(told.name, "base-uncertain"), figures: figuresOf(told), spoken: true }
    case "compared":
      return comparedWith(facts, told, check)
  }
}

/** 0% of nothing says nothing; any other percentage of it is wrong. */
function withoutBase(facts: Facts, told: Told, ofNothing: boolean): Judgement {
  const { figure, name } = told
  const figures = figuresOf(told)
  if (ofNothing && isNought(figure.value ?? "")) {
    return { ...unchecked(name, "base-nought"), figures, spoken: true }
  }
  const { fiscalYear } = facts.disclosure
  const [whole, list] = [nameOf(figure, fiscalYear), figuresWords(figures, fiscalYear)]
  return failed({
    name,
    figures,
    restsOnValues: true,
    title: { zh: `${whole.zh}没有基数`, en: `${whole.en}: no base to work it out from` },
    explanation: {
      zh: `${list.zh}。基数为零，算不出百分比。`,
      en: `${list.en}. The base is nought, so no percentage can be worked out.`,
    },
    advice: {
      zh: `请删去这一百分比，只写金额；或核对基数是否确为 0。`,
      en: "Give the amounts alone, without a percentage; or check whether the base really is nought.",
    },
  })
}

function comparedWith(
  facts: Facts,
  told: Told,
  check: Extract<PercentageCheck, { readonly kind: "compared" }>,
): Judgement {
  const { figure, name, way } = told
  const { fiscalYear } = facts.disclosure
  const [whole, stands] = [nameOf(figure, fiscalYear), figureWords(figure, fiscalYear)]
  const explanation = joined(
    [
      computedWords(way, check, fiscalYear),
      { zh: `文中为${stands.zh}。`, en: `The document prints ${stands.en}.` },
      verdictWords(check),
    ],
    { zh: "", en: " " },
  )
  const answer = { name, figures: figuresOf(told), explanation }
  const measured = { residual: check.residual, bound: check.bound, unit: "%" }
  const right = { zh: `${whole.zh}与金额相符`, en: `${whole.en} agrees with the amounts` }
  if (check.outcome !== "fail")
    return { ...passed({ ...answer, title: right }), ...measured, outcome: check.outcome }
  const judgement = failed({
    ...answer,
    restsOnValues: true,
    title: {
      zh: `${whole.zh}按金额计算为 ${check.computed}%，文中为 ${figure.value}%`,
      en: `${whole.en}: ${check.computed}% from the amounts, printed as ${figure.value}%`,
    },
    advice: {
      zh: `请核对${whole.zh}和据以计算的金额，改正其中有误的一个。`,
      en: `Check ${whole.en} against the amounts behind it, and correct whichever is wrong.`,
    },
  })
  return { ...judgement, ...measured }
}

function figuresOf({ figure, way }: Told): readonly Figure[] {
  return [...new Set([figure, ...way.amounts.map((known) => known.figure)])]
}

function verdictWords({
  outcome,
  isCutOff,
  bound,
}: Extract<PercentageCheck, { readonly kind: "compared" }>): Bilingual {
  if (outcome === "pass") return { zh: "两者一致。", en: "The two agree." }
  if (isCutOff) return { zh: "这是舍去尾数得来的，不是四舍五入。", en: "It was truncated, not rounded." }
  if (outcome === "pass-rounded")
    return {
      zh: "差异可以由金额的四舍五入解释。",
      en: "Rounding of the amounts explains the difference.",
    }
  if (isNought(bound))
    return {
      zh: "金额的四舍五入造成不了这样的差异。",
      en: "Rounding of the amounts cannot account for the difference.",
    }
  return {
    zh: `金额的四舍五入最多只能造成 ${bound} 个百分点的差异。`,
    en: `Rounding of the amounts can account for at most ${bound} percentage points.`,
  }
}

/** 完成年初预算的100%, and yet more than the budget: at odds with itself whatever the amounts are. */
function contradiction(facts: Facts, figure: Figure, name: string): Judgement | undefined {
  if (figure.measure !== "completion" || compareValues(figure.value ?? "0", "100") !== 0) return undefined
  const qualifiers = { ...figure.qualifiers, basis: "budget" as const }
  const change = statedIn(facts, slotIn(facts, { ...figure, measure: "change", qualifiers })).find(
    ({ value }) => value !== null && !isNought(value),
  )
  if (change === undefined) return undefined
  const figures = [figure, change]
  const list = figuresWords(figures, facts.disclosure.fiscalYear)
  return failed({
    name,
    figures,
    restsOnValues: true,
    title: {
      zh: "完成率为 100%，却与预算数不相等",
      en: "Completion of 100%, yet not equal to the budget",
    },
    explanation: { zh: `${list.zh}，两者不能同时成立。`, en: `${list.en}: the two cannot both be right.` },
    advice: {
      zh: "请按决算数和年初预算数重新计算完成率。",
      en: "Work out the completion rate again from the final amount and the initial budget.",
    },
  })
}

function percentInWords({ measure }: Percent): Bilingual {
  return FORMULAS[measure]
}

/** How it is judged, told and rounded. */
export const PERCENT: Kind<Percent> = { judge: judgePercent, inWords: percentInWords, rounding: PERCENTAGE }
