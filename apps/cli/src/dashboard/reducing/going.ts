import { ruleOf } from "../items.ts"
import { rowAt } from "../pages.ts"
import { isSamePlace, type Place, placeOn, type Screen } from "../place.ts"
import { cellIn, chosenIn, itemIn, itemsIn, openedIn, ruleIn, rulesIn } from "../rows.ts"
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
  const pages = { asked, marks: [null], loaded: new Map(), length: null }
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
  return state.place.screen === "findings" ? itemsIn(state) : rulesIn(state)
}

/** Opens what is chosen, where there is something to open. */
export function open(state: DashboardState): DashboardState {
  switch (state.place.screen) {
    case "documents": {
      const chosen = rowAt(state.known.pages, state.place.at)
      return chosen === undefined ? nothingHere(state) : goTo(state, placeOn("findings", chosen.sha256))
    }
    case "board": {
      const paper = cellIn(state)?.paper
      return paper == null ? nothingHere(state) : goTo(state, placeOn("findings", paper.sha256))
    }
    case "rules": {
      const rule = rulesIn(state)[state.place.at]
      return rule === undefined ? state : goTo(state, placeOn("rule", rule.id))
    }
    case "rule": {
      const document = ruleIn(state)?.documents[state.place.at]
      return document === undefined ? state : goTo(state, placeOn("findings", document.sha256))
    }
    case "findings":
      return { ...state, pane: state.pane === 0 ? 1 : 0, scroll: 0 }
    case "compare":
      return goTo(state, placeOn("findings", state.place.subject))
    case "figures":
    case "log":
      return goTo(state, placeOn("findings", state.place.subject))
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
  const chosen = chosenIn(state)
  return chosen === null ? state : goTo(state, placeOn(screen, chosen.sha256))
}

/** To the rule of what is chosen, else to all of them. */
export function goToRules(state: DashboardState): DashboardState {
  const item = itemIn(state)
  const rule = item === undefined ? "" : ruleOf(item)
  return goTo(state, rule === "" ? placeOn("rules") : placeOn("rule", rule))
}

/** Compares with the version before, else with the year before; of two picked documents the two. */
export function goToComparison(state: DashboardState): DashboardState {
  const [one, two] = [...state.picked.keys()]
  if (state.picked.size === 2 && one !== undefined && two !== undefined)
    return goTo(state, placeOn("compare", two, one))
  const others = comparableIn(state)
  const chosen = chosenIn(state)
  const [other] = others
  return chosen === null || other === undefined
    ? state
    : goTo(state, placeOn("compare", chosen.sha256, other))
}

/** The hashes of what the opened document can be compared with, the likeliest first. */
export function comparableIn(state: DashboardState): readonly string[] {
  const opened = openedIn(state)
  if (opened === null) return []
  const { head, others } = opened.view
  const versions = opened.life.standing.versions
    .filter(({ document }) => document !== head.sha256)
    .toReversed()
    .map(({ document }) => document)
  const years = others
    .filter(({ sha256, stage }) => stage === head.stage && !versions.includes(sha256))
    .toSorted(
      (a, b) =>
        Math.abs(a.fiscalYear - head.fiscalYear + 0.5) - Math.abs(b.fiscalYear - head.fiscalYear + 0.5),
    )
  return [...versions, ...years.map(({ sha256 }) => sha256)]
}
