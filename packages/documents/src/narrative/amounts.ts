import type { Basis, Qualifiers } from "@gouji/domain"

import type { FigureDraft } from "./drafts.ts"
import { bareLabel, type Label, projectName } from "./labels.ts"
import { nameKey } from "./lexicon.ts"
import type { NumberToken } from "./numbers.ts"
import { addFigure, parentOf, type State, spanOf } from "./paragraph-state.ts"
import { listsByFunction, listsProjects } from "./parts.ts"
import { performanceMoney } from "./performance.ts"

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

/**
 * An amount of what its label names; of several things at once where the label does (收、支总计). `basis` is its kind where
 * that is not the document's own.
 */
export function readAmount(
  state: State,
  { number, words, basis }: Labelled & { readonly basis?: Basis | undefined },
  label: Label,
): boolean {
  const concepts = label.concepts.map((named) =>
    performanceMoney(state, named, { ...label, at: number.start }),
  )
  if (concepts.includes(null)) return false
  const added = concepts
    .filter((concept) => concept !== null)
    .map((concept) => {
      const partOf = parentOf(state, concept, label.qualifiers.fund)
      const base = numberDraft(state, number)
      const own = concept.startsWith("pr.")
        ? { ...fundOf(state, partOf), ...label.qualifiers }
        : label.qualifiers
      return addFigure(state, {
        ...base,
        concept,
        qualifiers: basis ? { ...own, basis } : own,
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
  state.explained = []
  state.mode = "plain"
  if (first?.partOf === null && first.concept !== "rev.carry" && first.concept !== "exp.carry")
    state.root = added
  const fund = /^(gpb|gfb|soc)\.(?:rev|exp)$/.exec(first?.concept ?? "")?.[1]
  if (fund === "gpb" || fund === "gfb" || fund === "soc") state.fund = fund
}

/**
 * An item of a list whose name no alias knows is kept under its own words: functional lists and projects go by many names.
 * A project is one of the project expenditure or performance money it is listed under; what a purpose names with an amount
 * is some of what it is the purpose of.
 */
export function readItem(state: State, number: NumberToken, near: string): boolean {
  const listed = listedUnder(state)
  if (listed === undefined) return false
  const item = listsProjects(listed.concept) ? projectName(near) : nameKey(bareLabel(near))
  if (item.length < 2 || item.length > LONGEST_ITEM) return false
  const added = addFigure(state, {
    ...numberDraft(state, number),
    ...listed,
    qualifiers: { ...listed.qualifiers, item },
    measure: "amount",
    confidence: 0.7,
  })
  state.subject = listsProjects(listed.concept) ? [added] : []
  return true
}

const LONGEST_ITEM = 40

function listedUnder(state: State): Pick<FigureDraft, "concept" | "qualifiers" | "partOf"> | undefined {
  if (state.mode === "purpose") return purposeOf(state.drafts.figures[state.about[0] ?? -1])
  const whole = state.list === null ? undefined : state.drafts.figures[state.list]
  if (whole === undefined) return undefined
  if (listsProjects(whole.concept)) return { concept: whole.concept, qualifiers: {}, partOf: state.list }
  return listsByFunction(whole.concept) ? { concept: "exp.f", qualifiers: {}, partOf: state.list } : undefined
}

/** Some of an item is no item itself, or it would be looked for in the table: it is some of the item's function. */
function purposeOf(whole: FigureDraft | undefined): ReturnType<typeof listedUnder> {
  if (whole === undefined) return undefined
  const { concept, qualifiers } = whole
  return { concept: concept === "exp.item" ? "exp.f" : concept, qualifiers, partOf: null }
}
