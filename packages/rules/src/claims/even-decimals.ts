import { type Figure, PLACES } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { grouped } from "../facts/grouped.ts"
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
    columnsIn(table).map((figures) => ({ place, figures })),
  )
  if (columns.length === 0) return [unchecked("decimals", "nothing-to-compare")]
  const odd = columns
    .map(({ place, figures }) => ({ place, figures: rarer(figures) }))
    .filter(({ figures }) => figures.length > 0)
  const places = [...new Set(odd.map(({ place }) => PLACES[place]))]
  const note = {
    zh: `见${places.map(({ zh }) => zh).join("、")}。`,
    en: `See the table of ${places.map(({ en }) => en).join(", the table of ")}.`,
  }
  return [judgeWords(WORDS, { evidence: [], figures: odd.flatMap(({ figures }) => figures), note })]
}

/** The amounts of each column that has more than one. */
function columnsIn({ rows, columns }: TableFacts): readonly (readonly Figure[])[] {
  return [...columns].map((column) => amountsIn(rows, column)).filter((figures) => figures.length > 1)
}

/** A loop, since tables have thousands of rows. */
function amountsIn(rows: readonly Row[], column: string): readonly Figure[] {
  const amounts: Figure[] = []
  for (const { cells } of rows) {
    const figure = cells.get(column)
    if (figure?.state === "stated" && decimalsOf(figure) !== undefined) amounts.push(figure)
  }
  return amounts
}

function rarer(figures: readonly Figure[]): readonly Figure[] {
  const ways = [...grouped(figures, decimalsOf).values()].toSorted((a, b) => b.length - a.length)
  return ways.slice(1).flat()
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
