import { problemWords } from "@gouji/application"

import { type Line, piece } from "../output/paint.ts"
import { fit, widthOf } from "../output/width.ts"
import type { Canvas } from "./canvas.ts"
import { BINDINGS, type Binding } from "./keys.ts"
import type { DashboardState } from "./state.ts"

/** The last row: a filter being typed, a problem, or else the keys that do something just now. */
export function footerLine(state: DashboardState, { ascii, say }: Canvas): Line {
  if (state.filtering) {
    return [piece(` ${say.dashboard.filter}: `, "strong"), piece(state.filter), piece("_", "strong")]
  }
  if (state.problem !== null)
    return [piece(` ${problemWords(state.problem).message[state.language]}`, "error")]
  const keys = BINDINGS.filter(({ inFooter, on }) => inFooter && on(state))
  return keys.flatMap((binding) => [
    piece(` ${shownOf(binding, ascii)} `, "strong"),
    piece(`${binding.words[state.language]} `, "muted"),
  ])
}

/** Every key with what it does; one that does nothing here says so. */
export function helpLines(state: DashboardState, { ascii, say }: Canvas): readonly Line[] {
  const width = Math.max(...BINDINGS.map((binding) => widthOf(shownOf(binding, ascii))))
  return BINDINGS.map((binding) => [
    piece(`  ${fit(shownOf(binding, ascii), width)}  `, "strong"),
    piece(binding.words[state.language]),
    piece(binding.on({ ...state, help: false }) ? "" : `  (${say.dashboard.unavailable})`, "muted"),
  ])
}

function shownOf({ shown }: Binding, ascii: boolean): string {
  return ascii ? shown.replace("↓", "Down").replace("↑", "Up") : shown
}
