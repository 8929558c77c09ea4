import { type Figure, PLACES, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Cell, cellOperand, isFilled } from "../facts/cell.ts"
import { type Facts, slotIn } from "../facts/facts.ts"
import { operandIn } from "../facts/operand.ts"
import type { Row, TableFacts } from "../facts/table-facts.ts"
import { CellSum, isWhole, judgeTerms, termOf, unsummed } from "../judging/judge-sum.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { SUM } from "../words/rounding-words.ts"
import { inEachTable } from "./in-table.ts"

/**
 * In every column of a table a code is the sum of those directly under it: a 类 of its 款, a 款 of its 项. Or the total
 * row is the sum of the topmost codes, and of nothing else: a 款 added beside its 类 is counted twice.
 */
export interface EachLevel {
  readonly kind: "each-level"
  readonly table: TableKey
  readonly of: "codes" | "total-row"
}

/** Every column the table has, rates apart. Its instances end in `:rows`, apart from those that add across a row. */
export function eachLevel(table: TableKey, of: EachLevel["of"]): EachLevel {
  return { kind: "each-level", table, of }
}

function judgeEachLevel(claim: EachLevel, { facts }: Held): readonly Judgement[] {
  return inEachTable(facts, claim.table, (table) => {
    const parents = parentsIn(table, claim.of)
    const judgements = parents.flatMap((parent) => judgeParent(facts, claim.table, { table, parent }))
    return judgements.length > 0 ? judgements : [unchecked(claim.table, "nothing-to-compare")]
  })
}

function parentsIn({ rows, byKey, children }: TableFacts, of: EachLevel["of"]): readonly Row[] {
  if (of === "codes") return rows.filter(({ key }) => key !== "" && children.has(key))
  const total = byKey.get("")
  return total !== undefined && children.has("") ? [total] : []
}

interface Family {
  readonly table: TableFacts
  readonly parent: Row
}

function judgeParent(facts: Facts, key: TableKey, { table, parent }: Family): readonly Judgement[] {
  const children = table.children.get(parent.key) ?? []
  const rows = [parent, ...children]
  const judgements: Judgement[] = []
  for (const [column, figure] of parent.cells) {
    if (figure.measure !== "amount" && figure.measure !== "change") continue
    if (!children.some((row) => row.cells.has(column))) continue
    if (!isFilled(parent, column) && !children.some((row) => isFilled(row, column))) continue
    judgements.push(judgeColumn(facts, { table: key, column, figure, rows }))
  }
  return judgements
}

interface Column extends Pick<Cell, "table" | "column"> {
  /** In the row of the parent, which comes first. */
  readonly figure: Figure
  readonly rows: readonly Row[]
}

function judgeColumn(facts: Facts, { table, column, figure, rows }: Column): Judgement {
  const terms = rows.map((row, index) => termOf(facts, row.cells.get(column), index === 0 ? WHOLE : PART))
  const name = `${slotIn(facts, figure)}:rows`
  if (isWhole(terms)) return judgeTerms(facts, terms, new CellSum(name, figure, facts.disclosure.fiscalYear))
  const parts = rows.slice(1).map((row) => cellOperand(facts, { table, row, column }))
  return unsummed(name, [operandIn(facts, figure), ...parts])
}

const WHOLE = { side: "stated", sign: 1 } as const
const PART = { side: "computed", sign: 1 } as const

function eachLevelInWords({ table, of }: EachLevel): Bilingual {
  const { zh, en } = PLACES[table]
  return of === "codes"
    ? {
        zh: `${zh}每一栏：类 ≐ Σ 款，款 ≐ Σ 项`,
        en: `each column of the table of ${en}: class (类) ≐ Σ sections (款), section ≐ Σ items (项)`,
      }
    : { zh: `${zh}每一栏：合计 ≐ Σ 类`, en: `each column of the table of ${en}: total row ≐ Σ classes (类)` }
}

/** How it is judged, told and rounded. */
export const EACH_LEVEL: Kind<EachLevel> = { judge: judgeEachLevel, inWords: eachLevelInWords, rounding: SUM }
