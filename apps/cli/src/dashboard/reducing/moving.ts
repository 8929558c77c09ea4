import { rowAt } from "../pages.ts"
import { boardIn, itemIn, itemsIn, openedIn, pagesIn, rowCount } from "../rows.ts"
import { type DashboardState, telling } from "../state.ts"

/** Farther than any list goes: the end, wherever it is. */
export const END = Number.MAX_SAFE_INTEGER

/** Moves in the list, or in the pane beside it where the keys are there. */
export function move(state: DashboardState, by: number): DashboardState {
  if (state.pane > 0) return { ...state, scroll: Math.max(0, state.scroll + by) }
  return moveTo(state, state.place.at + by)
}

/** To a row, as far as there are any; beyond the known end of a list read by pages it waits for the rest. */
export function moveTo(state: DashboardState, to: number): DashboardState {
  const count = rowCount(state)
  const isOpen = pagesIn(state)?.length === null
  const at = Math.max(0, isOpen ? to : Math.min(to, count - 1))
  if (at === state.place.at) return state
  const side = state.place.screen === "board" ? state.place.side : 0
  return { ...state, place: { ...state.place, at, side }, scroll: 0 }
}

/** So many rows as stand in the window. */
export function pageRows({ size }: DashboardState): number {
  return Math.max(1, Math.floor(size.rows / 2))
}

/** To another column of the board, or another piece of evidence, round and round. */
export function moveAside(state: DashboardState, by: -1 | 1): DashboardState {
  const { place } = state
  const count = place.screen === "board" ? (boardIn(state)?.years.length ?? 0) : evidenceCount(state)
  if (count === 0) return state
  const side =
    place.screen === "board"
      ? Math.max(0, Math.min(place.side + by, count - 1))
      : (place.side + by + count) % count
  return { ...state, place: { ...place, side }, scroll: 0 }
}

/** How many pieces of evidence the chosen item has. */
export function evidenceCount(state: DashboardState): number {
  const item = itemIn(state)
  return item === undefined ? 0 : (openedIn(state)?.view.frames.get(item.key)?.length ?? 0)
}

/** To the next row that wants a person: a finding nobody settled, a document or a cell of the board with errors. */
export function moveToOpen(state: DashboardState, by: -1 | 1): DashboardState {
  const found =
    state.place.screen === "board"
      ? boardCell(state, by)
      : nextRow(state, by, state.place.screen === "documents" ? hasErrors : isUnsettled)
  return found ?? telling(state, { zh: "没有下一处了。", en: "There is no other." }, "muted")
}

type Asking = (state: DashboardState, at: number) => boolean

function nextRow(state: DashboardState, by: -1 | 1, asks: Asking): DashboardState | null {
  const count = rowCount(state)
  for (let at = state.place.at + by; at >= 0 && at < count; at += by)
    if (asks(state, at)) return { ...state, place: { ...state.place, at, side: 0 }, scroll: 0, pane: 0 }
  return null
}

function hasErrors({ known }: DashboardState, at: number): boolean {
  const row = rowAt(known.pages, at)
  return row !== undefined && row.summary.fatal + row.summary.error > 0
}

function isUnsettled(state: DashboardState, at: number): boolean {
  const item = itemsIn(state)[at]
  return item?.kind === "finding" && !settledIn(state).has(item.finding.fingerprint)
}

/** Fingerprints of the findings somebody decided on. */
export function settledIn(state: DashboardState): ReadonlySet<string> {
  const opened = openedIn(state)
  if (opened === null) return new Set()
  const { sha256 } = opened.view.head
  const version = opened.life.standing.versions.find(({ document }) => document === sha256)
  return new Set(version?.decisions.map(({ act }) => act.finding) ?? [])
}

/** Row by row, and in a row the latest year first. */
function boardCell(state: DashboardState, by: -1 | 1): DashboardState | null {
  const board = boardIn(state)
  if (board === null) return null
  const width = board.years.length
  const { at, side } = state.place
  for (let cell = at * width + side + by; cell >= 0 && cell < board.rows.length * width; cell += by) {
    const [row, column] = [Math.floor(cell / width), cell % width]
    const summary = board.rows[row]?.cells[column]?.paper?.summary
    if (summary !== undefined && summary.fatal + summary.error > 0)
      return { ...state, place: { ...state.place, at: row, side: column }, scroll: 0 }
  }
  return null
}
