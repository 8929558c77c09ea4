import type { ConceptId } from "@gouji/domain"
import { speakOf } from "./amounts.ts"
import { bareLabel, wholeLabel } from "./labels.ts"
import { leadingFund, nameKey } from "./lexicon.ts"
import type { Mark } from "./marks.ts"
import { addFigure, labelContext, parentOf, type State, spanOf, wordsBefore } from "./paragraph-state.ts"
import { anyOf } from "./phrases.ts"
import { NOT_OF_MONEY } from "./words/roles.ts"

const LONGEST_CLAUSE = 80
const CLAUSE_END = /[。;,:、]/
const BESIDE_MONEY = new RegExp(`^${anyOf(NOT_OF_MONEY)}`)

/** 未使用政府性基金预算拨款安排的支出: nought, said in words, of each concept named. */
export function onNone(state: State, mark: Mark): void {
  const rest = state.source.text.slice(mark.end, mark.end + LONGEST_CLAUSE)
  const clause = rest.slice(0, endOfClause(rest))
  if (BESIDE_MONEY.test(clause) || /\d/.test(clause)) return
  const before = wordsBefore(state, mark.start)
  const after = deniedIn(state, clause)
  const concepts = after.length > 0 || bareLabel(clause) !== "" ? after : deniedIn(state, before)
  state.year = state.fiscalYear
  deny(state, concepts, { what: "zero", start: mark.start, end: mark.end + clause.length })
  state.labelFrom = mark.end + clause.length
}

/** Commas end a clause; an enumeration of the same kind of thing (收入、支出) does not. */
function endOfClause(text: string): number {
  const end = text.replace(/收入、支出/g, "收入和支出").search(CLAUSE_END)
  return end < 0 ? text.length : end
}

function deniedIn(state: State, clause: string): readonly ConceptId[] {
  const named = nameKey(clause)
  const fund = leadingFund(named.replace(/^(?:使用|安排|本级|当年|本年度?|年初)+/, ""))
  if (fund && fund.fund !== "fsa" && fund.fund !== "unit" && !/机关运行|采购|三公|购置/.test(fund.rest)) {
    if (/收入(?:和|及|与|、)?支出|收支/.test(fund.rest)) return [`${fund.fund}.rev`, `${fund.fund}.exp`]
    return /收入/.test(fund.rest) ? [`${fund.fund}.rev`] : [`${fund.fund}.exp`]
  }
  return wholeLabel(fund?.rest ?? clause, labelContext(state))?.concepts ?? []
}

/** 我单位不在机关运行经费统计范围之内: the concept does not apply to this organisation. */
export function onExcluded(state: State, mark: Mark): void {
  const inside = state.source.text.slice(mark.start, mark.end)
  const before = wordsBefore(state, mark.start)
  const label = wholeLabel(before, labelContext(state)) ?? conceptInside(state, inside)
  deny(state, label?.concepts ?? [], { what: "not-applicable", start: mark.start, end: mark.end })
  state.labelFrom = mark.end
}

function conceptInside(state: State, words: string) {
  for (let start = 0; start < words.length - 2; start++) {
    for (let end = words.length; end > start + 2; end--) {
      const label = wholeLabel(words.slice(start, end), labelContext(state))
      if (label) return label
    }
  }
  return undefined
}

/** What is denied, and the words that deny it (offsets in the compact text). */
interface Denial {
  readonly what: "zero" | "not-applicable"
  readonly start: number
  readonly end: number
}

function deny(state: State, concepts: readonly ConceptId[], { what, start, end }: Denial): void {
  const span = spanOf(state, start, end)
  const figures = concepts.map((concept) =>
    addFigure(state, {
      concept,
      qualifiers: {},
      measure: concept.startsWith("veh") || concept.startsWith("org.") ? "count" : "amount",
      digits: null,
      unit: null,
      counter: concept.startsWith("veh") ? "辆" : "",
      state: what,
      year: state.fiscalYear,
      said: null,
      partOf: parentOf(state, concept, undefined),
      section: state.place.heading,
      confidence: 0.95,
      span,
    }),
  )
  for (const [order, concept] of concepts.entries()) {
    const kind = what === "zero" ? "none" : "excluded"
    state.drafts.statements.push({
      kind,
      concept,
      qualifiers: {},
      figures: figures.slice(order, order + 1),
      span,
    })
  }
  if (figures.length > 0) speakOf(state, figures)
}
