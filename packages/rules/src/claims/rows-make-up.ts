import { type Figure, PLACES } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { cellOperand, cellSlot } from "../facts/cell.ts"
import type { Facts } from "../facts/facts.ts"
import { type Known, knownOf, wantingOf } from "../facts/operand.ts"
import type { Row, TableFacts } from "../facts/table-facts.ts"
import { judgeLimit } from "../judging/judge-limit.ts"
import { judgeSum } from "../judging/judge-sum.ts"
import { type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { lazily } from "../words/lazy-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { SUM } from "../words/rounding-words.ts"
import { tableIn, withoutTable } from "./in-table.ts"
import { rowLeftOut } from "./row-left-out.ts"
import type { Column } from "./same-rows.ts"

/** For every code, columns of other tables are together as much as that of one table, or at most as much. */
export interface RowsMakeUp {
  readonly kind: "rows-make-up"
  readonly whole: Column
  /** A table of these that the document shows empty has nothing to add; the first must be there. */
  readonly parts: readonly [Column, ...Column[]]
  readonly how: "equal" | "at-most"
}

/** `equal` needs all tables to be there: without one of them only `at-most` can be held. */
export function rowsMakeUp(whole: Column, parts: RowsMakeUp["parts"], how: RowsMakeUp["how"]): RowsMakeUp {
  return { kind: "rows-make-up", whole, parts, how }
}

function judgeRowsMakeUp(claim: RowsMakeUp, { facts }: Held): readonly Judgement[] {
  const { whole, parts } = claim
  const [table, first] = [facts.tables.get(whole.table), facts.tables.get(parts[0].table)]
  if (table === undefined) return [withoutTable(facts, whole.table)]
  if (first === undefined) return [withoutTable(facts, parts[0].table)]
  const tables = parts.map((part) => ({ ...part, own: tableIn(facts, part.table) }))
  const how = tables.every(({ own }) => own !== undefined) ? claim.how : "at-most"
  const others = tables.flatMap(({ own, ...part }) => (own === undefined ? [] : [{ ...part, own }]))
  const keys = new Set(
    [table, ...others.map(({ own }) => own)].flatMap(({ rows }) => rows.map(({ key }) => key)),
  )
  const judgements = [...keys].flatMap((key) =>
    judgeCode(facts, { ...claim, how }, { key, row: table.byKey.get(key), others }),
  )
  return judgements.length > 0 ? judgements : [unchecked(whole.table, "nothing-to-compare")]
}

interface Code {
  readonly key: string
  readonly row: Row | undefined
  readonly others: readonly (Column & { readonly own: TableFacts })[]
}

function judgeCode(facts: Facts, claim: RowsMakeUp, { key, row, others }: Code): readonly Judgement[] {
  const { whole, how } = claim
  const slot = cellSlot(whole.table, { key }, whole.column)
  const name = how === "equal" ? slot : `${slot}:at-most`
  const parts = others.flatMap(({ table, column, own }) => {
    const part = own.byKey.get(key)
    return part?.cells.has(column) ? [cellOperand(facts, { table, row: part, column })] : []
  })
  const isSomething = knownOf(parts).some(({ value }) => !isNought(value))
  if (!row?.cells.has(whole.column))
    return isSomething
      ? [rowLeftOut(facts, { name, figures: knownOf(parts).map(({ figure }) => figure), table: whole.table })]
      : []
  const total = cellOperand(facts, { table: whole.table, row, column: whole.column })
  const wants = wantingOf([total, ...parts])
  if (wants.length > 0) return [unjudged(name, wants, true)]
  const [most] = knownOf([total])
  if (most === undefined || (!isSomething && (how === "at-most" || isNought(most.value)))) return []
  const called = lazily(slotName, slot)
  if (how === "equal") return [judgeSum(facts, { name, whole: total, parts, called, partsCalled: OTHERS })]
  const sum = { zh: `${OTHERS.zh}之和`, en: `the sum of ${OTHERS.en}` }
  const limit = { name, parts: knownOf(parts), whole: most, words: { parts: sum, whole: called } }
  return [judgeLimit(facts, limit) ?? within(facts, name, [most, ...knownOf(parts)])]
}

const OTHERS: Bilingual = { zh: "其他各表", en: "the other tables" }

function within(facts: Facts, name: string, known: readonly Known[]): Judgement {
  const figures: readonly Figure[] = known.map(({ figure }) => figure)
  return passed({
    name,
    figures,
    title: { zh: "分量不超过总量", en: "No part exceeds its whole" },
    explanation: lazily(() => {
      const list = figuresWords(figures, facts.disclosure.fiscalYear)
      return { zh: `${list.zh}。`, en: `${list.en}.` }
    }),
  })
}

function rowsMakeUpInWords({ whole, parts, how }: RowsMakeUp): Bilingual {
  const names = parts.map(({ table, column }) => ({ place: PLACES[table], what: slotName(column) }))
  const sign = how === "equal" ? "≐" : "≥"
  const [place, what] = [PLACES[whole.table], slotName(whole.column)]
  return {
    zh: `每一科目：${place.zh}的${what.zh} ${sign} ${names.map((name) => `${name.place.zh}的${name.what.zh}`).join(" + ")}`,
    en: `for every code: ${what.en} in the table of ${place.en} ${sign} ${names.map((name) => `${name.what.en} in the table of ${name.place.en}`).join(" + ")}`,
  }
}

/** How it is judged, told and rounded. */
export const ROWS_MAKE_UP: Kind<RowsMakeUp> = {
  judge: judgeRowsMakeUp,
  inWords: rowsMakeUpInWords,
  rounding: SUM,
}
