import type { ConceptId } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { statedIn } from "../facts/facts.ts"
import { knownOf, operandAt, wantingOf } from "../facts/operand.ts"
import { counterpart } from "../facts/related.ts"
import { computed, type Equation, foreign, stated } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { type Held, type Judgement, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotList } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { COPY } from "../words/rounding-words.ts"

/** What a budget says there was at the end of last year is what that year's final accounts say. */
export interface AsInAccounts {
  readonly kind: "as-in-accounts"
  readonly concepts: readonly ConceptId[]
}

/** Those of them that both papers state. */
export function asInAccounts(concepts: readonly ConceptId[]): AsInAccounts {
  return { kind: "as-in-accounts", concepts }
}

function judgeAsInAccounts({ concepts }: AsInAccounts, { facts, related }: Held): readonly Judgement[] {
  const accounts = counterpart(facts, related, {
    fiscalYear: facts.disclosure.fiscalYear - 1,
    stage: "final",
  })
  if (accounts === undefined) return [unchecked("accounts", "no-related-document")]
  const both = concepts.filter(
    (slot) => statedIn(facts, slot).length > 0 && statedIn(accounts, slot).length > 0,
  )
  if (both.length === 0) return [unchecked("accounts", "nothing-to-compare")]
  return both.map((slot) => {
    const operands = [operandAt(facts, slot), operandAt(accounts, slot)]
    const [own, then] = knownOf(operands)
    if (own === undefined || then === undefined) return unjudged(slot, wantingOf(operands), true)
    const terms = [computed(own), foreign(stated(then), accounts.disclosure)]
    const equation: Equation = { model: "copied", terms }
    return judgeEquation(facts, equation, { name: slot, ...wordsOf(slotName(slot)) })
  })
}

function wordsOf(name: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `${name.zh}与上年决算所列相差 ${difference}`,
      en: `${name.en} here and in last year's final accounts differ by ${difference}`,
    }),
    advice: {
      zh: `请核对${name.zh}；统计日期不同的，请写明截至哪一天。`,
      en: `Check ${name.en}; if it was counted on another day, say on which.`,
    },
    note: {
      zh: "一处取自本年预算，一处取自上年决算。",
      en: "One comes from this year's budget, the other from last year's final accounts.",
    },
  }
}

function asInAccountsInWords({ concepts }: AsInAccounts): Bilingual {
  const list = slotList(concepts)
  return {
    zh: `本年预算所列上年末数 = 上年决算所列：${list.zh}`,
    en: `at the end of last year, as this budget states = as last year's final accounts state: ${list.en}`,
  }
}

/** How it is judged, told and rounded. */
export const AS_IN_ACCOUNTS: Kind<AsInAccounts> = {
  judge: judgeAsInAccounts,
  inWords: asInAccountsInWords,
  rounding: COPY,
}
