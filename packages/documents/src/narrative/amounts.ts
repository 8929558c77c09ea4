import type { Qualifiers } from "@gouji/domain"

import type { FigureDraft } from "./drafts.ts"
import { bareLabel, type Label } from "./labels.ts"
import { nameKey } from "./lexicon.ts"
import type { NumberToken } from "./numbers.ts"
import { addFigure, parentOf, type State, spanOf } from "./paragraph-state.ts"
import { listsByFunction } from "./parts.ts"

/** What every figure read from a number has in common. */
export function numberDraft(state: State, number: NumberToken): Omit<FigureDraft, "concept" | "measure"> {
  return {
    qualifiers: {},
    digits: number.digits,
    unit: number.unit,
    counter: number.counter,
    state: "number",
    year: state.year,
    said: null,
    partOf: null,
    section: state.place.heading,
    confidence: number.sort === "bare" ? 0.8 : 0.99,
    span: spanOf(state, number.start, number.end),
  }
}

/** A number with the words since the last one. */
export interface Labelled {
  readonly number: NumberToken
  readonly words: string
}

/** An amount of what its label names; of several things at once where the label does (收、支总计). */
export function readAmount(state: State, { number, words }: Labelled, label: Label): boolean {
  const added = label.concepts.map((concept) => {
    const partOf = parentOf(state, concept, label.qualifiers.fund)
    const base = numberDraft(state, number)
    return addFigure(state, {
      ...base,
      concept,
      qualifiers: concept.startsWith("pr.")
        ? { ...fundOf(state, partOf), ...label.qualifiers }
        : label.qualifiers,
      measure: "amount",
      partOf,
      confidence: Math.min(base.confidence, label.confidence),
    })
  })
  setApartCarryOver(state, added, words)
  speakOf(state, added)
  return true
}

/** Goods under 一般公共预算拨款政府采购2万元：… are goods bought from that fund. */
function fundOf(state: State, whole: number | null): Qualifiers {
  const fund = whole === null ? undefined : state.drafts.figures[whole]?.qualifiers.fund
  return fund ? { fund } : {}
}

const CARRIED = { "rev.carry": ["rev.total", "rev.year"], "exp.carry": ["exp.total", "exp.year"] } as const

/**
 * 年初预算数8140.52万元，上年结转89.01万元。其中：… — a carry-over named beside the amount before its list is not in that
 * amount, which is then the year's own. In brackets, or after 含 or 其中, it is a part like any other.
 */
function setApartCarryOver(state: State, added: readonly number[], words: string): void {
  const [index = -1] = added
  const carry = state.drafts.figures[index]
  const total = state.drafts.figures[index - 1]
  if (carry?.concept !== "rev.carry" && carry?.concept !== "exp.carry") return
  const [whole, ownOfYear] = CARRIED[carry.concept]
  if (total?.concept !== whole || state.list !== null || /[(含]|其中|主要/.test(words)) return
  total.concept = ownOfYear
  carry.partOf = null
}

/** What later words without a name of their own refer to. */
export function speakOf(state: State, added: readonly number[]): void {
  const first = state.drafts.figures[added[0] ?? -1]
  state.subject = added
  state.lastChange = []
  state.mode = "plain"
  if (first?.partOf === null && first.concept !== "rev.carry" && first.concept !== "exp.carry")
    state.root = added
  const fund = /^(gpb|gfb|soc)\.(?:rev|exp)$/.exec(first?.concept ?? "")?.[1]
  if (fund === "gpb" || fund === "gfb" || fund === "soc") state.fund = fund
}

/** 比2023年预算数380.88万元减少…: an amount right behind a comparison, or behind another year, is that year's. */
export function readPrior(state: State, number: NumberToken, near: string): boolean {
  const [subject] = state.subject
  const figure = state.drafts.figures[subject ?? -1]
  if (!figure || bareLabel(near) !== "") return false
  const year = state.compare ? priorYear(state) : state.year
  if (year >= state.fiscalYear) return false
  const basis = state.compare?.basis
  const { concept, qualifiers } = figure
  addFigure(state, {
    ...numberDraft(state, number),
    concept,
    qualifiers: basis && basis !== "budget" ? { ...qualifiers, basis } : qualifiers,
    measure: "amount",
    year,
  })
  return true
}

/** The year compared with: 上年 and 同比 are the year before. */
function priorYear(state: State): number {
  const year = state.compare?.year ?? "same"
  if (typeof year === "number") return year
  return year === "prior" ? state.fiscalYear - 1 : state.fiscalYear
}

/** An item of a list whose name no alias knows is kept under its own words: functional lists and projects go by many names. */
export function readItem(state: State, number: NumberToken, near: string): boolean {
  const item = nameKey(bareLabel(near))
  const partOf = listedUnder(state)
  if (item.length < 2 || item.length > 40 || partOf === null) return false
  const concept = state.mode === "purpose" ? "exp.item" : "exp.f"
  addFigure(state, {
    ...numberDraft(state, number),
    concept,
    qualifiers: { item },
    measure: "amount",
    partOf,
    confidence: 0.7,
  })
  state.subject = []
  return true
}

function listedUnder(state: State): number | null {
  if (state.mode === "purpose") return state.about[0] ?? null
  const whole = state.list === null ? undefined : state.drafts.figures[state.list]
  return whole && listsByFunction(whole.concept) ? state.list : null
}
