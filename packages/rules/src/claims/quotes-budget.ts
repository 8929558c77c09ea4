import type { Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, slotIn } from "../facts/facts.ts"
import { firstOfEach } from "../facts/grouped.ts"
import { knownOf, type Operand, operandAt, operandOf, wantingOf } from "../facts/operand.ts"
import { counterpart } from "../facts/related.ts"
import { computed, type Equation, foreign, stated, type Term } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { type Held, type Judgement, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotName } from "../words/names.ts"
import { COPY } from "../words/rounding-words.ts"

/** What final accounts quote as the budget is what the budget published. Held from whichever side is at hand. */
export interface QuotesBudget {
  readonly kind: "quotes-budget"
}

/** For every figure marked as the budget's in final accounts, given the other paper of the year. */
export function quotesBudget(): QuotesBudget {
  return { kind: "quotes-budget" }
}

function judgeQuotesBudget(_: QuotesBudget, { facts, related }: Held): readonly Judgement[] {
  const { fiscalYear, stage } = facts.disclosure
  const other = counterpart(facts, related, { fiscalYear, stage: stage === "final" ? "budget" : "final" })
  if (other === undefined) return [unchecked("budget", "no-related-document")]
  const accounts = stage === "final" ? facts : other
  const quoted = accounts.figures.filter(
    ({ qualifiers, year }) => qualifiers.basis === "budget" && year === fiscalYear,
  )
  const judgements = firstOfEach(quoted, (figure) => slotIn(accounts, figure)).map((figure) =>
    compare({ facts, other }, accounts, figure),
  )
  const spoken = judgements.filter((judgement) => judgement.spoken)
  if (spoken.length > 0) return spoken
  return [judgements[0] ?? unchecked("budget", "nothing-to-compare")]
}

interface Both {
  readonly facts: Facts
  readonly other: Facts
}

function compare({ facts, other }: Both, accounts: Facts, figure: Figure): Judgement {
  const { basis: _basis, ...qualifiers } = figure.qualifiers
  const slot = slotIn(accounts, { ...figure, qualifiers })
  const budget = accounts === facts ? other : facts
  const quoted = operandOf(accounts, figure, slotIn(accounts, figure))
  const published = operandAt(budget, slot)
  const wants = wantingOf([quoted, published])
  if (wants.length > 0)
    return unjudged(slot, wants, "known" in published || published.wanting.figure !== null)
  const from = (paper: Facts, operand: Operand, toTerm: typeof computed): readonly Term[] =>
    knownOf([operand]).map((known) =>
      paper === facts ? toTerm(known) : foreign(toTerm(known), paper.disclosure),
    )
  const equation: Equation = {
    model: "copied",
    terms: [...from(accounts, quoted, computed), ...from(budget, published, stated)],
  }
  return judgeEquation(facts, equation, { name: slot, ...wordsOf(slotName(slot)) })
}

function wordsOf(name: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `决算所引${name.zh}的年初预算数与公开的预算相差 ${difference}`,
      en: `the budget for ${name.en} as quoted in the final accounts and as published differ by ${difference}`,
    }),
    advice: {
      zh: `请核对${name.zh}的年初预算数；如用的是调整后的预算，请写明。`,
      en: `Check the initial budget for ${name.en}; if the adjusted budget was used, say so.`,
    },
    note: {
      zh: "一处取自决算，一处取自同年公开的预算。",
      en: "One comes from the final accounts, the other from the budget published for that year.",
    },
  }
}

const QUOTES_BUDGET_IN_WORDS: Bilingual = {
  zh: "决算中的年初预算数 = 公开的预算数",
  en: "the budget quoted in final accounts = the budget as published",
}

/** How it is judged, told and rounded. */
export const QUOTES_BUDGET: Kind<QuotesBudget> = {
  judge: judgeQuotesBudget,
  inWords: () => QUOTES_BUDGET_IN_WORDS,
  rounding: COPY,
}
