import { FUNDS, type Fund, PLACES, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { knownOf, lineOperandAt, operandAt } from "../facts/operand.ts"
import { judgeSum } from "../judging/judge-sum.ts"
import { type Held, type Judgement, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { lazily } from "../words/lazy-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { SUM } from "../words/rounding-words.ts"
import { inEachTable } from "./in-table.ts"

/** What comes in from each of the three budgets, with what was carried over in it, is what goes out of it. */
export interface FundBalances {
  readonly kind: "fund-balances"
  readonly table: TableKey
}

/** Money carried over that the table doesn't divide among the budgets leaves them open. */
export function fundBalances(table: TableKey): FundBalances {
  return { kind: "fund-balances", table }
}

/** The budgets appropriations come from (预算法 第五条). */
const BUDGETS = ["gpb", "gfb", "soc"] as const satisfies readonly Fund[]

function judgeFundBalances({ table }: FundBalances, { facts }: Held): readonly Judgement[] {
  return inEachTable(facts, table, () => {
    const judgements = BUDGETS.map((fund) => judgeFund(facts, table, fund))
    const spoken = judgements.filter((judgement) => judgement.spoken)
    return spoken.length > 0 ? spoken : judgements.slice(0, 1)
  })
}

function judgeFund(facts: Facts, table: TableKey, fund: (typeof BUDGETS)[number]): Judgement {
  const [total, revenue, carried] = [
    `${table}/exp.total[${fund}]`,
    `${table}/rev.${fund}`,
    `${table}/rev.carry[${fund}]`,
  ]
  const [whole, income] = [operandAt(facts, total), lineOperandAt(facts, revenue)]
  const sides = [lineOperandAt(facts, total), income]
  const isSpoken = knownOf(sides).length === 2 && knownOf(sides).some(({ value }) => !isNought(value))
  const isUndivided = hasUndividedCarry(facts, table)
  if (!isSpoken || isUndivided) {
    const wants = [...(isUndivided ? [carried] : []), total, revenue]
      .filter((slot) => statedIn(facts, slot).length === 0)
      .map((slot) => ({ slot, why: "absent" as const, figure: null }))
    return unjudged(total, wants, isSpoken)
  }
  const parts = statedIn(facts, carried).length === 0 ? [income] : [income, lineOperandAt(facts, carried)]
  return judgeSum(facts, { name: total, whole, parts, called: lazily(slotName, total) })
}

function hasUndividedCarry(facts: Facts, table: TableKey): boolean {
  const isDivided = BUDGETS.some((fund) => statedIn(facts, `${table}/rev.carry[${fund}]`).length > 0)
  const whole = statedIn(facts, `${table}/rev.carry`)
  return !isDivided && whole.some(({ value }) => value !== null && !isNought(value))
}

function fundBalancesInWords({ table }: FundBalances): Bilingual {
  const names = BUDGETS.map((fund) => FUNDS[fund])
  const [zh, en] = [names.map((name) => name.zh).join("、"), names.map((name) => name.en).join(", ")]
  return {
    zh: `${PLACES[table].zh}：${zh}各自的收入（加上年结转）≐ 支出总计`,
    en: `the table of ${PLACES[table].en}: revenue (plus carry-over) ≐ total expenditure, for each of ${en}`,
  }
}

/** How it is judged, told and rounded. */
export const FUND_BALANCES: Kind<FundBalances> = {
  judge: judgeFundBalances,
  inWords: fundBalancesInWords,
  rounding: SUM,
}
