import type { StatementDraft } from "./drafts.ts"
import { type Label, wholeLabel } from "./labels.ts"
import type { Mark } from "./marks.ts"
import { labelContext, type State, spanOf, wordsBefore } from "./paragraph-state.ts"

/** Ends a reason or purpose at `end` (an offset in the compact text), and keeps its words if there are any. */
export function closeStatement(state: State, end: number): void {
  if (state.mode !== "plain") keepStatement(state, state.mode, end)
  state.mode = "plain"
}

function keepStatement(state: State, kind: "reason" | "purpose", end: number): void {
  const words = state.source.text.slice(state.modeFrom, end)
  const start = state.modeFrom + (/^[:,]*/.exec(words)?.[0].length ?? 0)
  const figures = kind === "reason" ? explainedBy(state) : state.about
  const about = state.drafts.figures[figures[0] ?? state.subject[0] ?? -1] ?? namedIn(state)
  const stop = start + state.source.text.slice(start, end).replace(/[,、]+$/, "").length
  if (!about || stop - start < 2) return
  const { concept, qualifiers } = about
  state.drafts.statements.push({ kind, concept, qualifiers, figures, span: spanOf(state, start, stop) })
}

function explainedBy({ lastChange, explained }: State): readonly number[] {
  return lastChange.length > 0 ? lastChange : explained
}

type StatementAbout = Pick<StatementDraft, "concept" | "qualifiers">

function namedIn({ named }: State): StatementAbout | undefined {
  const [concept] = named?.concepts ?? []
  return named && concept && { concept, qualifiers: named.qualifiers }
}

/** 决算数小于预算数: kept with the amount it is said of, which a reason behind it explains. */
export function onAgainst(state: State, mark: Mark & { readonly kind: "against" }): void {
  closeStatement(state, mark.start)
  const label = wholeLabel(wordsBefore(state, mark.start), labelContext(state))
  const figures = label ? statedLast(state, label) : state.subject
  const about = state.drafts.figures[figures[0] ?? -1] ?? namedIn(state)
  state.labelFrom = mark.end
  state.lastChange = []
  state.explained = [...figures, ...budgetOf(state, about)]
  if (!about) return
  const { concept, qualifiers } = about
  state.drafts.statements.push({
    kind: mark.said,
    concept,
    qualifiers,
    figures,
    span: spanOf(state, mark.start, mark.end),
  })
}

/** The budget it was compared with, where it is stated. */
function budgetOf({ drafts, fiscalYear }: State, about: StatementAbout | undefined): readonly number[] {
  const index = drafts.figures.findLastIndex(
    ({ concept, year, qualifiers }) =>
      concept === about?.concept &&
      qualifiers.function === about.qualifiers.function &&
      qualifiers.basis === "budget" &&
      year === fiscalYear,
  )
  return index < 0 ? [] : [index]
}

/** The year's own amounts of what is named, as they were stated last. */
function statedLast({ drafts, fiscalYear }: State, { concepts }: Label): readonly number[] {
  return concepts
    .map((named) =>
      drafts.figures.findLastIndex(
        ({ concept, measure, year, qualifiers }) =>
          concept === named && measure === "amount" && year === fiscalYear && qualifiers.basis === undefined,
      ),
    )
    .filter((index) => index >= 0)
}
