import { widthOf } from "../../output/width.ts"
import type { Cell } from "../press.ts"
import { screenLines } from "../screen.ts"
import type { DashboardState } from "../state.ts"
import { moveTo } from "./moving.ts"

/** Chooses the row of the list that is drawn where a click was; a click elsewhere, or beside an open form, does nothing. */
export function click(state: DashboardState, cell: Cell): DashboardState {
  const { overlay } = state
  if (overlay !== null && overlay.kind !== "filter") return state
  const row = rowUnder(state, cell)
  return row === undefined ? state : moveTo({ ...state, overlay: null, pane: 0, scroll: 0 }, row)
}

/** What was drawn is drawn once more to look at: frames are as wide with ASCII alone. */
function rowUnder(state: DashboardState, { column, row }: Cell): number | undefined {
  let end = 0
  return screenLines(state, { ascii: false })[row]?.find((piece) => {
    end += widthOf(piece.text)
    return column < end
  })?.row
}
