import {
  cell,
  ORGANISATION_KINDS,
  type OrganisationKind,
  PLACES,
  type Slot,
  type Stage,
  type TableKey,
} from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { isBlankCell } from "../facts/operand.ts"
import { slotList } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import type { Reason } from "../words/reasons.ts"

/** Only one of several sources has money: the others that are stated are nought, and at least these are stated. */
export interface OnlySource {
  readonly kind: "only-source"
  readonly source: Slot
  readonly others: readonly Slot[]
  readonly atLeast: readonly Slot[]
}

/** The organisation is a single unit of one of these kinds; a department's figures mix those of its units. */
export interface UnitOfKind {
  readonly kind: "unit-of-kind"
  readonly kinds: readonly OrganisationKind[]
}

/** A table is without these columns, so that its sums leave them out. */
export interface LacksColumns {
  readonly kind: "lacks-columns"
  readonly table: TableKey
  readonly columns: readonly Slot[]
}

/** A table that is there has nothing in these lines of its total row. */
export interface NoneOf {
  readonly kind: "none-of"
  readonly table: TableKey
  readonly lines: readonly Slot[]
}

/** The document is a budget, or accounts. */
export interface OfStage {
  readonly kind: "of-stage"
  readonly stage: Stage
}

/** What has to be so before a claim is held against a document. */
export type Guard = OnlySource | UnitOfKind | LacksColumns | NoneOf | OfStage

/** Where accounts take the same words for another amount. */
export const A_BUDGET: Guard = { kind: "of-stage", stage: "budget" }

/** An organ, or an institution managed like one, by itself. */
export const SINGLE_ORGAN: Guard = { kind: "unit-of-kind", kinds: ["organ", "civil-service-managed"] }

/** For sums whose scope depends on what the table has a column for. */
export function lacksColumns(table: TableKey, columns: readonly Slot[]): Guard {
  return { kind: "lacks-columns", table, columns }
}

/** In the table of revenue and expenditure nothing stands beside appropriations of the year. */
export const ONLY_APPROPRIATIONS: Guard = {
  kind: "only-source",
  source: cell("T.RE", "rev.gpb"),
  others: [
    cell("T.RE", "rev.fsa"),
    cell("T.RE", "rev.sup"),
    cell("T.RE", "rev.sub"),
    cell("T.RE", "rev.biz"),
    cell("T.RE", "rev.op"),
    cell("T.RE", "rev.other"),
    cell("T.RE", "rev.unit"),
    cell("T.RE", "rev.carry"),
    cell("T.RE", "rev.nonfin"),
  ],
  atLeast: [],
}

/** Nothing was carried over or forward, or taken from balances: what came in this year is all there is to spend. */
export const NOTHING_CARRIED: Guard = {
  kind: "none-of",
  table: "T.RE",
  lines: ["rev.carry", "rev.nonfin", "exp.next", "exp.distr"],
}

/** The general public budget is the only source of revenue. The other sources may go unstated, but not the other two budgets. */
export const ONLY_GENERAL_BUDGET: Guard = {
  kind: "only-source",
  source: "rev.gpb",
  others: [
    "rev.gfb",
    "rev.soc",
    "rev.fsa",
    "rev.sup",
    "rev.sub",
    "rev.biz",
    "rev.op",
    "rev.other",
    "rev.unit",
    "rev.carry",
    "rev.nonfin",
  ],
  atLeast: ["rev.gfb", "rev.soc"],
}

/** Whether the guard holds; what cannot be told does not. */
export function holds(guard: Guard, facts: Facts): boolean {
  switch (guard.kind) {
    case "only-source":
      return isOnlySource(guard, facts)
    case "unit-of-kind": {
      const { level, kind } = facts.disclosure.organisation
      return level === "unit" && guard.kinds.includes(kind)
    }
    case "lacks-columns": {
      const table = facts.tables.get(guard.table)
      return table !== undefined && !guard.columns.some((column) => table.columns.has(column))
    }
    case "none-of":
      return (
        facts.tables.has(guard.table) &&
        guard.lines.every((line) => isNothing(facts, `${guard.table}/${line}`))
      )
    case "of-stage":
      return facts.disclosure.stage === guard.stage
  }
}

/** Why a claim does not apply where its guard does not hold. */
export function reasonOf({ kind }: Guard): Reason {
  switch (kind) {
    case "only-source":
      return "not-a-single-source"
    case "unit-of-kind":
      return "other-kind"
    case "lacks-columns":
      return "other-form"
    case "none-of":
      return "money-carried"
    case "of-stage":
      return "other-stage"
  }
}

function isOnlySource({ source, others, atLeast }: OnlySource, facts: Facts): boolean {
  return (
    statedIn(facts, source).length > 0 &&
    atLeast.every((slot) => statedIn(facts, slot).length > 0) &&
    others.every((slot) => isNothing(facts, slot))
  )
}

function isNothing(facts: Facts, slot: string): boolean {
  return statedIn(facts, slot).every(
    (figure) => isBlankCell(figure) || (figure.value !== null && isNought(figure.value)),
  )
}

/** The guard as the left side of an implication. */
export function guardInWords(guard: Guard): Bilingual {
  switch (guard.kind) {
    case "only-source": {
      const [name, list] = [slotName(guard.source), slotList(guard.others)]
      return {
        zh: `除${name.zh}外各来源（${list.zh}）均为 0`,
        en: `every source other than ${name.en} (${list.en}) is 0`,
      }
    }
    case "unit-of-kind": {
      const kinds = guard.kinds.map((kind) => ORGANISATION_KINDS[kind])
      const [zh, en] = [kinds.map((kind) => kind.zh).join("、"), kinds.map((kind) => kind.en).join(", ")]
      return { zh: `本身是${zh}`, en: `the organisation itself is one of these: ${en}` }
    }
    case "lacks-columns": {
      const [place, list] = [PLACES[guard.table], slotList(guard.columns)]
      return { zh: `${place.zh}不列${list.zh}`, en: `the table of ${place.en} has no columns for ${list.en}` }
    }
    case "none-of": {
      const [place, list] = [PLACES[guard.table], slotList(guard.lines)]
      return { zh: `${place.zh}的${list.zh}均为 0`, en: `${list.en} are 0 in the table of ${place.en}` }
    }
    case "of-stage":
      return guard.stage === "budget"
        ? { zh: "文件是预算", en: "the document is a budget" }
        : { zh: "文件是决算", en: "the document is final accounts" }
  }
}
