import { type State, spanOf } from "./paragraph-state.ts"

/** Ends a reason or purpose at `end` (an offset in the compact text), and keeps its words if there are any. */
export function closeStatement(state: State, end: number): void {
  if (state.mode !== "plain") keepStatement(state, state.mode, end)
  state.mode = "plain"
}

function keepStatement(state: State, kind: "reason" | "purpose", end: number): void {
  const words = state.source.text.slice(state.modeFrom, end)
  const start = state.modeFrom + (/^[:,]*/.exec(words)?.[0].length ?? 0)
  const figures = kind === "reason" ? state.lastChange : state.about
  const about = state.drafts.figures[figures[0] ?? state.subject[0] ?? -1]
  const stop = start + state.source.text.slice(start, end).replace(/[,、]+$/, "").length
  if (!about || stop - start < 2) return
  const { concept, qualifiers } = about
  state.drafts.statements.push({ kind, concept, qualifiers, figures, span: spanOf(state, start, stop) })
}
