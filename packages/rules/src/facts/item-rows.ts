import { type Figure, halfWidth, subjectName } from "@gouji/domain"

import type { Facts } from "./facts.ts"
import { grouped } from "./grouped.ts"

/** A 项 of a table of expenditure by function, and what the narrative may call it. */
export interface ItemRow {
  readonly code: string
  /** The names of 类, 款 and 项; empty where neither the table nor the classification has one. */
  readonly names: readonly string[]
  readonly amount: Figure
}

/** The rows of 项, and by what the narrative may write for them. */
export interface ItemRows {
  readonly rows: readonly ItemRow[]
  readonly same: ReadonlyMap<string, readonly ItemRow[]>
  readonly alike: ReadonlyMap<string, readonly ItemRow[]>
}

/**
 * How an item's words in the narrative fit a row. `alike`: but for 其它, 支出 and the like; `by-amount`: not at all, but it
 * is the one row nobody else speaks of with that amount.
 */
export type Fit = "same" | "alike" | "by-amount"

/** The rows of 项 with an amount in the table of the general public budget, by column. */
export function itemRows(facts: Facts, column: string): ItemRows {
  const names = namesIn(facts)
  const nameOf = (code: string) =>
    names.get(code) ?? subjectName("functional", code, facts.disclosure.fiscalYear) ?? ""
  const rows = (facts.tables.get("T.G")?.rows ?? []).flatMap(({ code, cells }) => {
    const amount = cells.get(column)
    if (code === null || code.length !== 7 || amount === undefined) return []
    return [{ code, amount, names: [code.slice(0, 3), code.slice(0, 5), code].map(nameOf) }]
  })
  const named = rows.filter((row) => row.names.every((name) => name !== ""))
  return {
    rows,
    same: byWriting(named, (row) => written(row.names.map(strict))),
    alike: byWriting(named, (row) => written(row.names.map(loose)).map(loose)),
  }
}

/** As the document's own tables print them; the first that names a code counts. */
function namesIn({ disclosure }: Facts): ReadonlyMap<string, string> {
  const rows = (disclosure.tables ?? []).filter(({ place }) => place === "T.G").flatMap((table) => table.rows)
  return new Map(
    rows
      .flatMap(({ code, name }) => (code === null || name === "" ? [] : [[code, name] as const]))
      .toReversed(),
  )
}

function byWriting(
  rows: readonly ItemRow[],
  writingsOf: (row: ItemRow) => readonly string[],
): ReadonlyMap<string, readonly ItemRow[]> {
  const pairs = rows.flatMap((row) => [...new Set(writingsOf(row))].map((writing) => ({ writing, row })))
  const groups = [...grouped(pairs, ({ writing }) => writing)]
  return new Map(groups.map(([writing, group]) => [writing, group.map(({ row }) => row)]))
}

/** With all its levels, or those below the first (a list under its 类 leaves that out); with the levels marked or not. */
function written([first = "", second = "", third = ""]: readonly string[]): readonly string[] {
  return [
    first + second + third,
    second + third,
    third,
    `${first}类${second}款${third}项`,
    `${second}款${third}项`,
    `${third}项`,
  ]
}

/** The row an item is of: by its code, else by the names of 类, 款 and 项, as printed or nearly so. */
export function rowOfItem(
  { qualifiers }: Figure,
  { rows, same, alike }: ItemRows,
): { readonly row: ItemRow; readonly fit: Fit } | undefined {
  const words = strict(qualifiers.item ?? "")
  const plain = words.replace(/\d{2,3}(?=[类款项])|[-—－]/gu, "")
  const code = qualifiers.function?.length === 7 ? qualifiers.function : codeIn(words)
  const coded = rows.find((row) => row.code === code)
  if (coded !== undefined) {
    const isNamed = plain === "" || same.get(plain)?.includes(coded)
    return { row: coded, fit: isNamed ? "same" : "alike" }
  }
  const exact = same.get(plain)
  const [only, ...others] = exact ?? alike.get(loose(plain)) ?? []
  return only === undefined || others.length > 0 ? undefined : { row: only, fit: exact ? "same" : "alike" }
}

/** 公共安全支出204类司法06款其他司法支出99项 gives the code with the names; undefined where the words have none. */
function codeIn(words: string): string | undefined {
  const levels = /(\d{3})类.*?(\d{2})款.*?(\d{2})项$/u.exec(words)
  return levels === null ? undefined : levels.slice(1).join("")
}

function strict(name: string): string {
  return halfWidth(name).replace(/["'“”‘’()[\]{}《》\s]/gu, "")
}

/** Names compared loosely: 其它 is 其他, and 支出 comes and goes. */
function loose(name: string): string {
  return strict(name).replaceAll("其它", "其他").replaceAll("支出", "").replace(/[、,]/gu, "")
}
