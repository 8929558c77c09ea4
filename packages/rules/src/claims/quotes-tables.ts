import { type ConceptId, type Figure, parseSlot, type TableSlot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, figureWith, slotIn, statedIn } from "../facts/facts.ts"
import { grouped } from "../facts/grouped.ts"
import { type Known, knownOf, operandOf, type Wanting, wantingOf } from "../facts/operand.ts"
import { computed, type Equation, stated } from "../judging/equation.ts"
import { evaluate } from "../judging/evaluate.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { type Held, type Judgement, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { lazily } from "../words/lazy-words.ts"
import { nameOf } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { COPY } from "../words/rounding-words.ts"

/** Where tables show what the narrative states; of several cells any will do, since forms draw their totals differently. */
export type Shown = Readonly<Partial<Record<ConceptId, readonly TableSlot[]>>>

/** What the narrative states is what the tables show, in whichever unit either prints it. */
export interface QuotesTables {
  readonly kind: "quotes-tables"
  readonly shown: Shown
  /** The same for what stands in the 其中 list of a total. */
  readonly within: Readonly<Partial<Record<ConceptId, Shown>>>
}

/** Fund, function and year of the narrative's figure go with it into the table. */
export function quotesTables(shown: Shown, within: QuotesTables["within"] = {}): QuotesTables {
  return { kind: "quotes-tables", shown, within }
}

function judgeQuotesTables(claim: QuotesTables, { facts }: Held): readonly Judgement[] {
  if (facts.disclosure.tables === null) return [unchecked("tables", "no-tables")]
  const pairs = facts.narrative.flatMap((figure) => {
    const cells = cellsFor(facts, claim, figure)
    return cells.length === 0 ? [] : [{ figure, cells }]
  })
  const groups = grouped(
    pairs,
    ({ figure, cells }) => `${slotIn(facts, figure)} ${slotIn(facts, cells[0] ?? figure)}`,
  )
  const names = new Map<string, number>()
  const judgements = [...groups.values()].map((group) => {
    const slot = slotIn(facts, group[0]?.figure ?? raise())
    const times = (names.get(slot) ?? 0) + 1
    names.set(slot, times)
    return judgeGroup(facts, group, times === 1 ? slot : `${slot}#${times}`)
  })
  return judgements.length > 0 ? judgements : [unchecked("tables", "nothing-to-compare")]
}

function raise(): never {
  throw new TypeError("a group without a figure")
}

/** The cells that should show it, those there are; a nought is not looked for in a blank. */
function cellsFor(facts: Facts, { shown, within }: QuotesTables, figure: Figure): readonly Figure[] {
  const { measure, qualifiers } = figure
  if (measure !== "amount" || qualifiers.item !== undefined || qualifiers.of !== undefined) return []
  const owner = figure.partOf === null ? undefined : figureWith(facts, figure.partOf)?.concept
  const slots = (owner && within[owner]?.[figure.concept]) ?? shown[figure.concept] ?? []
  const cells = slots.flatMap((slot) => {
    const { place, concept } = columnOf(slot, facts.disclosure.fiscalYear)
    return statedIn(facts, slotIn(facts, { ...figure, place, concept })).slice(0, 1)
  })
  return figure.value !== null && isNought(figure.value)
    ? cells.filter(({ state }) => state !== "blank")
    : cells
}

type Column = Pick<Figure, "place" | "concept">

/** Of slots in the catalogue, which are few and asked for again and again. */
const COLUMNS = new Map<string, Column>()

function columnOf(slot: string, fiscalYear: number): Column {
  const column = COLUMNS.get(slot) ?? parseSlot(slot, fiscalYear)
  if (column === undefined) throw new TypeError(`no slot of a table: ${slot}`)
  COLUMNS.set(slot, column)
  return column
}

interface Pair {
  readonly figure: Figure
  readonly cells: readonly Figure[]
}

/** Told is the first that differs; all are kept, so that the odd one out can be found. */
function judgeGroup(facts: Facts, group: readonly Pair[], name: string): Judgement {
  const bound = group.map((pair) => bindPair(facts, pair))
  const wants = bound.flatMap((each) => ("wants" in each ? each.wants : []))
  const equations = bound.flatMap((each) => ("equation" in each ? [each.equation] : []))
  const told = equations.find((equation) => evaluate(equation).outcome === "fail") ?? equations[0]
  const [first] = group
  if (told === undefined || first === undefined) return unjudged(name, wants, true)
  const judgement = judgeEquation(facts, told, {
    name,
    ...wordsOf(lazily(() => nameOf(first.figure, facts.disclosure.fiscalYear))),
  })
  const figures = equations.flatMap(({ terms }) => terms.map(({ figure }) => figure))
  return {
    ...judgement,
    figures: [...new Set([...judgement.figures, ...figures])],
    equations: [told, ...equations.filter((equation) => equation !== told)],
  }
}

type Bound = { readonly equation: Equation } | { readonly wants: readonly Wanting[] }

function bindPair(facts: Facts, { figure, cells }: Pair): Bound {
  const said = operandOf(facts, figure, slotIn(facts, figure))
  const shown = cells.map((cell) => operandOf(facts, cell, slotIn(facts, cell)))
  const [own] = knownOf([said])
  const known = knownOf(shown)
  if (own === undefined || known.length === 0) return { wants: wantingOf([said, ...shown]) }
  const equations = known.map((cell) => copyOf(own, cell))
  const agreeing = equations.find((equation) => evaluate(equation).outcome === "pass")
  const close = equations.find((equation) => evaluate(equation).outcome !== "fail")
  return { equation: agreeing ?? close ?? equations[0] ?? raise() }
}

function copyOf(said: Known, shown: Known): Equation {
  return { model: "copied", terms: [computed(said), stated(shown)] }
}

function wordsOf(name: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `情况说明中的${name.zh}与表中相差 ${difference}`,
      en: `${name.en}: ${difference} apart between the narrative and the table`,
    }),
    advice: lazily(() => ({
      zh: `请对照表格核对情况说明中的${name.zh}，改正其中有误的一个。`,
      en: `Check ${name.en} in the narrative against the table, and correct whichever is wrong.`,
    })),
  }
}

const QUOTES_TABLES_IN_WORDS: Bilingual = {
  zh: "情况说明中的金额 = 表中对应的金额（换算单位后）",
  en: "every amount in the narrative = the corresponding amount in the tables, after converting the unit",
}

/** How it is judged, told and rounded. */
export const QUOTES_TABLES: Kind<QuotesTables> = {
  judge: judgeQuotesTables,
  inWords: () => QUOTES_TABLES_IN_WORDS,
  rounding: COPY,
}
