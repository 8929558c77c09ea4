import type { TableKey } from "@gouji/domain"

import type { Facts } from "../facts/facts.ts"
import type { TableFacts } from "../facts/table-facts.ts"
import { type Judgement, unchecked } from "../judging/judgement.ts"

/** Judges a table where the document has it with amounts; says what is wanting where it has not. */
export function inEachTable(
  facts: Facts,
  key: TableKey,
  judge: (table: TableFacts) => readonly Judgement[],
): readonly Judgement[] {
  const table = facts.tables.get(key)
  return table === undefined ? [withoutTable(facts, key)] : judge(table)
}

/** Its amounts; none where the document shows it empty, which is to say that there are none. Undefined where it lacks it. */
export function tableIn(facts: Facts, key: TableKey): TableFacts | undefined {
  const isShown = facts.disclosure.tables?.some(({ place }) => place === key)
  return facts.tables.get(key) ?? (isShown ? EMPTY : undefined)
}

const EMPTY: TableFacts = { rows: [], byKey: new Map(), columns: new Set(), children: new Map() }

/** Not checked: the document has no tables at all, lacks this one, or shows it empty. */
export function withoutTable({ disclosure }: Facts, key: TableKey): Judgement {
  if (disclosure.tables === null) return unchecked(key, "no-tables", [key])
  const isShown = disclosure.tables.some(({ place }) => place === key)
  return unchecked(key, isShown ? "table-empty" : "table-absent", [key])
}
