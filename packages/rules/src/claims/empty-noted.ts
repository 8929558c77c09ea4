import type { Figure, Table, TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** A table in which no amount is printed has a note under it saying that there is none. */
export interface EmptyNoted {
  readonly kind: "empty-noted"
  /** What such a note says. */
  readonly words: RegExp
  /** Whether printed noughts are still nothing, or something. */
  readonly noughts: "nothing" | "something"
  /** Tables whose every cell is asked for: there, a printed nought says that there is none. */
  readonly filled: readonly TableKey[]
}

/** Tables of targets, which have words and no amounts, are not empty. */
export function emptyNoted(
  words: RegExp,
  noughts: EmptyNoted["noughts"] = "something",
  filled: readonly TableKey[] = [],
): EmptyNoted {
  return { kind: "empty-noted", words, noughts, filled }
}

const NAME = "empty-tables"

function judgeEmptyNoted({ words, noughts, filled }: EmptyNoted, { facts }: Held): readonly Judgement[] {
  const { tables } = facts.disclosure
  if (tables === null) return [unchecked(NAME, "no-tables")]
  const empty = tables.filter((table) =>
    isEmpty(facts, filled.includes(table.place) ? "something" : noughts, table),
  )
  const bare = empty.filter(({ note }) => note === null || !words.test(note))
  const evidence = (bare.length > 0 ? bare : empty).map((table) => table.evidence)
  if (bare.length === 0) {
    const title = { zh: "空表均有说明", en: "Every empty table has its note" }
    return [passed({ name: NAME, evidence, title, explanation: explained(empty) })]
  }
  const names = namesOf(bare)
  return [
    failed({
      name: NAME,
      evidence,
      title: { zh: "空表没有说明", en: "An empty table has no note" },
      explanation: {
        zh: `${names.zh}没有数据，表下也没有说明本年没有这项收支。`,
        en: `No data, and no note saying that there is none this year: ${names.en}.`,
      },
      advice: {
        zh: "请在空表下注明本年没有这项收支，故本表无数据。",
        en: "Say under the empty table that there is none this year, so that the table has no data.",
      },
    }),
  ]
}

function explained(empty: readonly Table[]): Bilingual {
  if (empty.length === 0) return { zh: "没有空表。", en: "No table is empty." }
  const names = namesOf(empty)
  return { zh: `${names.zh}没有数据，表下已说明。`, en: `No data, and a note says so: ${names.en}.` }
}

/** By their titles, which are quoted in either language. */
function namesOf(tables: readonly Table[]): Bilingual {
  const titles = tables.map(({ title }) => `《${title}》`)
  return { zh: titles.join("、"), en: titles.join(", ") }
}

/** Nothing is printed in any cell, or nothing but noughts where they are nothing. */
function isEmpty({ tables }: Facts, noughts: EmptyNoted["noughts"], { place, rows }: Table): boolean {
  const isSomething = ({ state }: Figure) =>
    state !== "blank" && (noughts === "something" || state !== "zero")
  // Row by row: what a table holds its first rows mostly show.
  const isFull = tables.get(place)?.rows.some(({ cells }) => [...cells.values()].some(isSomething)) ?? false
  return !isFull && !rows.some(({ attributes }) => Object.keys(attributes).length > 0)
}

const IN_WORDS: Readonly<Record<EmptyNoted["noughts"], Bilingual>> = {
  something: {
    zh: "没有数据的表格列出空表，表下写明没有这项收支",
    en: "a table without data is still shown, with a note that there is none",
  },
  nothing: {
    zh: "全为 0 或空白的表，表下写明没有这项收支",
    en: "a table of noughts or blanks has a note saying that there is none",
  },
}

/** How it is judged, told and rounded. */
export const EMPTY_NOTED: Kind<EmptyNoted> = {
  judge: judgeEmptyNoted,
  inWords: ({ noughts }) => IN_WORDS[noughts],
  rounding: NONE,
}
