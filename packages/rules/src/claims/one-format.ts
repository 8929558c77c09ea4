import type { Figure, Unit } from "@gouji/domain"
import { compare, moneyOf, UNITS } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { grouped } from "../facts/grouped.ts"
import { decimalsOf, moneyUnit } from "../facts/precision.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { isNought, sizeOf } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** Amounts of one unit are printed alike: as many decimals, thousands set apart everywhere or nowhere. */
export interface OneFormat {
  readonly kind: "one-format"
}

/** Noughts have no format; each unit is held to the way most of its amounts are printed. */
export function oneFormat(): OneFormat {
  return { kind: "one-format" }
}

function judgeOneFormat(_: OneFormat, { facts }: Held): readonly Judgement[] {
  const amounts = facts.narrative.filter(
    (figure) =>
      moneyUnit(figure) !== undefined && figure.state === "stated" && /\d/.test(figure.printed ?? ""),
  )
  if (amounts.length === 0) return [unchecked("formats", "nothing-to-compare")]
  const ofUnits = [...grouped(amounts, (figure) => moneyUnit(figure)).values()]
  const odd = new Set(
    ofUnits.flatMap((group) => [...rarer(group, decimalsOf), ...rarer(group.filter(isLong), isSetApart)]),
  )
  return [judgeWords(WORDS, { evidence: [], figures: amounts.filter((figure) => odd.has(figure)) })]
}

/** The figures that are not printed as most are; of two ways as common as each other, those of the later one. */
function rarer(group: readonly Figure[], wayOf: (figure: Figure) => unknown): readonly Figure[] {
  const ways = [...grouped(group, wayOf).values()].toSorted((a, b) => b.length - a.length)
  return ways.slice(1).flat()
}

function isSetApart({ printed }: Figure): boolean {
  return /[,，]/.test(printed ?? "")
}

/** A thousand of its unit or more: what has thousands to set apart. */
function isLong(figure: Figure): boolean {
  const unit: Unit | undefined = moneyUnit(figure)
  if (unit === undefined || figure.value === null || isNought(figure.value)) return false
  return compare(moneyOf(sizeOf(figure.value)), moneyOf(`${UNITS[unit] * 1000}`)) >= 0
}

const WORDS = {
  name: "formats",
  wrong: {
    zh: "数字格式不统一（小数位数或千位分隔）",
    en: "Numbers are printed in more than one format (decimals, thousands)",
  },
  right: { zh: "数字格式统一", en: "Numbers are printed in one format" },
  advice: {
    zh: "请统一小数位数和千位分隔的写法。",
    en: "Use the same number of decimals and the same separators throughout.",
  },
}

const ONE_FORMAT_IN_WORDS: Bilingual = {
  zh: "同一单位的金额，小数位数和千位分隔写法一致",
  en: "amounts of one unit have the same decimals and separators",
}

/** How it is judged, told and rounded. */
export const ONE_FORMAT: Kind<OneFormat> = {
  judge: judgeOneFormat,
  inWords: () => ONE_FORMAT_IN_WORDS,
  rounding: NONE,
}
