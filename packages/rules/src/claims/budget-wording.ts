import type { Statement } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type BudgetPair, budgetPair } from "../facts/budget-pair.ts"
import { type Facts, figureWith, slotIn, statementsAbout } from "../facts/facts.ts"
import { firstOfEach } from "../facts/grouped.ts"
import type { Wanting } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { slotName } from "../words/names.ts"
import { compareValues } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** What final accounts say of an amount against its budget — 大于, 小于, 持平 — is so, and a difference has its reason. */
export interface BudgetWording {
  readonly kind: "budget-wording"
}

/** For every such statement whose two amounts are stated. 基本持平 leaves open how much, and is held against nothing. */
export function budgetWording(): BudgetWording {
  return { kind: "budget-wording" }
}

const SAID = {
  "above-budget": { sign: 1, words: { zh: "决算数大于预算数", en: "more than budgeted" } },
  "below-budget": { sign: -1, words: { zh: "决算数小于预算数", en: "less than budgeted" } },
  "at-budget": { sign: 0, words: { zh: "决算数与预算数持平", en: "as budgeted" } },
} as const

type SaidKind = keyof typeof SAID

interface Said {
  readonly statement: Statement
  readonly kind: SaidKind
  readonly slot: string
}

interface Matched extends Said {
  readonly pair: BudgetPair
}

function judgeBudgetWording(_: BudgetWording, { facts }: Held): readonly Judgement[] {
  const all = firstOfEach(
    facts.disclosure.statements.flatMap((each) => saidBy(facts, each)),
    ({ slot }) => slot,
  )
  if (all.length === 0) return [unchecked("wordings", "nothing-to-compare")]
  const wants: Wanting[] = []
  const matched: Matched[] = []
  for (const said of all) {
    const found = budgetPair(facts, said.slot)
    if ("known" in found) matched.push({ ...said, pair: found.known })
    else wants.push(...found.wants)
  }
  const failures = matched.flatMap((each) => failureOf(facts, each))
  if (failures.length > 0) return failures
  if (wants.length > 0) return [unjudged("wordings", wants, matched.length > 0)]
  return [agreement(facts, matched)]
}

/** The slot it speaks of: that of its figure, whichever of the two it stands with; else its concept's. */
function saidBy(facts: Facts, statement: Statement): readonly Said[] {
  const { kind, figures, concept, text } = statement
  if (kind !== "above-budget" && kind !== "below-budget" && kind !== "at-budget") return []
  if (kind === "at-budget" && /基本|大致|大体/.test(text)) return []
  const figure = figures.flatMap((id) => figureWith(facts, id) ?? [])[0]
  if (figure === undefined) return [{ statement, kind, slot: concept }]
  const { basis: _basis, ...qualifiers } = figure.qualifiers
  const slot = slotIn(facts, { ...figure, place: "narrative", measure: "amount", qualifiers })
  return [{ statement, kind, slot }]
}

function failureOf(facts: Facts, said: Matched): readonly Judgement[] {
  const { actual, budget } = said.pair
  const sign = compareValues(actual.value, budget.value)
  if (sign !== SAID[said.kind].sign) return [contradiction(facts, said)]
  if (sign === 0 || isExplained(facts, said)) return []
  return [unexplained(facts, said)]
}

/** A reason that belongs to either amount, or speaks of the concept without naming a figure. */
function isExplained(facts: Facts, { pair, statement }: Matched): boolean {
  const own = [pair.actual.figure.id, pair.budget.figure.id]
  return statementsAbout(facts, ["reason"], [statement.concept]).some(
    ({ figures }) => figures.length === 0 || figures.some((id) => own.includes(id)),
  )
}

function contradiction(facts: Facts, said: Matched): Judgement {
  const [name, told, word] = [slotName(said.slot), toldOf(facts, said), SAID[said.kind].words]
  return failed({
    ...common(said),
    restsOnValues: true,
    title: {
      zh: `${name.zh}与预算相比，文字和数字不一致`,
      en: `${name.en} against its budget: the words and the amounts disagree`,
    },
    explanation: {
      zh: `${told.zh}，文字是“${word.zh}”。`,
      en: `${told.en}, and the words say ${word.en}.`,
    },
    advice: {
      zh: `请核对${name.zh}的决算数、预算数和这句话，改正其中不符的一个。`,
      en: `Compare both amounts of ${name.en} with the words, and correct what does not agree.`,
    },
  })
}

function unexplained(facts: Facts, said: Matched): Judgement {
  const [name, told] = [slotName(said.slot), toldOf(facts, said)]
  return failed({
    ...common(said),
    title: {
      zh: `${name.zh}与预算有差异，没有写明原因`,
      en: `${name.en} differs from its budget and no reason is given`,
    },
    explanation: { zh: `${told.zh}，文中没有写明原因。`, en: `${told.en}, and no reason is given.` },
    advice: {
      zh: `请补充${name.zh}决算数与预算数差异的原因。`,
      en: `Add why ${name.en} differs from its budget.`,
    },
  })
}

function common({ slot, statement, pair }: Matched) {
  return { name: slot, figures: [pair.actual.figure, pair.budget.figure], evidence: [statement.evidence] }
}

function toldOf({ disclosure }: Facts, { pair }: Matched): Bilingual {
  return figuresWords([pair.actual.figure, pair.budget.figure], disclosure.fiscalYear)
}

function agreement({ disclosure }: Facts, matched: readonly Matched[]): Judgement {
  const figures = matched.flatMap(({ pair }) => [pair.actual.figure, pair.budget.figure])
  const list = figuresWords(figures, disclosure.fiscalYear)
  return passed({
    name: "wordings",
    figures,
    evidence: matched.map(({ statement }) => statement.evidence),
    title: {
      zh: "与预算对比的文字和数字一致",
      en: "What is said against the budget agrees with the amounts",
    },
    explanation: {
      zh: `${matched.length} 处文字与数字一致，有差异的写明了原因：${list.zh}。`,
      en: `${matched.length} statements agree with the amounts, and differences have their reasons: ${list.en}.`,
    },
  })
}

const BUDGET_WORDING_IN_WORDS: Bilingual = {
  zh: "说决算数大于预算数则决算 > 预算，说小于则决算 < 预算，说持平则相等；不等的写明原因",
  en: "more than budgeted means final > budget, less means final < budget, as budgeted means equal; a difference has its reason",
}

/** How it is judged, told and rounded. */
export const BUDGET_WORDING: Kind<BudgetWording> = {
  judge: judgeBudgetWording,
  inWords: () => BUDGET_WORDING_IN_WORDS,
  rounding: NONE,
}
