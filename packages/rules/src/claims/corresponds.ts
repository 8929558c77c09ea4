import { governmentSubjectOf, ITEM_TWINS, type PayerKind, PLACES } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { cellOperand, cellSlot, isFilled } from "../facts/cell.ts"
import type { Facts } from "../facts/facts.ts"
import type { Row, TableFacts } from "../facts/table-facts.ts"
import { judgeSum } from "../judging/judge-sum.ts"
import { type Held, type Judgement, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { lazily } from "../words/lazy-words.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"
import { withoutTable } from "./in-table.ts"
import type { Column } from "./same-rows.ts"

/**
 * One money under codes of two classifications: 项 that hold the same as one 款 of the economic kind (`item-twins`), or
 * 款 of the department's economic classification and the government's (`government`).
 */
export interface Corresponds {
  readonly kind: "corresponds"
  readonly from: Column
  readonly to: Column
  readonly by: "item-twins" | "government"
}

/** Held for each pair of which both sides have a row; which codes go together is data of the classifications. */
export function corresponds(from: Column, to: Column, by: Corresponds["by"]): Corresponds {
  return { kind: "corresponds", from, to, by }
}

interface Pair {
  readonly from: readonly string[]
  readonly to: string
}

function judgeCorresponds(claim: Corresponds, { facts }: Held): readonly Judgement[] {
  const [from, to] = [facts.tables.get(claim.from.table), facts.tables.get(claim.to.table)]
  if (from === undefined) return [withoutTable(facts, claim.from.table)]
  if (to === undefined) return [withoutTable(facts, claim.to.table)]
  const pairs = claim.by === "item-twins" ? TWINS : governmentPairs(facts, { from, to })
  if (pairs === undefined) return [unchecked(claim.to.table, "kind-unknown")]
  const judgements = pairs.flatMap((pair) => judgePair(facts, claim, { ...pair, rows: { from, to } }))
  return judgements.length > 0 ? judgements : [nothing(claim)]
}

const TWINS: readonly Pair[] = ITEM_TWINS.map(({ functional, economic }) => ({
  from: functional,
  to: economic,
}))

interface Tables {
  readonly from: TableFacts
  readonly to: TableFacts
}

/** The 款 of the government classification in the one table, each with those of the other that are summed under it. */
function governmentPairs(facts: Facts, { from, to }: Tables): readonly Pair[] | undefined {
  const payer = payerOf(facts)
  if (payer === undefined) return undefined
  const own = codesIn(from, /^3\d{4}$/)
  return codesIn(to, /^5\d{4}$/).map((code) => ({
    from: own.filter((economic) => governmentSubjectOf(economic, payer) === code),
    to: code,
  }))
}

function payerOf({ disclosure }: Facts): PayerKind | undefined {
  switch (disclosure.organisation.kind) {
    case "organ":
    case "civil-service-managed":
      return "organ"
    case "public-institution":
    case "public-institution-1":
    case "public-institution-2":
      return "institution"
    case "unknown":
      return undefined
  }
}

function codesIn({ rows }: TableFacts, pattern: RegExp): readonly string[] {
  return rows.flatMap(({ code }) => (code !== null && pattern.test(code) ? [code] : []))
}

function judgePair(
  facts: Facts,
  claim: Corresponds,
  { from, to, rows }: Pair & { readonly rows: Tables },
): readonly Judgement[] {
  const whole = rowWith(rows.to, to, claim.to.column)
  const parts = from.flatMap((code) => rowWith(rows.from, code, claim.from.column) ?? [])
  if (whole === undefined || parts.length === 0) return []
  const isSpoken = isFilled(whole, claim.to.column) || parts.some((row) => isFilled(row, claim.from.column))
  if (!isSpoken) return []
  const name = cellSlot(claim.to.table, whole, claim.to.column)
  return [
    judgeSum(facts, {
      name,
      whole: cellOperand(facts, { table: claim.to.table, row: whole, column: claim.to.column }),
      parts: parts.map((row) =>
        cellOperand(facts, { table: claim.from.table, row, column: claim.from.column }),
      ),
      called: lazily(slotName, name),
      partsCalled: { zh: "对应科目", en: "the corresponding codes" },
    }),
  ]
}

function rowWith({ byKey }: TableFacts, code: string, column: string): Row | undefined {
  const row = byKey.get(code)
  return row?.cells.has(column) ? row : undefined
}

function nothing({ to, by }: Corresponds): Judgement {
  const code = by === "item-twins" ? (ITEM_TWINS[0]?.economic ?? "") : "50101"
  const slot = cellSlot(to.table, { key: code }, to.column)
  return unjudged(to.table, [{ slot, why: "absent", figure: null }], false)
}

function correspondsInWords({ from, to, by }: Corresponds): Bilingual {
  const [a, b] = [PLACES[from.table], PLACES[to.table]]
  const [x, y] = [slotName(from.column), slotName(to.column)]
  if (by === "government") {
    return {
      zh: `政府预算支出经济分类的每一款 ≐ Σ 对应的部门预算支出经济分类各款（${b.zh}的${y.zh}）`,
      en: `each section (款) of the government economic classification ≐ Σ the sections of the departmental one that convert into it (${y.en} in the table of ${b.en})`,
    }
  }
  const list = TWINS.map((pair) => `${pair.from.join(" + ")} ≐ ${pair.to}`)
  return {
    zh: `${a.zh}的${x.zh}与${b.zh}的${y.zh}：${list.join("、")}`,
    en: `${x.en} in the table of ${a.en} and ${y.en} in the table of ${b.en}: ${list.join(", ")}`,
  }
}

/** How it is judged, told and rounded. */
export const CORRESPONDS: Kind<Corresponds> = {
  judge: judgeCorresponds,
  inWords: correspondsInWords,
  rounding: SUM,
}
