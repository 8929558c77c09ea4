import { compare, type Figure, Money, magnitude, moneyOf, UNITS } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { commonPlaces, scaled } from "../exact/scaled.ts"
import { type Facts, figureWith, slotIn } from "../facts/facts.ts"
import { grouped } from "../facts/grouped.ts"
import { decimalsOf, moneyUnit } from "../facts/precision.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** No amount stands in the wrong unit: 元 for 万元, 万元 for 元. */
export interface OneScale {
  readonly kind: "one-scale"
}

/** Looks at figures stated twice, at lone small amounts in 元, and at parts beyond their totals. */
export function oneScale(): OneScale {
  return { kind: "one-scale" }
}

/** How many times the other an amount is where one unit was taken for another. */
const SLIPS = [10_000n, 100_000_000n]
/** A part this many times its total is no arithmetic slip. */
const BEYOND = 1000n

function judgeOneScale(_: OneScale, { facts }: Held): readonly Judgement[] {
  const amounts = facts.narrative.filter((figure) => moneyUnit(figure) !== undefined && figure.value !== null)
  if (amounts.length === 0) return [unchecked("scale", "nothing-to-compare")]
  const figures = new Set([
    ...restated(facts, amounts),
    ...smallYuan(amounts),
    ...beyondTotal(facts, amounts),
  ])
  return [judgeWords(WORDS, { evidence: [], figures: amounts.filter((figure) => figures.has(figure)) })]
}

/** One thing stated twice, once ten thousand times the other. */
function restated(facts: Facts, amounts: readonly Figure[]): readonly Figure[] {
  return [...grouped(amounts, (figure) => slotIn(facts, figure)).values()].flatMap((group) =>
    group.flatMap((figure, index) =>
      group.slice(index + 1).flatMap((other) => (isSlip(figure, other) ? [figure, other] : [])),
    ),
  )
}

/** Within half a per cent of a slip: the finer unit has more digits. */
function isSlip(a: Figure, b: Figure): boolean {
  const [less, more] = [a, b].map(sizeOf).toSorted((one, other) => Number(one > other) - Number(one < other))
  if (less === undefined || more === undefined || less === 0n) return false
  return SLIPS.some((times) => {
    const off = more - less * times
    return (off < 0n ? -off : off) * 200n <= less * times
  })
}

/** A few yuan and some fen, where everything else is in 万元. */
function smallYuan(amounts: readonly Figure[]): readonly Figure[] {
  const inYuan = amounts.filter(({ unit }) => unit === "元")
  if (inYuan.length * 2 > amounts.length || !amounts.some(({ unit }) => unit === "万元")) return []
  const limit = moneyOf(String(UNITS["万元"]))
  return inYuan.filter(
    (figure) =>
      figure.state === "stated" && (decimalsOf(figure) ?? 0) > 0 && compare(sizeText(figure), limit) < 0,
  )
}

function beyondTotal(facts: Facts, amounts: readonly Figure[]): readonly Figure[] {
  return amounts.filter((part) => {
    const total = part.partOf === null ? undefined : figureWith(facts, part.partOf)
    const whole = total?.measure === part.measure && total.value !== null ? sizeOf(total) : 0n
    return whole > 0n && sizeOf(part) >= whole * BEYOND
  })
}

const PLACES = 12

function sizeOf(figure: Figure): bigint {
  const text = sizeText(figure)
  return scaled(text, Math.max(PLACES, commonPlaces([text])))
}

function sizeText({ value }: Figure): Money {
  return magnitude(Money.parse(moneyOf(value ?? "0")))
}

const WORDS = {
  name: "scale",
  wrong: {
    zh: "金额的单位可能有误（元、万元、亿元混淆）",
    en: "Some amounts may be in the wrong unit (元, 万元 or 亿元)",
  },
  right: { zh: "金额的单位前后一致", en: "The units of the amounts are consistent" },
  advice: { zh: "请核对这些金额的单位。", en: "Check the units of these amounts." },
}

const ONE_SCALE_IN_WORDS: Bilingual = {
  zh: "没有相差 10⁴ 或 10⁸ 倍的单位混淆",
  en: "no amount is out by 10⁴ or 10⁸, as if one unit had been taken for another",
}

/** How it is judged, told and rounded. */
export const ONE_SCALE: Kind<OneScale> = {
  judge: judgeOneScale,
  inWords: () => ONE_SCALE_IN_WORDS,
  rounding: NONE,
}
