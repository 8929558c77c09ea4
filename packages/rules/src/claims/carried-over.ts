import type { Figure, Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, slotIn, statedIn } from "../facts/facts.ts"
import { entriesOf, isInLists, isPartOf, type List, ownerOf, partsOf } from "../facts/list.ts"
import { operandAt, operandOf } from "../facts/operand.ts"
import { byReadingOrder } from "../facts/reading-order.ts"
import { bind, judgeBinding, type Place } from "../judging/bind.ts"
import { judgeListing } from "../judging/judge-list.ts"
import type { Held, Judgement } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { SUM } from "../words/rounding-words.ts"
import { partsWords, whereListed } from "./adds.ts"
import { listInWords } from "./listed.ts"

/**
 * A total, the amount of the year within it, and money carried over. Forms differ in which of them the list belongs
 * to: 收入总计 with 上年结转 in its list; 本年收入 with a list of its own; or no 总计 at all, the list being of both.
 */
export interface CarriedOver {
  readonly kind: "carried-over"
  readonly name: string
  readonly total: Slot
  readonly year: Slot
  readonly carried: readonly Slot[]
  readonly list: List
}

/** Which of the shapes the document has is told from where its list stands. */
export function carriedOver(given: Omit<CarriedOver, "kind">): CarriedOver {
  return { ...given, kind: "carried-over" }
}

function judgeCarriedOver(claim: CarriedOver, { facts }: Held): readonly Judgement[] {
  const shape = shapeOf(claim, facts)
  const instances = [
    totalOfList(claim, facts, shape),
    yearOfList(claim, facts, shape),
    totalOfYear(claim, facts),
  ]
  const present = instances.filter((judgement) => judgement !== null)
  const spoken = present.filter((judgement) => judgement.spoken)
  return spoken.length > 0 ? spoken : present.slice(0, 1)
}

interface Shape {
  readonly total: Figure | undefined
  readonly year: Figure | undefined
  readonly entries: readonly Figure[]
  /** Money carried over that is named before the list begins: it is in the entries already. */
  readonly before: readonly Figure[]
  /** What the list makes up. */
  readonly owner: "total" | "total-and-carried" | "year" | "year-and-carried"
}

function shapeOf({ total: totalSlot, year: yearSlot, carried, list }: CarriedOver, facts: Facts): Shape {
  const entries = entriesOf(facts, list)
  const total = ownerOf(facts, totalSlot, entries)
  const year = ownerOf(facts, yearSlot, entries)
  const [first] = entries
  const before = carried
    .flatMap((slot) => statedIn(facts, slot))
    .filter((figure) => first !== undefined && byReadingOrder(figure, first) < 0)
  return { total, year, entries, before, owner: ownerIn({ total, year, entries, before }) }
}

function ownerIn({ total, year, entries, before }: Omit<Shape, "owner">): Shape["owner"] {
  const isCarried = before.some(({ value }) => value !== null && !isNought(value))
  if (year === undefined) return isCarried && isBeside(before, total) ? "total-and-carried" : "total"
  if (total === undefined) return isCarried ? "year-and-carried" : "year"
  if (isInLists(entries)) return entries.some((entry) => isPartOf(entry, [total])) ? "total" : "year"
  return isCarried || byReadingOrder(year, total) < 0 ? "total" : "year"
}

/** Named after the total and before its list, and not within the list: `年初预算数…，上年结转…。其中：…`. */
function isBeside(before: readonly Figure[], total: Figure | undefined): boolean {
  return (
    total !== undefined &&
    before.every((figure) => !isPartOf(figure, [total]) && byReadingOrder(total, figure) < 0)
  )
}

/** Total ≐ the list, with what was carried over where that stands in it. */
function totalOfList(
  { name, total, carried, list }: CarriedOver,
  facts: Facts,
  shape: Shape,
): Judgement | null {
  if (shape.owner !== "total" && shape.owner !== "total-and-carried") return null
  const of = shape.total
  const parts = partsOf(facts, list, { totals: of === undefined ? [] : [of], reach: "section" })
  const inList = carried
    .flatMap((slot) => statedIn(facts, slot).slice(0, 1))
    .filter((figure) =>
      isInLists(parts) ? of !== undefined && isPartOf(figure, [of]) : !shape.before.includes(figure),
    )
  const beside = shape.owner === "total-and-carried" ? shape.before : []
  const stands = of === undefined ? operandAt(facts, total) : operandOf(facts, of, total)
  const totals = [stands, ...beside.map((figure) => operandOf(facts, figure, slotIn(facts, figure)))]
  const listing = { totals, parts, list, atLeast: 1 }
  const all = parts.length === 0 ? listing : { ...listing, parts: [...parts, ...inList] }
  return judgeListing(facts, all, { name, ...partsWords(slotName(total)) })
}

/** The year's amount ≐ the list; or that and what was carried over ≐ the list, where both are named before it. */
function yearOfList({ name, year, list }: CarriedOver, facts: Facts, shape: Shape): Judgement | null {
  if (shape.year === undefined || (shape.owner !== "year" && shape.owner !== "year-and-carried")) return null
  const both = shape.owner === "year-and-carried"
  const owners = both ? [shape.year, ...shape.before] : [shape.year]
  const totals = owners.map((figure) => operandOf(facts, figure, slotIn(facts, figure)))
  const parts = partsOf(facts, list, { totals: owners, reach: "section" })
  const instance = {
    name: both ? `${name}-and-carried` : `${name}-of-the-year`,
    ...partsWords(slotName(year)),
  }
  return judgeListing(facts, { totals, parts, list, atLeast: 1 }, instance)
}

/** Total ≐ the year's amount and what was carried over. */
function totalOfYear({ name, total, year, carried }: CarriedOver, facts: Facts): Judgement | null {
  const slots: readonly string[] = [year].concat(carried)
  const mentioned = slots.filter((slot) => statedIn(facts, slot).length > 0)
  if (statedIn(facts, year).length === 0 || mentioned.length < 2) return null
  const places: readonly Place[] = [
    { slot: total, side: "stated" },
    ...mentioned.map((slot): Place => ({ slot, side: "computed" })),
  ]
  const words = partsWords(slotName(total))
  return judgeBinding(facts, bind(facts, places, "inferred"), { name: `${name}-with-carried`, ...words })
}

function carriedOverInWords({ total, year, carried, list }: CarriedOver): Bilingual {
  const [whole, part, sum, more] = [slotName(total), slotName(year), listInWords(list), whereListed(carried)]
  return {
    zh: `${whole.zh}（或${part.zh}）≐ ${sum.zh}${more.zh}`,
    en: `${whole.en} (or ${part.en}) ≐ ${sum.en}${more.en}`,
  }
}

/** How it is judged, told and rounded. */
export const CARRIED_OVER: Kind<CarriedOver> = {
  judge: judgeCarriedOver,
  inWords: carriedOverInWords,
  rounding: SUM,
}
