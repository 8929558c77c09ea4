import type { Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import type { Compared, PercentageForm } from "../exact/percentage.ts"
import type { Known } from "../facts/operand.ts"
import { nameOf } from "./names.ts"
import { isNegative, printedOf } from "./quantities.ts"

/** What each kind of percentage is, as a formula. */
export const FORMULAS = {
  rate: {
    zh: "增减率 ≐ 增减 ÷ 上年数；上年数为 0 时没有增减率",
    en: "rate of change ≐ change ÷ last year's amount; none where that is nought",
  },
  share: { zh: "占比 ≐ 分项 ÷ 合计", en: "share ≐ part ÷ total" },
  completion: {
    zh: "完成率 ≐ 决算数 ÷ 预算数；预算数为 0 时没有完成率",
    en: "completion rate ≐ final amount ÷ budget; none where the budget is nought",
  },
} as const satisfies Readonly<Record<string, Bilingual>>

/** How rounding enters a percentage. */
export const PERCENTAGE: Bilingual = {
  zh: "金额和百分比都经过四舍五入。印出的金额代表一段可能的数值，由此算得的百分比也是一段区间；印出的百分比只要是其中某个值四舍五入的结果，就算相符，舍去尾数的也予通过。",
  en: "Amounts and percentage are all rounded. The printed amounts can stand for a range of values, and so give a range of percentages; the printed one agrees if it is any of these, rounded. If it was truncated instead, it passes as rounded.",
}

/** `9.82 ÷ (371.06 + 9.82) = 2.58%。`, with the names of the amounts. */
export function computedWords(
  { form, amounts }: { readonly form: PercentageForm; readonly amounts: readonly [Known, Known] },
  { computed }: Compared,
  fiscalYear: number,
): Bilingual {
  const [a, b] = amounts.map(({ figure }) => operandWords(figure, fiscalYear))
  if (a === undefined || b === undefined) throw new TypeError("a percentage of two amounts")
  const formula = WRITTEN[form]
  return { zh: `${formula(a.zh, b.zh)} = ${computed}%。`, en: `${formula(a.en, b.en)} = ${computed}%.` }
}

/** Negative amounts in brackets, so that no two signs meet. */
function operandWords(figure: Figure, fiscalYear: number): Bilingual {
  const { zh, en } = nameOf(figure, fiscalYear)
  const printed = printedOf(figure)
  const told = isNegative(printed) ? `(${printed})` : printed
  return { zh: `${zh} ${told}`, en: `${en} ${told}` }
}

const WRITTEN: Readonly<Record<PercentageForm, (a: string, b: string) => string>> = {
  part: (a, b) => `${a} ÷ ${b}`,
  growth: (a, b) => `${a} ÷ ${b} − 1`,
  "growth-by-change": (a, b) => `${a} ÷ (${b} − ${a})`,
  "reached-by-change": (a, b) => `${b} ÷ (${b} − ${a})`,
  "reached-from-change": (a, b) => `1 + ${a} ÷ ${b}`,
}
