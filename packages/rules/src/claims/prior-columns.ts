import { type Figure, PLACES, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { cellSlot, isFilled } from "../facts/cell.ts"
import { type Facts, slotIn } from "../facts/facts.ts"
import { knownOf, operandOf, wantingOf } from "../facts/operand.ts"
import { priorRows } from "../facts/prior-codes.ts"
import { counterpart } from "../facts/related.ts"
import type { Row, TableFacts } from "../facts/table-facts.ts"
import { computed, type Equation, foreign, stated } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { failed, type Held, type Judgement, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figureWords } from "../words/figure-words.ts"
import { nameOf } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { COPY } from "../words/rounding-words.ts"

/**
 * What a table shows in its column of last year's budget is what last year's table showed. Codes that were moved are
 * followed; a row that only one of the two papers has is told.
 */
export interface PriorColumns {
  readonly kind: "prior-columns"
}

/** Columns of last year's execution or accounts are of another kind and left alone. */
export function priorColumns(): PriorColumns {
  return { kind: "prior-columns" }
}

function judgePriorColumns(_: PriorColumns, { facts, related }: Held): readonly Judgement[] {
  const { fiscalYear, stage } = facts.disclosure
  const last = counterpart(facts, related, { fiscalYear: fiscalYear - 1, stage })
  if (last === undefined) return [unchecked("last-year", "no-related-document")]
  const columns = [...facts.tables].flatMap(([key, table]) =>
    [...table.columns]
      .filter((column) => PRIOR.test(column))
      .map((column): Prior => ({ key, table, column })),
  )
  const judgements = columns.flatMap((column) => judgeColumn(facts, last, column))
  return judgements.length > 0 ? judgements : [unchecked("last-year", "nothing-to-compare")]
}

/** `gpb.exp⁻` or `gpb.exp@budget⁻`, but no `Δgpb.exp⁻` and no `gpb.exp@final⁻`. */
const PRIOR = /^([a-z.]+(?:\[[a-z]+\])?)(?:@budget)?⁻$/u

interface Prior {
  readonly key: TableKey
  readonly table: TableFacts
  readonly column: string
}

function judgeColumn(facts: Facts, last: Facts, prior: Prior): readonly Judgement[] {
  const then = PRIOR.exec(prior.column)?.[1] ?? ""
  const before = last.tables.get(prior.key)
  if (before === undefined || !before.columns.has(then)) {
    const slot = cellSlot(prior.key, { key: "" }, then)
    return [
      unjudged(cellSlot(prior.key, { key: "" }, prior.column), [{ slot, why: "absent", figure: null }], true),
    ]
  }
  const { byKey, regrouped } = priorRows(before, last, facts)
  const own = prior.table.rows.filter((row) => isFilled(row, prior.column) && !regrouped.has(row.key))
  const compared = own.flatMap((row) => {
    const sources = (byKey.get(row.key) ?? []).filter((source) => source.cells.has(then))
    return judgeRow({ facts, last }, { ...prior, row }, cellsOf(sources, then))
  })
  const shown = new Set(own.map(({ key }) => key))
  const gone = [...byKey].flatMap(([key, rows]) =>
    key !== null && (shown.has(key) || regrouped.has(key))
      ? []
      : cellsOf(rows, then).map((figure): Gone => ({ target: key, figure })),
  )
  return [...compared, ...gone.flatMap((each) => judgeGone(facts, last, each))]
}

function cellsOf(rows: readonly Row[], column: string): readonly Figure[] {
  return rows.flatMap(({ cells }) => cells.get(column) ?? []).filter(({ state }) => state !== "blank")
}

interface Papers {
  readonly facts: Facts
  readonly last: Facts
}

interface PriorRow extends Prior {
  readonly row: Row
}

function judgeRow(
  { facts, last }: Papers,
  { key, column, row }: PriorRow,
  then: readonly Figure[],
): readonly Judgement[] {
  const figure = row.cells.get(column)
  const name = cellSlot(key, row, column)
  if (figure === undefined) return []
  if (then.length === 0)
    return figure.value !== null && isNought(figure.value) ? [] : [appeared(facts, name, figure)]
  const own = operandOf(facts, figure, slotIn(facts, figure))
  const sources = then.map((each) => operandOf(last, each, slotIn(last, each)))
  const wants = wantingOf([own, ...sources])
  if (wants.length > 0) return [unjudged(name, wants, true)]
  const equation: Equation = {
    model: then.length === 1 ? "copied" : "independent",
    terms: [
      ...knownOf([own]).map((known) => stated(known)),
      ...knownOf(sources).map((known) => foreign(computed(known), last.disclosure)),
    ],
  }
  return [judgeEquation(facts, equation, { name, ...wordsOf(nameOf(figure, facts.disclosure.fiscalYear)) })]
}

function wordsOf(name: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `${name.zh}与上年公开的表相差 ${difference}`,
      en: `${name.en} here and in the table published last year differ by ${difference}`,
    }),
    advice: {
      zh: `请核对${name.zh}；如上年数是调整后的，请写明。`,
      en: `Check ${name.en}; if last year's figure has been adjusted, say so.`,
    },
  }
}

function appeared(facts: Facts, name: string, figure: Figure): Judgement {
  const told = figureWords(figure, facts.disclosure.fiscalYear)
  return failed({
    name,
    figures: [figure],
    title: { zh: `${told.zh}，上年公开的表中没有`, en: `${told.en}: not in the table published last year` },
    explanation: {
      zh: `${told.zh}；上年公开的表没有这一行，也不知道有科目调整到这一行。`,
      en: `${told.en}; the table published last year has no such row, and no code is known to have moved to it.`,
    },
    advice: ADVICE,
  })
}

interface Gone {
  /** Null where the code ended and nobody knows what took its place. */
  readonly target: string | null
  readonly figure: Figure
}

function judgeGone(facts: Facts, last: Facts, { target, figure }: Gone): readonly Judgement[] {
  if (figure.value === null || isNought(figure.value)) return []
  const name = `${slotIn(last, figure)}⁻`
  if (target === null) return [{ ...unchecked(name, "code-unmapped", [slotIn(last, figure)]), spoken: true }]
  const told = figureWords(figure, last.disclosure.fiscalYear)
  const table = PLACES[figure.place]
  return [
    failed({
      name,
      title: {
        zh: `上年公开的${told.zh}，今年的上年数栏没有`,
        en: `${told.en}: published last year, missing from this year's column for last year`,
      },
      explanation: {
        zh: `上年公开的${told.zh}，${facts.disclosure.fiscalYear}年${table.zh}的上年数栏没有对应的行。`,
        en: `Last year's ${told.en}; the table of ${table.en} for ${facts.disclosure.fiscalYear} has no row for it in its column for last year.`,
      },
      advice: ADVICE,
    }),
  ]
}

const ADVICE = {
  zh: "请核对上年数栏是否漏列或多列；科目有调整的，请写明对应关系。",
  en: "Check whether a row was left out of the column for last year or added to it; where codes were changed, say how.",
}

const PRIOR_COLUMNS_IN_WORDS: Bilingual = {
  zh: "上年预算数栏的每一行 = 上年公开的表（科目有调整的按对应关系）",
  en: "each row of the column for last year's budget = the table published last year (following codes that moved)",
}

/** How it is judged, told and rounded. */
export const PRIOR_COLUMNS: Kind<PriorColumns> = {
  judge: judgePriorColumns,
  inWords: () => PRIOR_COLUMNS_IN_WORDS,
  rounding: COPY,
}
