import { PLACES, type Slot, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { cellSlot } from "../facts/cell.ts"
import { departmentPapers } from "../facts/department-papers.ts"
import { type Facts, slotIn } from "../facts/facts.ts"
import { knownOf, operandOf, wantingOf } from "../facts/operand.ts"
import { computed, type Equation, foreign, stated } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { failed, type Held, type Judgement, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { SUM } from "../words/rounding-words.ts"
import { unitSumWords } from "./sums-units.ts"

/** In a table of a department the row of each code is the sum of that row in its units' tables. */
export interface SumsUnitRows {
  readonly kind: "sums-unit-rows"
  readonly columns: readonly { readonly table: TableKey; readonly column: Slot }[]
}

/** Columns in which no money that passes between units stands; a unit whose table has no such row has nothing under it. */
export function sumsUnitRows(columns: SumsUnitRows["columns"]): SumsUnitRows {
  return { kind: "sums-unit-rows", columns }
}

function judgeSumsUnitRows({ columns }: SumsUnitRows, { facts, related }: Held): readonly Judgement[] {
  const papers = departmentPapers(facts, related)
  if (papers === undefined) return [unchecked("rows", "no-related-document")]
  if ("absent" in papers) return [unchecked("rows", "no-related-document", papers.absent)]
  const judgements = columns.flatMap(({ table, column }) =>
    facts.tables.get(table)?.columns.has(column)
      ? judgeColumn({ facts, units: papers.units }, { table, column })
      : [],
  )
  if (judgements.length > 0) return judgements
  return [unchecked("rows", facts.disclosure.tables === null ? "no-tables" : "nothing-to-compare")]
}

interface Papers {
  readonly facts: Facts
  readonly units: readonly Facts[]
}

interface Column {
  readonly table: TableKey
  readonly column: Slot
}

function judgeColumn({ facts, units }: Papers, { table, column }: Column): readonly Judgement[] {
  const lacking = units.filter((unit) => !unit.tables.get(table)?.columns.has(column))
  const whole = cellSlot(table, { key: "" }, column)
  if (lacking.length > 0) {
    const wants = lacking.map(({ disclosure }) => `${disclosure.organisation.name} ${whole}`)
    return [
      unjudged(
        whole,
        wants.map((slot) => ({ slot, why: "absent", figure: null })),
        true,
      ),
    ]
  }
  const keys = [facts, ...units].flatMap((paper) =>
    (paper.tables.get(table)?.rows ?? []).filter(({ cells }) => cells.has(column)).map(({ key }) => key),
  )
  return [...new Set(keys)].flatMap((key) => judgeKey({ facts, units }, { table, column }, key))
}

function judgeKey({ facts, units }: Papers, { table, column }: Column, key: string): readonly Judgement[] {
  const name = cellSlot(table, { key }, column)
  const own = cellIn(facts, { table, column }, key)
  const parts = units.flatMap((unit) => {
    const figure = cellIn(unit, { table, column }, key)
    return figure === undefined ? [] : [{ unit, figure }]
  })
  const isSome = parts.some(({ figure }) => figure.value !== null && !isNought(figure.value))
  if (own === undefined) return isSome ? [leftOut(facts, table, name)] : []
  const operands = [own, ...parts.map(({ figure }) => figure)].map((figure, index) => {
    const paper = parts[index - 1]?.unit ?? facts
    return operandOf(paper, figure, slotIn(paper, figure))
  })
  const wants = wantingOf(operands)
  if (wants.length > 0) return [unjudged(name, wants, true)]
  const [total, ...rest] = knownOf(operands)
  const terms = rest.flatMap((known, index) => {
    const paper = parts[index]?.unit
    return paper === undefined ? [] : [foreign(computed(known), paper.disclosure)]
  })
  const equation: Equation = {
    model: "independent",
    terms: [...(total === undefined ? [] : [stated(total)]), ...terms],
  }
  return [judgeEquation(facts, equation, { name, ...unitSumWords(slotName(name)), advice: ADVICE })]
}

/** Undefined for a row that is not there, or left blank. */
function cellIn(paper: Facts, { table, column }: Column, key: string) {
  const figure = paper.tables.get(table)?.byKey.get(key)?.cells.get(column)
  return figure === undefined || figure.state === "blank" ? undefined : figure
}

function leftOut({ disclosure }: Facts, table: TableKey, name: string): Judgement {
  const [row, place] = [slotName(name), PLACES[table]]
  return failed({
    name,
    title: {
      zh: `单位的${row.zh}，部门的表中没有`,
      en: `${row.en}: shown by a unit, not by the department`,
    },
    explanation: {
      zh: `所属单位有${row.zh}，${disclosure.organisation.name}的${place.zh}没有这一行。`,
      en: `A unit under it shows ${row.en}; in the document of ${disclosure.organisation.name}, the table of ${place.en} has no such row.`,
    },
    advice: {
      zh: "请核对部门的表是否漏列，或科目编码是否写错。",
      en: "Check whether the department's table leaves the row out, or whether a code is wrong.",
    },
  })
}

const ADVICE: Bilingual = {
  zh: "请逐个单位核对这一科目，看哪一处列错了科目或金额。",
  en: "Check this code unit by unit, to find where a code or an amount is wrong.",
}

function sumsUnitRowsInWords({ columns }: SumsUnitRows): Bilingual {
  const names = columns.map(({ table, column }) => slotName(`${table}/${column}`))
  return {
    zh: `每一科目：部门 ≐ Σ 所属各单位：${names.map(({ zh }) => zh).join("、")}`,
    en: `for every code: department ≐ Σ units: ${names.map(({ en }) => en).join(", ")}`,
  }
}

/** How it is judged, told and rounded. */
export const SUMS_UNIT_ROWS: Kind<SumsUnitRows> = {
  judge: judgeSumsUnitRows,
  inWords: sumsUnitRowsInWords,
  rounding: SUM,
}
