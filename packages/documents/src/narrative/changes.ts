import type { ConceptId, Figure } from "@gouji/domain"

import { type Labelled, numberDraft } from "./amounts.ts"
import { explainedIn, lastNoun, type Turn, turnAtEnd, turnAtStart } from "./directions.ts"
import type { FigureDraft } from "./drafts.ts"
import { bareLabel, resolveLabel, wholeLabel } from "./labels.ts"
import { nameKey } from "./lexicon.ts"
import type { Mark } from "./marks.ts"
import type { NumberToken } from "./numbers.ts"
import { addFigure, labelContext, type State, spanOf, wordsBefore } from "./paragraph-state.ts"
import { anyOf } from "./phrases.ts"
import { COMPLETION } from "./words/comparison.ts"

type Target = Pick<FigureDraft, "concept" | "qualifiers" | "confidence">

/** 比2023年减少9.82万元: a change of what is named beside it, else of what was stated last. */
export function readChange(state: State, number: NumberToken, turn: Turn): boolean {
  const targets = targetsOf(state, turn.before)
  if (targets.length === 0) return false
  const base = numberDraft(state, number)
  state.lastChange = targets.map((target) =>
    addFigure(state, {
      ...base,
      ...target,
      qualifiers: withBasis(state, target.qualifiers),
      measure: "change",
      year: state.fiscalYear,
      said: turn.direction,
      confidence: Math.min(base.confidence, target.confidence),
    }),
  )
  return true
}

/** A change against the same year's budget (final accounts) is another figure than one against last year. */
function withBasis(state: State, qualifiers: Figure["qualifiers"]): Figure["qualifiers"] {
  return state.compare?.year === "same" ? { ...qualifiers, basis: "budget" } : qualifiers
}

/** What a change is of: named after the comparison, before it, or the last amount. None after an amount that could not be read. */
function targetsOf(state: State, named: string): readonly Target[] {
  for (const words of [named, state.compared]) {
    if (bareLabel(words) === "") continue
    const label =
      resolveLabel(words, labelContext(state)) ?? resolveLabel(lastClause(words), labelContext(state))
    if (label) return label.concepts.map((concept) => targetOf({ ...label, concept }, label.confidence))
  }
  const doubt = bareLabel(state.compared) === "" ? 0.99 : 0.7
  return state.subject.flatMap((index) => {
    const figure = state.drafts.figures[index]
    return figure ? [targetOf({ ...figure, qualifiers: withoutBasis(figure.qualifiers) }, doubt)] : []
  })
}

/** What is said of the budget figure of final accounts is said of the thing itself. */
function withoutBasis({ basis: _basis, ...qualifiers }: Figure["qualifiers"]): Figure["qualifiers"] {
  return qualifiers
}

function targetOf({ concept, qualifiers, confidence }: Target, doubt: number): Target {
  return { concept, qualifiers, confidence: Math.min(confidence, doubt) }
}

function lastClause(words: string): string {
  return words.slice(words.lastIndexOf(",") + 1)
}

/** 与2023年保持一致: a change of nought, said in words. Needs something to compare with. */
export function onUnchanged(state: State, mark: Mark): void {
  const found = state.mode === "plain" ? unchangedIn(state, mark) : undefined
  if (!found) return
  const { targets, start } = found
  const span = spanOf(state, start, mark.end)
  state.unchangedAt = mark.end
  state.labelFrom = mark.end
  state.lastChange = targets.map(({ concept, qualifiers, confidence }) =>
    addFigure(state, {
      concept,
      qualifiers: withBasis(state, qualifiers),
      confidence,
      measure: "change",
      digits: null,
      unit: null,
      counter: "",
      state: "zero",
      year: state.fiscalYear,
      said: "unchanged",
      partOf: null,
      section: state.place.heading,
      span,
    }),
  )
}

interface Unchanged {
  readonly targets: readonly Target[]
  /** Where the words that say so begin. */
  readonly start: number
}

/** In a list under a comparison (与上年持平。其中：…支出决算持平；…) what is named is compared in the same way. */
function unchangedIn(state: State, mark: Mark): Unchanged | undefined {
  const { compare } = state
  if (compare)
    return {
      targets: targetsOf(state, state.source.text.slice(compare.end, mark.start)),
      start: compare.start,
    }
  const words = wordsBefore(state, mark.start)
  const label = state.listCompare === null ? undefined : wholeLabel(words, labelContext(state))
  if (!label) return undefined
  state.compare = state.listCompare
  const targets = label.concepts.map((concept) => targetOf({ ...label, concept }, label.confidence))
  return { targets, start: mark.start - words.length }
}

/**
 * A reason told in a sentence of its own names what it explains: the changes of that, wherever they were stated. One that
 * names nothing, in a paragraph of its own, explains what its section says has changed.
 */
export function recallChange(state: State, words: string): void {
  const named = explainedIn(words)
  if (bareLabel(named ?? words) === "" && state.drafts.figures.length === state.first) {
    state.lastChange = changesOfSection(state)
    return
  }
  const label = named === undefined ? undefined : wholeLabel(named, labelContext(state))
  const explained = label?.concepts.flatMap((concept) => SAME_MONEY[concept] ?? concept) ?? []
  const found = explained.map((concept) =>
    state.drafts.figures.findLastIndex((figure) => figure.measure === "change" && figure.concept === concept),
  )
  const known = found.filter((index) => index >= 0 && (explained.length === 1 || isMoving(state, index)))
  if (known.length > 0) state.lastChange = known
}

function changesOfSection(state: State): readonly number[] {
  return state.drafts.figures.flatMap(({ measure, concept, section }, index) =>
    measure === "change" && concept !== "reason" && section === state.place.heading && isMoving(state, index)
      ? [index]
      : [],
  )
}

/** What did not change needs no reason, and is not explained by that of the others. */
function isMoving(state: State, index: number): boolean {
  return state.drafts.figures[index]?.said !== "unchanged"
}

/** 财政拨款收入 stands among the sources of revenue, or on its own; 财政拨款支出 is that of the three budgets. */
const SAME_MONEY: Readonly<Partial<Record<ConceptId, readonly ConceptId[]>>> = {
  "fin.rev": ["fin.rev", "rev.fin", "gpb.rev", "gfb.rev", "soc.rev"],
  "fin.exp": ["fin.exp", "gpb.exp", "gfb.exp", "soc.exp"],
}

const ENUMERATED = /^(?:[一二三四五六七八九十]是|其[一二三四五六]|[(]?[\d一二三四五六][)、.]|[①-⑨])/

/** 主要是人员减少工资薪金减少9.82万元: an amount that explains a change, under the words that name it. */
export function readReason(state: State, number: NumberToken, near: string): boolean {
  const turn = turnAtEnd(near) ?? turnAtStart(near)
  if (!turn) return false
  const item = nameKey(
    (turn.before === "" ? near : lastNoun(turn.before) + turn.word).replace(ENUMERATED, ""),
  )
  for (const index of state.lastChange) {
    const change = state.drafts.figures[index]
    if (!change) continue
    addFigure(state, {
      ...numberDraft(state, number),
      concept: "reason",
      qualifiers: { of: change.concept, item },
      measure: "change",
      year: state.fiscalYear,
      said: turn.direction,
    })
  }
  return state.lastChange.length > 0
}

/** A percentage: of a change where a direction stands before it, of a whole after 占, of a budget after 完成. */
export function readRate(state: State, { number, words }: Labelled): void {
  const turn = turnAtEnd(words)
  const measure = turn ? "rate" : rateNamed(words)
  if (measure === undefined) return
  const targets =
    turn && state.lastChange.length > 0
      ? figuresAt(state, state.lastChange)
      : targetsOf(state, turn?.before ?? "")
  const added = targets.map(({ concept, qualifiers, confidence }) =>
    addFigure(state, {
      ...numberDraft(state, number),
      concept,
      qualifiers,
      measure,
      year: state.fiscalYear,
      said: turn?.direction ?? null,
      confidence: Math.min(confidence, number.sort === "bare" ? 0.8 : 1),
    }),
  )
  if (measure === "rate" && state.lastChange.length === 0) state.lastChange = added
}

const COMPLETED = new RegExp(`${anyOf(COMPLETION)}[^,;。]*$`)

function rateNamed(words: string): "share" | "completion" | undefined {
  if (/占[^,;。]*$/.test(words)) return "share"
  return COMPLETED.test(words) ? "completion" : undefined
}

function figuresAt(state: State, indexes: readonly number[]): readonly Target[] {
  return indexes.flatMap((index) => {
    const figure = state.drafts.figures[index]
    return figure ? [targetOf(figure, 1)] : []
  })
}
