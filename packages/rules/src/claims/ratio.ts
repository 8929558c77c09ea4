import type { Figure, Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { commonPlaces, placesOf, scaled, unscaled } from "../exact/scaled.ts"
import type { Facts } from "../facts/facts.ts"
import { itemsByCode } from "../facts/item-codes.ts"
import { type Known, knownOf, type Operand, operandAt, operandOf, wantingOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { isNought } from "../words/quantities.ts"

/** Where the two figures stand: in the narrative, or in one of the tables. */
export interface RatioPlace {
  readonly name: string
  readonly part: Slot
  readonly whole: Slot
}

/** One figure over another lies where such quotients lie. Plausibility, never proof: beyond it something wants a look. */
export interface Ratio {
  readonly kind: "ratio"
  readonly part: Bilingual
  readonly whole: Bilingual
  /** Each is held for itself. */
  readonly places: readonly [RatioPlace, ...RatioPlace[]]
  /** As decimals, in yuan per thing where the whole is counted. */
  readonly low: string
  readonly high: string
  /** Where the range comes from. */
  readonly range: Bilingual
}

/** Told of are the places the document speaks of, the first where it speaks of none. Noughts are left to other rules. */
export function ratio(given: Omit<Ratio, "kind">): Ratio {
  return { ...given, kind: "ratio" }
}

function judgeRatio(claim: Ratio, { facts }: Held): readonly Judgement[] {
  const items = claim.places.some(isOfItem) ? itemsByCode(facts) : NO_ITEMS
  const bound = claim.places.map(({ name, part, whole }) => ({
    name,
    part: operandIn(facts, items, part),
    whole: operandIn(facts, items, whole),
  }))
  const spoken = bound.filter(({ part }) => "known" in part || part.wanting.figure !== null)
  return (spoken.length > 0 ? spoken : bound.slice(0, 1)).map((place) => judgePlace(facts, claim, place))
}

/** The narrative names items by their words; in tables they have codes. */
const ITEM = /^exp\.item\[(\d{7})\]$/
const NO_ITEMS: ReadonlyMap<string, readonly Figure[]> = new Map()

function isOfItem({ part, whole }: RatioPlace): boolean {
  return ITEM.test(part) || ITEM.test(whole)
}

function operandIn(facts: Facts, items: ReadonlyMap<string, readonly Figure[]>, slot: Slot): Operand {
  const [figure] = items.get(ITEM.exec(slot)?.[1] ?? "") ?? []
  return figure === undefined ? operandAt(facts, slot) : operandOf(facts, figure, slot)
}

interface Bound {
  readonly name: string
  readonly part: Operand
  readonly whole: Operand
}

function judgePlace(facts: Facts, claim: Ratio, { name, ...operands }: Bound): Judgement {
  const both = [operands.part, operands.whole]
  const known = knownOf(both)
  const [part, whole] = known
  if (part === undefined || whole === undefined) return unjudged(name, wantingOf(both), known.length > 0)
  if (known.some(({ value }) => isNought(value) || value.startsWith("-"))) {
    return unchecked(name, "nothing-to-compare")
  }
  return judgeQuotient(facts, claim, { name, part, whole })
}

interface Quotient {
  readonly name: string
  readonly part: Known
  readonly whole: Known
}

function judgeQuotient(facts: Facts, claim: Ratio, quotient: Quotient): Judgement {
  const { name, part, whole } = quotient
  const figures = [part.figure, whole.figure]
  const list = figuresWords(figures, facts.disclosure.fiscalYear)
  const unit = whole.figure.measure === "count" ? " 元" : ""
  const value = `${quotientOf(part.value, whole.value)}${unit}`
  const over = formula(claim)
  const explanation = {
    zh: `${list.zh}；${over.zh} = ${value}，通常在 ${claim.low} 与 ${claim.high} ${unit === "" ? "" : "元"}之间（${claim.range.zh}）。`,
    en: `${list.en}; ${over.en} = ${value}, usually between ${claim.low} and ${claim.high}${unit} (${claim.range.en}).`,
  }
  const answer = { name, figures, explanation }
  if (isWithin(claim, quotient)) {
    const title = { zh: `${over.zh}在通常范围内`, en: `${over.en}: within the usual range` }
    return passed({ ...answer, title })
  }
  return failed({
    ...answer,
    restsOnValues: true,
    title: { zh: `${over.zh}超出通常范围`, en: `${over.en}: outside the usual range` },
    advice: {
      zh: "请核对这两个数字和它们的单位；如情况属实，无需修改。",
      en: "Check both figures and their units; if they are right, nothing needs to change.",
    },
  })
}

/** Whether some pair of values that would be printed like these has its quotient in the range, in exact integers. */
function isWithin({ low, high }: Ratio, { part, whole }: Quotient): boolean {
  const places = commonPlaces([part.value, part.quantum, whole.value, whole.quantum])
  const [a, b] = [endsOf(part, places), endsOf(whole, places)]
  const decimals = Math.max(placesOf(low), placesOf(high))
  const one = 10n ** BigInt(decimals)
  const isTooMuch = a.least * one > scaled(high, decimals) * b.most
  // A whole that may be nought may make the quotient as large as one likes.
  const isTooLittle = b.least > 0n && a.most * one < scaled(low, decimals) * b.least
  return !isTooMuch && !isTooLittle
}

interface Ends {
  readonly least: bigint
  readonly most: bigint
}

/** Twice the least and the most that would be printed like it, in steps of 10^-places. */
function endsOf({ value, quantum }: Known, places: number): Ends {
  const [twice, step] = [2n * scaled(value, places), scaled(quantum, places)]
  return { least: twice - step, most: twice + step }
}

/** To two decimals, cut off: enough to see where it lies. */
function quotientOf(part: string, whole: string): string {
  const places = commonPlaces([part, whole])
  return unscaled((scaled(part, places) * 100n) / scaled(whole, places), 2)
}

function formula({ part, whole }: Ratio): Bilingual {
  return { zh: `${part.zh} ÷ ${whole.zh}`, en: `${part.en} ÷ ${whole.en}` }
}

function ratioInWords(claim: Ratio): Bilingual {
  const over = formula(claim)
  return {
    zh: `${over.zh} 在 ${claim.low} 与 ${claim.high} 之间（${claim.range.zh}）`,
    en: `${over.en} lies between ${claim.low} and ${claim.high} (${claim.range.en})`,
  }
}

/** How it is judged, told and rounded. */
export const RATIO: Kind<Ratio> = {
  judge: judgeRatio,
  inWords: ratioInWords,
  rounding: {
    zh: "两个数各按印出的精度取可能范围，商的可能范围完全落在界外才提示。",
    en: "Each figure stands for every value that would be printed like it; the ratio is pointed out only if it is outside the range for all of them.",
  },
}
