import { PLACES, type Slot, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { cellOperand, cellSlot, isFilled } from "../facts/cell.ts"
import { type Facts, slotIn } from "../facts/facts.ts"
import { type Operand, operandIn } from "../facts/operand.ts"
import type { Row, TableFacts } from "../facts/table-facts.ts"
import type { Term } from "../judging/equation.ts"
import { CellSum, isWhole, judgeTerms, termOf, unsummed } from "../judging/judge-sum.ts"
import { type Held, type Judgement, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotSum } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"
import { whereListed } from "./adds.ts"
import { inEachFund, type SlotOrEachFund, withoutFund } from "./each-fund.ts"
import { inEachTable } from "./in-table.ts"

/** In every row of a table the columns make up the total column. */
export interface EachRow {
  readonly kind: "each-row"
  readonly table: TableKey
  /** Columns are written as slots of the narrative; the row narrows them. */
  readonly total: SlotOrEachFund
  /** Columns the table must have. */
  readonly parts: readonly SlotOrEachFund[]
  /** Columns that are taken off, which the table must have; then the total is a change, and a blank one is left out. */
  readonly less: readonly Slot[]
  /** Columns that count where the table has them. */
  readonly optional: readonly SlotOrEachFund[]
  /** Columns that stand for others: where the table has the one, the others are not counted beside it. */
  readonly subtotals: Readonly<Partial<Record<Slot, readonly Slot[]>>>
  /** What tells it from another sum of the same total in one rule: the end of its instances' names. */
  readonly by: string | null
}

type Given = Pick<EachRow, "table" | "total"> &
  Partial<Pick<EachRow, "parts" | "less" | "optional" | "subtotals" | "by">>

/** Blank cells count as nought; a row whose cells are all blank is left out. */
export function eachRow(given: Given): EachRow {
  return { kind: "each-row", parts: [], less: [], optional: [], subtotals: {}, by: null, ...given }
}

function judgeEachRow(claim: EachRow, { facts }: Held): readonly Judgement[] {
  const { total, parts, optional } = claim
  return inEachTable(facts, claim.table, (table) => {
    const shapes = inEachFund({ total: [total], parts, optional }).map((group) =>
      shapeIn(table, claim, { total: group.total[0] ?? total, parts: group.parts, optional: group.optional }),
    )
    const judgements = shapes.flatMap((shape) => judgeRows(facts, claim.table, { table, shape }))
    return judgements.length > 0
      ? judgements
      : shapes.slice(0, 1).map((shape) => wanting(claim, table, shape))
  })
}

/** The columns of one sum as the table has them. */
interface Shape {
  readonly total: string
  readonly columns: readonly string[]
  readonly less: readonly string[]
  /** The total, what adds to it and what is taken off. */
  readonly lines: readonly Line[]
  /** The end of its instances' names; empty where the total says it all. */
  readonly by: string
  /** The first column the table ought to have and has not. */
  readonly absent: string | undefined
}

interface Line extends Pick<Term, "side" | "sign"> {
  readonly column: string
}

interface Group {
  readonly total: string
  readonly parts: readonly string[]
  readonly optional: readonly string[]
}

function shapeIn({ columns }: TableFacts, { subtotals, less, by }: EachRow, group: Group): Shape {
  const { total, parts, optional } = group
  const present = [...parts, ...optional.filter((column) => columns.has(column))]
  const standing = Object.entries(subtotals).filter(
    ([column, own = []]) => present.includes(column) && own.some((part) => present.includes(part)),
  )
  const stoodFor: readonly string[] = standing.flatMap(([, own = []]) => own)
  const counted = present.filter((column) => !stoodFor.includes(column))
  const absent = [total, ...parts, ...less].find((column) => !columns.has(column))
  return {
    total,
    columns: counted,
    less,
    lines: [
      { column: total, side: "stated", sign: 1 },
      ...counted.map((column): Line => ({ column, side: "computed", sign: 1 })),
      ...less.map((column): Line => ({ column, side: "computed", sign: -1 })),
    ],
    // Without such a subtotal its parts would be counted: that is another sum.
    by: [by ?? [], standing.map(([column]) => column)]
      .flat()
      .map((end) => `:${end}`)
      .join(""),
    absent: absent ?? (counted.length === 0 ? (optional[0] ?? total) : undefined),
  }
}

interface Lines {
  readonly table: TableFacts
  readonly shape: Shape
}

function judgeRows(facts: Facts, key: TableKey, { table, shape }: Lines): readonly Judgement[] {
  if (shape.absent !== undefined) return []
  return table.rows.filter((row) => isSpoken(row, shape)).map((row) => judgeRow(facts, key, { row, shape }))
}

/** The row has cells for its total and for a part, and something stands in one of them. */
function isSpoken(row: Row, { total, columns, less }: Shape): boolean {
  if (less.length > 0) return isFilled(row, total)
  if (!row.cells.has(total) || !columns.some((column) => row.cells.has(column))) return false
  return isFilled(row, total) || columns.some((column) => isFilled(row, column))
}

function wanting({ table }: EachRow, { columns }: TableFacts, { total, absent }: Shape): Judgement {
  const slot = cellSlot(table, { key: "" }, absent ?? total)
  const why = columns.has(absent ?? total) ? "blank" : "absent"
  return unjudged(table, [{ slot, why, figure: null }], false)
}

interface ShapedRow {
  readonly row: Row
  readonly shape: Shape
}

function judgeRow(facts: Facts, table: TableKey, { row, shape }: ShapedRow): Judgement {
  const figure = row.cells.get(shape.total)
  if (figure === undefined) throw new TypeError("a row without its total")
  const terms = shape.lines.map((line) => termOf(facts, row.cells.get(line.column), line))
  const name = `${slotIn(facts, figure)}${shape.by}`
  return isWhole(terms)
    ? judgeTerms(facts, terms, new CellSum(name, figure, facts.disclosure.fiscalYear))
    : unsummed(name, [operandIn(facts, figure), ...partsOf(facts, table, { row, shape })])
}

/** Asked for where one is wanting, since there may be thousands of rows. */
function partsOf(facts: Facts, table: TableKey, { row, shape }: ShapedRow): readonly Operand[] {
  return shape.lines.slice(1).map(({ column }) => cellOperand(facts, { table, row, column }))
}

function eachRowInWords({ table, total, parts, less, optional, subtotals }: EachRow): Bilingual {
  const place = PLACES[table]
  const name = slotName(withoutFund(total))
  const cut = total.endsWith("[*]") ? { zh: "各资金来源的", en: " in each fund" } : { zh: "", en: "" }
  const head = {
    zh: `${place.zh}每一行：${cut.zh}${name.zh}`,
    en: `each row of the table of ${place.en}: ${name.en}${cut.en}`,
  }
  if (parts.length === 0) {
    const all = slotSum(optional.map(withoutFund))
    const once =
      Object.keys(subtotals).length === 0
        ? { zh: "", en: "" }
        : { zh: "，已列小计的不再加其明细", en: ", counting a subtotal instead of its parts" }
    return {
      zh: `${head.zh} ≐ ${all.zh}（表中所列各栏${once.zh}）`,
      en: `${head.en} ≐ ${all.en} (as far as the table has these columns${once.en})`,
    }
  }
  const [sum, off] = [slotSum(parts.map(withoutFund)), slotSum(less)]
  const more = whereListed(optional.map(withoutFund))
  const minus = less.length === 0 ? { zh: "", en: "" } : { zh: ` − ${off.zh}`, en: ` − ${off.en}` }
  return {
    zh: `${head.zh} ≐ ${sum.zh}${minus.zh}${more.zh}`,
    en: `${head.en} ≐ ${sum.en}${minus.en}${more.en}`,
  }
}

/** How it is judged, told and rounded. */
export const EACH_ROW: Kind<EachRow> = { judge: judgeEachRow, inWords: eachRowInWords, rounding: SUM }
