import { type Figure, PLACES, type Slot, type TableKey } from "@gouji/domain"

import { type Bilingual, joined } from "../bilingual.ts"
import { cellSlot } from "../facts/cell.ts"
import { type Facts, slotIn } from "../facts/facts.ts"
import { knownOf, operandOf, wantingOf } from "../facts/operand.ts"
import type { Row, TableFacts } from "../facts/table-facts.ts"
import { computed, type Equation, stated } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { type Held, type Judgement, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { lazily } from "../words/lazy-words.ts"
import { nameOf, slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { COPY } from "../words/rounding-words.ts"
import { tableIn, withoutTable } from "./in-table.ts"
import { rowLeftOut } from "./row-left-out.ts"

/** A column of a table. */
export interface Column {
  readonly table: TableKey
  /** Written as a slot of the narrative; the row narrows it. */
  readonly column: Slot
}

/** Two tables show the same amount in every row they share a code for, and neither leaves one out. */
export interface SameRows {
  readonly kind: "same-rows"
  readonly left: Column
  readonly right: Column
  /** The total row too, the topmost codes alone, or every code. */
  readonly rows: "topmost-codes" | "every-code"
}

/** A row that only one of the tables has is a difference unless it is blank or nought. */
export function sameRows(left: Column, right: Column, rows: SameRows["rows"]): SameRows {
  return { kind: "same-rows", left, right, rows }
}

function judgeSameRows({ left, right, rows }: SameRows, { facts }: Held): readonly Judgement[] {
  const [one, other] = [tableIn(facts, left.table), tableIn(facts, right.table)]
  if (one === undefined || other === undefined)
    return [withoutTable(facts, one === undefined ? left.table : right.table)]
  const without = [left, right].find(
    ({ table, column }) => facts.tables.get(table)?.columns.has(column) === false,
  )
  if (without !== undefined) {
    const slot = cellSlot(without.table, { key: "" }, without.column)
    return [unjudged(without.table, [{ slot, why: "absent", figure: null }], false)]
  }
  const keys = new Set([...codesIn(one, left.column, rows), ...codesIn(other, right.column, rows)])
  const judgements = [...keys].flatMap((key) => {
    const sides: Sides = { left, right, key, first: one.byKey.get(key), second: other.byKey.get(key) }
    return judgeRow(facts, sides)
  })
  if (judgements.length > 0) return judgements
  const empty = [left, right].find(({ table }) => !facts.tables.has(table))
  return [
    empty === undefined ? unchecked(left.table, "nothing-to-compare") : withoutTable(facts, empty.table),
  ]
}

function codesIn({ rows, children }: TableFacts, column: string, which: SameRows["rows"]): readonly string[] {
  const own = which === "every-code" ? rows.filter(({ code }) => code !== null) : (children.get("") ?? [])
  return own.filter(({ cells }) => cells.has(column)).map(({ key }) => key)
}

interface Sides {
  readonly left: Column
  readonly right: Column
  readonly key: string
  readonly first: Row | undefined
  readonly second: Row | undefined
}

function judgeRow(facts: Facts, { left, right, key, first, second }: Sides): readonly Judgement[] {
  const [a, b] = [first?.cells.get(left.column), second?.cells.get(right.column)]
  const name = cellSlot(left.table, { key }, left.column)
  if (a === undefined || b === undefined) {
    const [only, lacking] = a === undefined ? [b, left] : [a, right]
    return only === undefined || isNothing(only)
      ? []
      : [rowLeftOut(facts, { name, figures: [only], table: lacking.table })]
  }
  if (isNothing(a) && isNothing(b)) return []
  const operands = [a, b].map((figure) => operandOf(facts, figure, slotIn(facts, figure)))
  const wants = wantingOf(operands)
  if (wants.length > 0) return [unjudged(name, wants, true)]
  const [x, y] = knownOf(operands)
  if (x === undefined || y === undefined) throw new TypeError("two known operands")
  const equation: Equation = { model: "copied", terms: [computed(x), stated(y)] }
  return [
    judgeEquation(facts, equation, {
      name,
      ...copyWords(() => [a, b].map((each) => nameOf(each, facts.disclosure.fiscalYear))),
    }),
  ]
}

/** A blank or a nought: a row of such may be left out of the other table. */
function isNothing({ state, value }: Figure): boolean {
  return state === "blank" || (value !== null && isNought(value))
}

/** What is said of one amount shown differently in two tables. */
function copyWords(names: () => readonly Bilingual[]) {
  const both = lazily(() => joined(names(), { zh: "与", en: " and " }))
  return {
    title: (difference: string) => ({
      zh: `${both.zh}相差 ${difference}`,
      en: `${both.en} differ by ${difference}`,
    }),
    advice: lazily(() => ({
      zh: `请对照两张表核对${both.zh}，改正其中有误的一个。`,
      en: `Check ${both.en}, and correct whichever is wrong.`,
    })),
  }
}

function sameRowsInWords({ left, right, rows }: SameRows): Bilingual {
  const [a, b] = [PLACES[left.table], PLACES[right.table]]
  const [x, y] = [slotName(left.column), slotName(right.column)]
  const which =
    rows === "every-code"
      ? { zh: "每一科目", en: "for every code" }
      : { zh: "每一类", en: "for every class (类)" }
  return {
    zh: `${which.zh}：${a.zh}的${x.zh} = ${b.zh}的${y.zh}`,
    en: `${which.en}: ${x.en} in the table of ${a.en} = ${y.en} in the table of ${b.en}`,
  }
}

/** How it is judged, told and rounded. */
export const SAME_ROWS: Kind<SameRows> = { judge: judgeSameRows, inWords: sameRowsInWords, rounding: COPY }
