import { PLACES, type Slot, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { cellOperand, isFilled } from "../facts/cell.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { type Known, knownOf, operandAt, wantingOf } from "../facts/operand.ts"
import type { Row, TableFacts } from "../facts/table-facts.ts"
import { judgeLimit } from "../judging/judge-limit.ts"
import { judgeSum } from "../judging/judge-sum.ts"
import { type Held, type Judgement, passed, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { lazily } from "../words/lazy-words.ts"
import { slotName } from "../words/names.ts"
import { printedOf, quantity, total } from "../words/quantities.ts"
import { SUM } from "../words/rounding-words.ts"
import { whereListed } from "./adds.ts"
import { inEachTable } from "./in-table.ts"

/** Topmost codes all, or those that begin with one of these; or items known by their words. */
type Rows = "topmost-codes" | "items" | readonly string[]

/** One figure is the sum of a column over the rows of a table, or at least as much. */
export interface AddsRows {
  readonly kind: "adds-rows"
  readonly name: string
  readonly total: Slot
  readonly table: TableKey
  readonly column: Slot
  readonly rows: Rows
  /** `at-most` where the rows need not be all there is: they only may not exceed it. */
  readonly how: "equal" | "at-most"
  /** Further figures that count where the document states them. */
  readonly more: readonly Slot[]
}

interface Given extends Omit<AddsRows, "kind" | "how" | "more"> {
  readonly how?: AddsRows["how"]
  readonly more?: readonly Slot[]
}

/** Blank cells count as nought. */
export function addsRows({ how = "equal", more = [], ...given }: Given): AddsRows {
  return { kind: "adds-rows", ...given, how, more }
}

function judgeAddsRows(claim: AddsRows, { facts }: Held): readonly Judgement[] {
  return inEachTable(facts, claim.table, (table) => [judgeColumn(facts, claim, table)])
}

function judgeColumn(facts: Facts, claim: AddsRows, table: TableFacts): Judgement {
  const whole = operandAt(facts, claim.total)
  const rows = rowsIn(table, claim.rows).filter((row) => row.cells.has(claim.column))
  const parts = [
    ...rows.map((row) => cellOperand(facts, { table: claim.table, row, column: claim.column })),
    ...claim.more.filter((slot) => isStated(facts, slot)).map((slot) => operandAt(facts, slot)),
  ]
  const none = { wanting: { slot: `${claim.table}/${claim.column}`, why: "absent" as const, figure: null } }
  const wants = wantingOf(rows.length === 0 ? [whole, none] : [whole, ...parts])
  if (wants.length > 0) {
    const isMentioned = "known" in whole || whole.wanting.figure !== null
    const isSpoken = "known" in whole || rows.some((row) => isFilled(row, claim.column))
    return unjudged(claim.name, wants, isMentioned && isSpoken && rows.length > 0)
  }
  if (claim.how === "at-most" && "known" in whole)
    return judgeWithin(facts, claim, [whole.known, ...knownOf(parts)])
  return judgeSum(facts, { name: claim.name, whole, parts, called: lazily(slotName, claim.total) })
}

/** What the rows leave of the whole is told: they need not be all of it. */
function judgeWithin(
  facts: Facts,
  claim: AddsRows,
  [whole, ...parts]: readonly [Known, ...Known[]],
): Judgement {
  const { name } = claim
  const words = { parts: rowsName(claim), whole: slotName(claim.total) }
  const failure = judgeLimit(facts, { name, parts, whole, words })
  if (failure !== undefined) return failure
  const [sum, limit] = [
    quantity(total(parts.map(({ value }) => value)), whole.figure),
    printedOf(whole.figure),
  ]
  return passed({
    name,
    figures: [whole, ...parts].map(({ figure }) => figure),
    title: {
      zh: `${words.parts.zh}不超过${words.whole.zh}`,
      en: `${words.parts.en} does not exceed ${words.whole.en}`,
    },
    explanation: {
      zh: `${words.parts.zh} ${sum}，${words.whole.zh} ${limit}。`,
      en: `${words.parts.en} ${sum}; ${words.whole.en} ${limit}.`,
    },
  })
}

function rowsIn({ rows, children }: TableFacts, which: Rows): readonly Row[] {
  if (which === "items") return rows.filter(({ key, code }) => key !== "" && code === null)
  const topmost = children.get("") ?? []
  if (which === "topmost-codes") return topmost
  return topmost.filter(({ key }) => which.some((start) => key.startsWith(start)))
}

/** Stated and not left blank: a blank line of a total table is nought there. */
function isStated(facts: Facts, slot: string): boolean {
  return statedIn(facts, slot).some(({ state }) => state !== "blank")
}

function addsRowsInWords({ how, ...claim }: AddsRows): Bilingual {
  const [name, rows, rest] = [slotName(claim.total), rowsName(claim), whereListed(claim.more)]
  const sign = how === "equal" ? "≐" : "≥"
  return { zh: `${name.zh} ${sign} ${rows.zh}${rest.zh}`, en: `${name.en} ${sign} ${rows.en}${rest.en}` }
}

/** `支出总表各类的基本支出之和`. */
function rowsName({ table, column, rows }: Pick<AddsRows, "table" | "column" | "rows">): Bilingual {
  const [each, place, which] = [slotName(column), PLACES[table], whichRows(rows)]
  return {
    zh: `${place.zh}${which.zh}的${each.zh}之和`,
    en: `the sum of ${each.en} ${which.en} in the table of ${place.en}`,
  }
}

function whichRows(rows: Rows): Bilingual {
  if (rows === "topmost-codes") return { zh: "各类", en: "over the classes (类)" }
  if (rows === "items") return { zh: "各项目", en: "over the items" }
  return {
    zh: `编码以 ${rows.join("、")} 开头的各类`,
    en: `over the classes (类) that begin with ${rows.join(", ")}`,
  }
}

/** How it is judged, told and rounded. */
export const ADDS_ROWS: Kind<AddsRows> = { judge: judgeAddsRows, inWords: addsRowsInWords, rounding: SUM }
