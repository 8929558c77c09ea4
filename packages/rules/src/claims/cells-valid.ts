import type { ConceptId, Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { operandIn, wantingOf, wantOf } from "../facts/operand.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { isNegative } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** What stands in the cells of tables can be: amounts are not negative, shares not more than 100%. */
export interface CellsValid {
  readonly kind: "cells-valid"
  /** What may be less than nought. */
  readonly mayBeNegative: readonly ConceptId[]
}

/** A cell that could not be read may be our reading or the print: it is left open, not held against the document. */
export function cellsValid(mayBeNegative: readonly ConceptId[]): CellsValid {
  return { kind: "cells-valid", mayBeNegative }
}

function judgeCellsValid({ mayBeNegative }: CellsValid, { facts }: Held): readonly Judgement[] {
  const cells = facts.figures.filter(({ place, state }) => place !== "narrative" && state !== "blank")
  if (cells.length === 0) {
    return [unchecked("cells", facts.disclosure.tables === null ? "no-tables" : "table-empty")]
  }
  const negative = cells.filter(
    (cell) => isAmount(cell) && isLess(cell) && !mayBeNegative.includes(cell.concept),
  )
  const excessive = cells.filter((cell) => isTooMuch(cell))
  const unreadable = wantingOf(cells.filter(isUnsure).map((cell) => operandIn(facts, cell)))
  const found = [
    ...(negative.length > 0 ? [judgeWords(NEGATIVE, { evidence: [], figures: negative })] : []),
    ...(excessive.length > 0 ? [judgeWords(EXCESSIVE, { evidence: [], figures: excessive })] : []),
    ...(unreadable.length > 0 ? [unjudged("cells", unreadable, true)] : []),
  ]
  if (found.length > 0) return found
  const title = { zh: "表中数字均属合理取值", en: "Every number in the tables is possible" }
  const explanation = {
    zh: `表中 ${cells.length} 个数字均可读取，金额没有意外的负数，占比不超过 100%。`,
    en: `All ${cells.length} numbers in the tables can be read; no amount is unexpectedly negative, no share above 100%.`,
  }
  return [passed({ name: "cells", title, explanation })]
}

function isUnsure(figure: Figure): boolean {
  const why = wantOf(figure)
  return why === "unreadable" || why === "doubtful"
}

function isAmount({ measure }: Figure): boolean {
  return measure === "amount" || measure === "count"
}

function isLess({ value }: Figure): boolean {
  return value !== null && isNegative(value)
}

/** A share above the whole, or a fall by more than all there was. */
function isTooMuch({ measure, value }: Figure): boolean {
  if (value === null || (measure !== "share" && measure !== "rate")) return false
  const whole = Number(value)
  return measure === "share" ? whole > 100 || whole < 0 : whole < -100
}

const NEGATIVE = {
  name: "negative",
  wrong: { zh: "表中有负的金额", en: "Some amounts in tables are negative" },
  right: { zh: "表中没有负的金额", en: "No amount in the tables is negative" },
  advice: {
    zh: "请核对这些金额的正负号；如确为冲减，请说明。",
    en: "Check their signs; if they are reversals, say so.",
  },
}

const EXCESSIVE = {
  name: "excessive",
  wrong: { zh: "表中有不可能的百分比", en: "Some percentages in tables are impossible" },
  right: { zh: "表中百分比均属可能", en: "Every percentage in the tables is possible" },
  advice: { zh: "请按金额重新计算这些百分比。", en: "Work these percentages out again from the amounts." },
}

const IN_WORDS: Bilingual = {
  zh: "表中每个数字可以读取，金额不为负（结转、结余除外），占比在 0 与 100% 之间，降幅不超过 100%",
  en: "every number in the tables can be read; amounts are not negative (carry-overs and balances apart), shares lie between 0 and 100%, falls are at most 100%",
}

/** How it is judged, told and rounded. */
export const CELLS_VALID: Kind<CellsValid> = {
  judge: judgeCellsValid,
  inWords: () => IN_WORDS,
  rounding: NONE,
}
