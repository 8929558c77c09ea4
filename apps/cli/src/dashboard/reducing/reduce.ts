import { seenKey } from "../evidence-seen.ts"
import { PANES } from "../place.ts"
import type { Press } from "../press.ts"
import { itemIn } from "../rows.ts"
import type { DashboardState, Size } from "../state.ts"
import { type Handled, handledForm } from "./filling.ts"
import { learn, type News } from "./learning.ts"
import { evidenceCount } from "./moving.ts"
import { press } from "./pressing.ts"

/** Whatever changes the dashboard. */
export type Action =
  | { readonly type: "press"; readonly press: Press }
  | { readonly type: "resized"; readonly size: Size }
  /** What the open form asked for was done, or refused. */
  | ({ readonly type: "handled" } & Handled)
  | News

/** The dashboard after something happened. */
export function reduce(state: DashboardState, action: Action): DashboardState {
  return looking(changed(state, action))
}

function changed(state: DashboardState, action: Action): DashboardState {
  switch (action.type) {
    case "press":
      return press(state, action.press)
    case "resized":
      return { ...state, size: action.size }
    case "handled":
      return handledForm(state, action)
    default:
      return learn(state, action)
  }
}

/** Notes what evidence is in view, and keeps the pane within those the screen has. */
function looking(state: DashboardState): DashboardState {
  const pane = state.pane % PANES[state.place.screen]
  const inPane = pane === state.pane ? state : { ...state, pane }
  const item = itemIn(inPane)
  if (item === undefined || evidenceCount(inPane) === 0) return inPane
  const key = seenKey(inPane.place.subject, item.key, inPane.place.side)
  return inPane.seen.has(key) ? inPane : { ...inPane, seen: new Set([...inPane.seen, key]) }
}
