import { fitLine } from "../output/fit-line.ts"
import { type Line, piece } from "../output/paint.ts"
import { PHRASES } from "../words/phrases.ts"
import type { Body, Canvas } from "./canvas.ts"
import { documentsScreen } from "./documents-screen.ts"
import { findingsScreen } from "./findings-screen.ts"
import { footerLine, helpLines } from "./keys-lines.ts"
import { panelLines } from "./panel.ts"
import type { DashboardState } from "./state.ts"

/**
 * The whole dashboard as lines: a header, the body, the keys. One row less than the terminal has, since a program that
 * fills the last one makes the terminal scroll.
 */
export function screenLines(
  state: DashboardState,
  size: { readonly columns: number; readonly rows: number; readonly ascii: boolean },
): readonly Line[] {
  const canvas: Canvas = { ...size, rows: Math.max(6, size.rows - 1), say: PHRASES[state.language] }
  const body = { ...canvas, rows: canvas.rows - 2 }
  const { header, lines } = bodyOf(state, body)
  return [
    fitLine(header, canvas.columns),
    ...lines.map((line) => fitLine(line, canvas.columns)),
    fitLine(footerLine(state, canvas), canvas.columns),
  ]
}

function bodyOf(state: DashboardState, canvas: Canvas): Body {
  const body = state.screen === "documents" ? documentsScreen(state, canvas) : findingsScreen(state, canvas)
  if (!state.help) return body
  const { columns, rows, ascii, say } = canvas
  const lines = helpLines(state, canvas)
  return {
    header: [piece(` gouji  ${say.dashboard.keys}`, "strong")],
    lines: panelLines({ title: say.dashboard.keys, lines, width: columns, height: rows, ascii }),
  }
}
