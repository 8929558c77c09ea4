import { isZero, type Money, subtract } from "@gouji/domain"

import type { HeadlineAmounts } from "../tally/headline-amounts.ts"
import { amountsShown } from "../tally/main-amounts.ts"
import { percentage } from "./percentage.ts"
import { amountIn, type Quantity } from "./quantity.ts"
import { type SubjectChange, subjectBegun, subjectChange, type Years } from "./subject-change.ts"

/** A main amount of two papers; null where one does not state it, which is no nought. */
export interface AmountChange {
  readonly name: string
  readonly before: Money | null
  readonly after: Money | null
  /** In 万元; null where one of the two is not stated. */
  readonly change: Quantity | null
  /** Stated by both, and alike. */
  readonly isSame: boolean
  /** In per cent of what was before; null where that is nought or not stated. */
  readonly rate: string | null
  /** What became of the subject it is of; null where nothing did. */
  readonly subject: SubjectChange | null
}

/** The main amounts of a paper, and of which year it is. */
interface YearOfAmounts {
  readonly fiscalYear: number
  readonly amounts: HeadlineAmounts
}

/** Every amount that one of two papers states, in the order of the forms. None is left out for want of its twin. */
export function amountChanges(earlier: YearOfAmounts, later: YearOfAmounts): readonly AmountChange[] {
  const [before, after] = [earlier.amounts, later.amounts]
  const years = { from: earlier.fiscalYear, to: later.fiscalYear }
  return amountsShown([before, after], { all: true }).names.map((name) => {
    const [from, to] = [before[name] ?? null, after[name] ?? null]
    const subject = subjectOf(name, { isNew: from === null, years })
    if (from === null || to === null)
      return { name, before: from, after: to, change: null, isSame: false, rate: null, subject }
    const change = subtract(to, from)
    return {
      ...{ name, before: from, after: to, subject },
      change: amountIn("万元", change, { signed: true }),
      isSame: isZero(change),
      rate: percentage(change, from),
    }
  })
}

function subjectOf(
  name: string,
  { isNew, years }: { readonly isNew: boolean; readonly years: Years },
): SubjectChange | null {
  const [, code] = /\[(\d+)\]$/.exec(name) ?? []
  if (code === undefined) return null
  return isNew ? subjectBegun(code, years) : subjectChange(code, years)
}
