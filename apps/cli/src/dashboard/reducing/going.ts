import { ruleOf } from "../items.ts"
import { type DocumentPages, noPages } from "../pages.ts"
import { isSamePlace, type Place, placeOn, type Screen } from "../place.ts"
import { comparableIn, documentIn, itemIn, itemsIn, rulesIn } from "../rows.ts"
import { type DashboardState, telling } from "../state.ts"

/** As many places as anybody remembers having been. */
const REMEMBERED = 50

/** Goes to a place, from where one can come back. */
export function goTo(state: DashboardState, place: Place): DashboardState {
  if (isSamePlace(state.place, place))
    return telling({ ...state, overlay: null }, { zh: "已经在这里。", en: "This is where you are." }, "muted")
  const past = [...state.past, state.place].slice(-REMEMBERED)
  return { ...state, place, past, future: [], overlay: null, pane: 0, scroll: 0 }
}

/** Back to where one was, or forward again. */
export function goThrough(state: DashboardState, by: -1 | 1): DashboardState {
  const { past, future, place } = state
  const to = by < 0 ? past.at(-1) : future.at(-1)
  if (to === undefined) return state
  const moved =
    by < 0
      ? { past: past.slice(0, -1), future: [...future, place] }
      : { past: [...past, place], future: future.slice(0, -1) }
  return { ...state, ...moved, place: to, pane: 0, scroll: 0 }
}

/** Escape: leaves the pane, then what was picked, then the filter, then the screen. */
export function goOut(state: DashboardState): DashboardState {
  if (state.pane > 0) return { ...state, pane: 0, scroll: 0 }
  if (state.place.words !== "") return filter(state, "")
  if (state.place.screen !== "documents") return state.past.length > 0 ? goThrough(state, -1) : toList(state)
  if (state.picked.size > 0) return { ...state, picked: new Map() }
  return listing(state, { words: "" })
}

function toList(state: DashboardState): DashboardState {
  return { ...state, place: placeOn("documents") }
}

/** Lists something else. */
export function listing(state: DashboardState, change: Partial<DashboardState["asked"]>): DashboardState {
  const asked = { ...state.asked, ...change }
  if (JSON.stringify(asked) === JSON.stringify(state.asked)) return state
  const pages: DocumentPages = noPages(asked)
  const place = state.place.screen === "documents" ? { ...state.place, at: 0 } : state.place
  return { ...state, asked, place, known: { ...state.known, pages } }
}

/** What the list of the screen is filtered by. */
export function filterOf({ place, asked }: DashboardState): string {
  return place.screen === "documents" ? asked.words : place.words
}

/** Filters the list of the screen: the registry finds documents, all else is found here. Without a filter the choice stays on its row. */
export function filter(state: DashboardState, words: string): DashboardState {
  if (state.place.screen === "documents") return listing(state, { words })
  if (words === state.place.words) return state
  const chosen = rowsIn(state)[state.place.at]
  const after = { ...state, place: { ...state.place, words, at: 0, side: 0 }, scroll: 0 }
  const at = words === "" && chosen !== undefined ? rowsIn(after).indexOf(chosen) : 0
  return { ...after, place: { ...after.place, at: Math.max(0, at) } }
}

/** The rows of a list that is filtered here. */
function rowsIn(state: DashboardState): readonly object[] {
  if (state.place.screen === "findings") return itemsIn(state)
  return state.place.screen === "comparable" ? comparableIn(state) : rulesIn(state)
}

/** Opens what is chosen, where there is something to open. */
export function open(state: DashboardState): DashboardState {
  const { screen, subject, at } = state.place
  switch (screen) {
    case "documents":
    case "board":
    case "rule":
    case "activity":
      return documentIn(state) === null ? nothingHere(state) : goToDocument(state, "findings")
    case "rules": {
      const rule = rulesIn(state)[at]
      return rule === undefined ? state : goTo(state, placeOn("rule", rule.id))
    }
    case "comparable": {
      const chosen = comparableIn(state)[at]
      return chosen === undefined ? state : goTo(state, placeOn("compare", subject, chosen.paper.sha256))
    }
    case "findings":
      return { ...state, pane: state.pane === 0 ? 1 : 0, scroll: 0 }
    case "compare":
    case "figures":
    case "log":
      return goTo(state, placeOn("findings", subject))
    case "jobs":
      return state
  }
}

function nothingHere(state: DashboardState): DashboardState {
  return telling(state, { zh: "这里没有文件可以打开。", en: "There is no document here to open." })
}

/** To a screen about the chosen document. */
export function goToDocument(
  state: DashboardState,
  screen: Extract<Screen, "findings" | "figures" | "log">,
): DashboardState {
  const document = documentIn(state)
  return document === null ? state : goTo(state, placeOn(screen, document))
}

/** To the rule of what is chosen, else to all of them. */
export function goToRules(state: DashboardState): DashboardState {
  const item = itemIn(state)
  const rule = item === undefined ? "" : ruleOf(item)
  return goTo(state, rule === "" ? placeOn("rules") : placeOn("rule", rule))
}
