import { fitLine } from "../output/fit-line.ts"
import type { Line } from "../output/paint.ts"
import { DASHBOARD } from "../words/dashboard.ts"
import { PHRASES } from "../words/phrases.ts"
import type { Canvas, View } from "./canvas.ts"
import { footerLine, headerLine } from "./footer.ts"
import { layoutLines, over } from "./layout.ts"
import type { Screen } from "./place.ts"
import { activityScreen } from "./screens/activity-screen.ts"
import { boardScreen } from "./screens/board-screen.ts"
import { comparableScreen } from "./screens/comparable-screen.ts"
import { compareScreen } from "./screens/compare-screen.ts"
import { documentsScreen } from "./screens/documents-screen.ts"
import { figuresScreen } from "./screens/figures-screen.ts"
import { findingsScreen } from "./screens/findings-screen.ts"
import { jobsScreen } from "./screens/jobs-screen.ts"
import { logScreen } from "./screens/log-screen.ts"
import { overlayBox } from "./screens/overlay-box.ts"
import { ruleScreen, rulesScreen } from "./screens/rules-screen.ts"
import type { DashboardState } from "./state.ts"

const SCREENS: Readonly<Record<Screen, (state: DashboardState, canvas: Canvas) => View>> = {
  documents: documentsScreen,
  board: boardScreen,
  findings: findingsScreen,
  figures: figuresScreen,
  log: logScreen,
  compare: compareScreen,
  comparable: comparableScreen,
  rules: rulesScreen,
  rule: ruleScreen,
  activity: activityScreen,
  jobs: jobsScreen,
}

/** The whole dashboard as lines: a header, the body, the keys. */
export function screenLines(state: DashboardState, { ascii }: { readonly ascii: boolean }): readonly Line[] {
  const canvas = canvasOf(state, ascii)
  const body = { ...canvas, rows: Math.max(4, canvas.rows - 2) }
  const view = SCREENS[state.place.screen](state, body)
  const under = layoutLines(view, body, state)
  const lines = state.overlay === null ? under : over(under, overlayBox(state, state.overlay, body))
  return [headerLine(view.header, state, canvas), ...lines, footerLine(state, canvas)].map((line) =>
    fitLine(line, canvas.columns),
  )
}

/** What the screen has to show, without its layout: for whoever listens instead of looking. */
export function viewOf(state: DashboardState, ascii: boolean): View {
  return SCREENS[state.place.screen](state, canvasOf(state, ascii))
}

/** The room there is, and the words. */
export function canvasOf({ size, language }: DashboardState, ascii: boolean): Canvas {
  return {
    columns: size.columns,
    rows: size.rows,
    ascii,
    language,
    say: PHRASES[language],
    words: DASHBOARD[language],
  }
}
