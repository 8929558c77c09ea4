import { PLACES, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { cellOperand, isFilled } from "../facts/cell.ts"
import { type Facts, slotIn } from "../facts/facts.ts"
import { operandOf } from "../facts/operand.ts"
import type { Row, TableFacts } from "../facts/table-facts.ts"
import { judgeSum } from "../judging/judge-sum.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { lazily } from "../words/lazy-words.ts"
import { nameOf } from "../words/names.ts"
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
  return [...parent.cells].flatMap(([column, figure]) => {
    if (figure.measure !== "amount" && figure.measure !== "change") return []
    if (!children.some((row) => row.cells.has(column))) return []
    if (!isFilled(parent, column) && !children.some((row) => isFilled(row, column))) return []
    const slot = slotIn(facts, figure)
    const whole = operandOf(facts, figure, slot)
    const parts = children.map((row) => cellOperand(facts, { table: key, row, column }))
    return [
      judgeSum(facts, {
        name: `${slot}:rows`,
        whole,
        parts,
        called: lazily(() => nameOf(figure, facts.disclosure.fiscalYear)),
      }),
    ]
  })
}

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
