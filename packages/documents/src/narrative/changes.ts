import type { ConceptId, Figure } from "@gouji/domain"

import { type Labelled, numberDraft } from "./amounts.ts"
import { explainedIn, lastNoun, type Turn, turnAtEnd, turnAtStart } from "./directions.ts"
import type { FigureDraft } from "./drafts.ts"
import { bareLabel, resolveLabel, wholeLabel } from "./labels.ts"
import { nameKey } from "./lexicon.ts"
import type { Mark } from "./marks.ts"
import type { NumberToken } from "./numbers.ts"
import { addFigure, labelContext, type State, spanOf } from "./paragraph-state.ts"

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
    return figure ? [targetOf(figure, doubt)] : []
  })
}

function targetOf({ concept, qualifiers, confidence }: Target, doubt: number): Target {
  return { concept, qualifiers, confidence: Math.min(confidence, doubt) }
}

function lastClause(words: string): string {
  return words.slice(words.lastIndexOf(",") + 1)
}

/** 与2023年保持一致: a change of nought, said in words. Needs a year to compare with. */
export function onUnchanged(state: State, mark: Mark): void {
  if (!state.compare || state.mode !== "plain") return
  const between = state.source.text.slice(state.compare.end, mark.start)
  const targets = targetsOf(state, between)
  const span = spanOf(state, state.compare.start, mark.end)
  state.unchangedAt = mark.end
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

/** A reason told in a sentence of its own names what it explains: the changes of that, wherever they were stated. */
export function recallChange(state: State, words: string): void {
  const named = explainedIn(words)
  const label = named === undefined ? undefined : wholeLabel(named, labelContext(state))
  const explained = label?.concepts.flatMap((concept) => SAME_MONEY[concept] ?? concept) ?? []
  const found = explained.map((concept) =>
    state.drafts.figures.findLastIndex((figure) => figure.measure === "change" && figure.concept === concept),
  )
  const known = found.filter((index) => index >= 0)
  if (known.length > 0) state.lastChange = known
}

/** 财政拨款收入 stands among the sources of revenue, or on its own. */
const SAME_MONEY: Readonly<Partial<Record<ConceptId, readonly ConceptId[]>>> = {
  "fin.rev": ["fin.rev", "rev.fin"],
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
  for (const { concept, qualifiers, confidence } of targets) {
    addFigure(state, {
      ...numberDraft(state, number),
      concept,
      qualifiers,
      measure,
      year: state.fiscalYear,
      said: turn?.direction ?? null,
      confidence,
    })
  }
}

function rateNamed(words: string): "share" | "completion" | undefined {
  if (/占[^,;。]*$/.test(words)) return "share"
  return /完成[^,;。]*$/.test(words) ? "completion" : undefined
}

function figuresAt(state: State, indexes: readonly number[]): readonly Target[] {
  return indexes.flatMap((index) => {
    const figure = state.drafts.figures[index]
    return figure ? [targetOf(figure, 1)] : []
  })
}
