import { type ConceptId, FUNDS, type Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, nearest, slotIn, statedIn } from "../facts/facts.ts"
import { type Known, knownOf, type Operand, operandAt, type Wanting, wantingOf } from "../facts/operand.ts"
import { computed, type Equation, stated } from "../judging/equation.ts"
import { evaluate, inSteps } from "../judging/evaluate.ts"
import { failed, type Held, type Judgement, passed, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { shortResidual, sidesWords } from "../words/equation-words.ts"
import { figuresWords } from "../words/figure-words.ts"
import { slotSum } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { LIMIT } from "../words/rounding-words.ts"

/** `pr.g[*]`: the concept in each fund in turn. */
export type SlotOrEachFund = Slot | `${ConceptId}[*]`

/** What is small, together, is at most what is large; of several large ones the first the document states. */
export interface Limit {
  readonly small: readonly SlotOrEachFund[]
  readonly large: readonly SlotOrEachFund[]
}

/** Parts do not exceed the whole. */
export interface AtMost {
  readonly kind: "at-most"
  readonly name: string
  readonly limits: readonly Limit[]
}

/** All limits under one name: one verdict where they hold, one for each that does not. */
export function atMost(name: string, limits: readonly Limit[]): AtMost {
  return { kind: "at-most", name, limits }
}

function judgeAtMost({ name, limits }: AtMost, { facts }: Held): readonly Judgement[] {
  const compared = limits.flatMap(eachFund).map((limit) => compare(facts, limit))
  const failures = compared.flatMap(({ failure }) => failure)
  if (failures.length > 0) return failures
  const wants = compared.flatMap(({ wanting }) => wanting)
  const doubts = wants.filter(({ why }) => why !== "absent" && why !== "not-applicable")
  if (doubts.length > 0) return [unjudged(name, doubts, true)]
  const figures = [...new Set(compared.flatMap(({ known }) => known).map(({ figure }) => figure))]
  if (figures.length === 0) return [unjudged(name, wants.slice(0, 2), false)]
  const list = figuresWords(figures, facts.disclosure.fiscalYear)
  return [
    passed({
      name,
      figures,
      title: { zh: "分量不超过总量", en: "No part exceeds its whole" },
      explanation: { zh: `各分量均不超过总量：${list.zh}。`, en: `No part exceeds its whole: ${list.en}.` },
    }),
  ]
}

interface Bounded {
  readonly small: readonly string[]
  readonly large: readonly string[]
}

function eachFund({ small, large }: Bounded): readonly Bounded[] {
  if (!small.concat(large).some((slot) => slot.endsWith("[*]"))) return [{ small, large }]
  const inFund = (slots: readonly string[], fund: string) =>
    slots.map((slot) => slot.replace("[*]", `[${fund}]`))
  return Object.keys(FUNDS).map((fund) => ({ small: inFund(small, fund), large: inFund(large, fund) }))
}

interface Compared {
  readonly known: readonly Known[]
  readonly wanting: readonly Wanting[]
  readonly failure: readonly Judgement[]
}

function compare(facts: Facts, { small, large }: Bounded): Compared {
  const limit = large.find((slot) => statedIn(facts, slot).length > 0) ?? large[0] ?? ""
  const parts = small.map((slot) => operandAt(facts, slot, nearest(facts, limit, undefined)))
  const whole: readonly Operand[] = [operandAt(facts, limit)]
  const wanting = wantingOf([...whole, ...parts])
  if (wanting.length > 0)
    return { known: [], wanting: isSpoken(wanting, parts) ? wanting : absent(wanting), failure: [] }
  const terms = [
    ...knownOf(whole).map((known) => stated(known)),
    ...knownOf(parts).map((known) => computed(known)),
  ]
  const equation: Equation = { terms, model: "independent" }
  return { known: knownOf([...whole, ...parts]), wanting: [], failure: exceeds(facts, equation, small) }
}

/** Nothing is held against a limit that the document does not speak of: a blank whole without parts is no doubt. */
function isSpoken(wanting: readonly Wanting[], parts: readonly Operand[]): boolean {
  return !wanting.some(({ why }) => why === "absent") && parts.length > 0
}

function absent(wanting: readonly Wanting[]): readonly Wanting[] {
  return wanting.filter(({ why }) => why === "absent")
}

function exceeds(facts: Facts, equation: Equation, small: readonly string[]): readonly Judgement[] {
  const evaluation = evaluate(equation)
  if (evaluation.residual <= evaluation.bound) return []
  const { fiscalYear } = facts.disclosure
  const [stands] = equation.terms
  const isMoney = stands?.figure.measure !== "count"
  const [over, sides, sum] = [
    shortResidual(equation, evaluation),
    sidesWords(equation, "<", fiscalYear),
    slotSum(small),
  ]
  const whole = slotName(stands === undefined ? "" : slotIn(facts, stands.figure))
  const judgement = failed({
    name: small.join("+"),
    figures: equation.terms.map(({ figure }) => figure),
    restsOnValues: true,
    title: { zh: `${sum.zh}超过${whole.zh} ${over}`, en: `${sum.en} exceeds ${whole.en} by ${over}` },
    explanation: {
      zh: `${sides.zh}${sum.zh}不应超过${whole.zh}，超出 ${over}。`,
      en: `${sides.en} ${sum.en} is at most ${whole.en}; it is over by ${over}.`,
    },
    advice: {
      zh: `请核对${sum.zh}与${whole.zh}，改正其中不符的一个。`,
      en: `Compare ${sum.en} with ${whole.en}, and correct the one that does not agree.`,
    },
  })
  const { residual, bound, places } = evaluation
  return [
    {
      ...judgement,
      residual: inSteps(residual, places, isMoney),
      bound: inSteps(bound, places, isMoney),
      unit: isMoney ? "元" : (stands?.figure.unit ?? ""),
    },
  ]
}

function atMostInWords({ limits }: AtMost): Bilingual {
  const each = limits.map(({ small, large }) => {
    const [parts, whole] = [slotSum(small.map(plain)), slotSum(large.slice(0, 1).map(plain))]
    const cut = small.some((slot) => slot.endsWith("[*]"))
      ? { zh: "各资金来源的", en: " in each fund" }
      : { zh: "", en: "" }
    return { zh: `${cut.zh}${parts.zh} ≤ ${whole.zh}`, en: `${parts.en}${cut.en} ≤ ${whole.en}` }
  })
  return { zh: each.map(({ zh }) => zh).join("；"), en: each.map(({ en }) => en).join("; ") }
}

function plain(slot: string): string {
  return slot.replace("[*]", "")
}

/** How it is judged, told and rounded. */
export const AT_MOST: Kind<AtMost> = { judge: judgeAtMost, inWords: atMostInWords, rounding: LIMIT }
