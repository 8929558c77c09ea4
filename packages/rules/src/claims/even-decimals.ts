import { type Figure, PLACES } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { decimalsOf } from "../facts/precision.ts"
import type { Row, TableFacts } from "../facts/table-facts.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** The amounts of a column have as many decimals. */
export interface EvenDecimals {
  readonly kind: "even-decimals"
}

/** Noughts are left out: they are printed 0, 0.00 or not at all. The rarer way is the odd one. */
export function evenDecimals(): EvenDecimals {
  return { kind: "even-decimals" }
}

function judgeEvenDecimals(_: EvenDecimals, { facts }: Held): readonly Judgement[] {
  if (facts.tables.size === 0) {
    return [unchecked("decimals", facts.disclosure.tables === null ? "no-tables" : "table-empty")]
  }
  const columns = [...facts.tables].flatMap(([place, table]) =>
    columnsIn(table).map((ways) => ({ place, ways })),
  )
  if (columns.length === 0) return [unchecked("decimals", "nothing-to-compare")]
  const odd = columns
    .map(({ place, ways }) => ({ place, figures: rarer(ways) }))
    .filter(({ figures }) => figures.length > 0)
  const places = [...new Set(odd.map(({ place }) => PLACES[place]))]
  const note = {
    zh: `见${places.map(({ zh }) => zh).join("、")}。`,
    en: `See the table of ${places.map(({ en }) => en).join(", the table of ")}.`,
  }
  return [judgeWords(WORDS, { evidence: [], figures: odd.flatMap(({ figures }) => figures), note })]
}

/** The amounts of each column that has more than one, those of as many decimals together. */
function columnsIn({ rows, columns }: TableFacts): readonly (readonly (readonly Figure[])[])[] {
  return [...columns]
    .map((column) => waysIn(rows, column))
    .filter(([first = [], ...others]) => first.length + others.length > 1)
}

/** A loop, since tables have thousands of rows. */
function waysIn(rows: readonly Row[], column: string): readonly (readonly Figure[])[] {
  const ways = new Map<number, Figure[]>()
  for (const { cells } of rows) {
    const figure = cells.get(column)
    const decimals = figure?.state === "stated" ? decimalsOf(figure) : undefined
    if (figure === undefined || decimals === undefined) continue
    const alike = ways.get(decimals)
    if (alike === undefined) ways.set(decimals, [figure])
    else alike.push(figure)
  }
  return [...ways.values()]
}

function rarer(ways: readonly (readonly Figure[])[]): readonly Figure[] {
  return ways
    .toSorted((a, b) => b.length - a.length)
    .slice(1)
    .flat()
}

const WORDS = {
  name: "decimals",
  wrong: { zh: "同一栏金额的小数位数不一", en: "Amounts in one column have different numbers of decimals" },
  right: {
    zh: "同一栏金额的小数位数一致",
    en: "The amounts in each column have the same number of decimals",
  },
  advice: { zh: "请统一每一栏的小数位数。", en: "Print each column with the same number of decimals." },
}

const IN_WORDS: Bilingual = {
  zh: "每张表同一栏的金额，小数位数一致",
  en: "in every table the amounts in a column have the same number of decimals",
}

/** How it is judged, told and rounded. */
export const EVEN_DECIMALS: Kind<EvenDecimals> = {
  judge: judgeEvenDecimals,
  inWords: () => IN_WORDS,
  rounding: NONE,
}
