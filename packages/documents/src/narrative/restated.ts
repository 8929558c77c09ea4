import type { Basis, ConceptId, Qualifiers } from "@gouji/domain"

import { numberDraft, speakOf } from "./amounts.ts"
import type { FigureDraft } from "./drafts.ts"
import { bareLabel } from "./labels.ts"
import type { NumberToken } from "./numbers.ts"
import { addFigure, type State } from "./paragraph-state.ts"
import { anyOf } from "./phrases.ts"
import { closeStatement } from "./statements.ts"
import { BEFORE_RESTATED, RESTATED } from "./words/restated.ts"

const ALL = anyOf(RESTATED.flatMap(({ words }) => words))
const ALONE = new RegExp(
  `^(?:(?:19|20)\\d{2}年(?:度|初)?|${anyOf(BEFORE_RESTATED)})*(?<words>${ALL})(?:数|共计|共|为|是|:)*$`,
)
const AT_END = new RegExp(`(?<words>${ALL})(?:数|共计|共|为|是|:)*$`)

/** The kind of amount that words end with, where it is not what the document is about: a budget in final accounts. */
export function basisAtEnd(state: State, words: string): Basis | undefined {
  return foreign(state, basisNamed(AT_END.exec(words)?.groups?.["words"]))
}

/** In a budget, a budget is what is meant anyway; in final accounts, what was spent. */
function foreign(state: State, basis: Basis | undefined): Basis | undefined {
  return basis === (state.place.stage === "final" ? "final" : "budget") ? undefined : basis
}

function basisNamed(words: string | undefined): Basis | undefined {
  return RESTATED.find((kind) => kind.words.some((word) => word === words))?.basis
}

/**
 * 2025年当年预算执行数为10万元，2026年预算安排9万元: further amounts of what the paragraph speaks of, told apart by their year
 * and kind. The year's own amount becomes what is spoken of.
 */
export function readRestated(state: State, number: NumberToken, near: string): boolean {
  const words = ALONE.exec(near)?.groups?.["words"]
  const spoken = words === undefined ? [] : spokenOf(state).filter(({ concept }) => isOfSide(words, concept))
  if (spoken.length === 0) return false
  closeStatement(state, number.start - near.length)
  const basis = foreign(state, basisNamed(words))
  const year = near.startsWith("上年") ? state.fiscalYear - 1 : state.year
  const added = spoken.map((target) =>
    addFigure(state, { ...restatement(state, number, target), year, ...narrowed(target, basis) }),
  )
  const isOwn = year === state.fiscalYear && (basis === undefined || state.subject.length === 0)
  if (isOwn) speakOf(state, added)
  return true
}

/** 支出决算 is of what is spent, not of the revenue named before it. */
function isOfSide(words: string, concept: ConceptId): boolean {
  const isRevenue = /^rev\.|\.rev$/.test(concept)
  return words.startsWith("支出") ? !isRevenue : !words.startsWith("收入") || isRevenue
}

type Spoken = Pick<FigureDraft, "concept" | "qualifiers" | "partOf" | "confidence">

/** The amounts stated last; before any is, what the paragraph or its heading names. */
function spokenOf(state: State): readonly Spoken[] {
  const stated = state.subject.flatMap((index) => state.drafts.figures[index] ?? [])
  if (stated.length > 0) return stated.filter(({ measure }) => measure === "amount")
  return (state.named?.concepts ?? []).map((concept) => ({
    concept,
    qualifiers: state.named?.qualifiers ?? {},
    partOf: null,
    confidence: 0.95,
  }))
}

function restatement(
  state: State,
  number: NumberToken,
  { concept, partOf, confidence }: Spoken,
): FigureDraft {
  const base = numberDraft(state, number)
  return { ...base, concept, partOf, measure: "amount", confidence: Math.min(base.confidence, confidence) }
}

function narrowed({ qualifiers }: Spoken, basis: Basis | undefined): { readonly qualifiers: Qualifiers } {
  const { basis: _basis, ...own } = qualifiers
  return { qualifiers: basis ? { ...own, basis } : own }
}

/** 比2023年预算数380.88万元减少…: an amount right behind a comparison, or behind another year, is that year's. */
export function readPrior(state: State, number: NumberToken, near: string): boolean {
  const [subject] = state.subject
  const figure = state.drafts.figures[subject ?? -1]
  if (!figure || bareLabel(near) !== "") return false
  const year = state.compare ? comparedYear(state) : state.year
  if (year >= state.fiscalYear) return false
  const basis = foreign(state, state.compare?.basis ?? undefined)
  addFigure(state, {
    ...numberDraft(state, number),
    concept: figure.concept,
    ...narrowed(figure, basis),
    measure: "amount",
    year,
  })
  return true
}

/** The year compared with: 上年 and 同比 are the year before. */
function comparedYear(state: State): number {
  const year = state.compare?.year ?? "same"
  if (typeof year === "number") return year
  return year === "prior" ? state.fiscalYear - 1 : state.fiscalYear
}
