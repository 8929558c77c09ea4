import type { DisclosureSummary, DisclosureView, Problem } from "@gouji/application"

import type { Language } from "../language.ts"
import { itemsOf } from "./items.ts"

/** All the dashboard knows. Screens draw it and nothing else; nothing in it is computed from amounts. */
export interface DashboardState {
  readonly screen: "documents" | "findings"
  readonly language: Language
  /** What the registry holds, the newest first. Null until it was read for the first time. */
  readonly documents: readonly DisclosureSummary[] | null
  readonly filter: string
  /** True while the filter is being typed. */
  readonly filtering: boolean
  /** The document chosen in the list, by its hash, so that the choice holds when the list changes. */
  readonly chosen: string | null
  /** The document whose findings are shown; null while it is being read. */
  readonly opened: DisclosureView | null
  /** The chosen line among the findings. */
  readonly item: number
  /** The chosen piece of its evidence. */
  readonly evidence: number
  /** Whether verdicts that hold are listed too. */
  readonly showsAll: boolean
  readonly help: boolean
  readonly problem: Problem | null
  /** Set once, by quitting. */
  readonly done: boolean
}

export type DashboardAction =
  | { readonly type: "move"; readonly by: number }
  | { readonly type: "open" }
  | { readonly type: "back" }
  | { readonly type: "evidence"; readonly by: 1 | -1 }
  | { readonly type: "show-all" }
  | { readonly type: "filter" }
  | { readonly type: "type"; readonly text: string }
  | { readonly type: "erase" }
  | { readonly type: "language" }
  | { readonly type: "help" }
  | { readonly type: "quit" }
  | { readonly type: "listed"; readonly documents: readonly DisclosureSummary[] }
  | { readonly type: "read"; readonly view: DisclosureView }
  | { readonly type: "declined"; readonly problem: Problem }

export function initialState(language: Language): DashboardState {
  return {
    screen: "documents",
    language,
    documents: null,
    filter: "",
    filtering: false,
    chosen: null,
    opened: null,
    item: 0,
    evidence: 0,
    showsAll: false,
    help: false,
    problem: null,
    done: false,
  }
}

/** The documents the filter lets through: those with all of its words in their name, title, year or id. */
export function visibleDocuments({ documents, filter }: DashboardState): readonly DisclosureSummary[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return documents ?? []
  return (documents ?? []).filter(({ id, organisation, title, fiscalYear }) => {
    const line = `${organisation.name} ${title} ${fiscalYear} ${id}`.toLowerCase()
    return words.every((word) => line.includes(word))
  })
}

/** Where the chosen document stands among those in view; the first if it is not in view. */
export function cursorOf(state: DashboardState): number {
  return Math.max(
    0,
    visibleDocuments(state).findIndex(({ sha256 }) => sha256 === state.chosen),
  )
}

export function reduce(state: DashboardState, action: DashboardAction): DashboardState {
  switch (action.type) {
    case "move":
      return state.screen === "documents" ? moveDocument(state, action.by) : moveItem(state, action.by)
    case "open":
      return open(state)
    case "back":
      return back(state)
    case "evidence":
      return moveEvidence(state, action.by)
    case "show-all":
      return { ...state, showsAll: !state.showsAll, item: 0, evidence: 0 }
    case "filter":
      return { ...state, filtering: true, help: false }
    case "type":
      return withFilter(state, state.filter + action.text)
    case "erase":
      return withFilter(state, Array.from(state.filter).slice(0, -1).join(""))
    case "language":
      return { ...state, language: state.language === "zh" ? "en" : "zh" }
    case "help":
      return { ...state, help: !state.help }
    case "quit":
      return { ...state, done: true }
    default:
      return learn(state, action)
  }
}

type News = Extract<DashboardAction, { type: "listed" | "read" | "declined" }>

function learn(state: DashboardState, news: News): DashboardState {
  switch (news.type) {
    case "listed":
      return rechosen({ ...state, documents: news.documents, problem: null })
    case "read":
      return read(state, news.view)
    case "declined":
      return { ...state, problem: news.problem }
  }
}

function moveDocument(state: DashboardState, by: number): DashboardState {
  const documents = visibleDocuments(state)
  const target = documents[clamp(cursorOf(state) + by, documents.length)]
  return { ...state, chosen: target?.sha256 ?? null }
}

function moveItem(state: DashboardState, by: number): DashboardState {
  const count = state.opened === null ? 0 : itemsOf(state.opened, state.showsAll).length
  return { ...state, item: clamp(state.item + by, count), evidence: 0 }
}

function moveEvidence(state: DashboardState, by: 1 | -1): DashboardState {
  if (state.opened === null) return state
  const item = itemsOf(state.opened, state.showsAll)[state.item]
  const count = state.opened.frames.get(item?.key ?? "")?.length ?? 0
  return { ...state, evidence: count === 0 ? 0 : (state.evidence + by + count) % count }
}

/** Enter ends the typing of a filter first, then opens what is chosen. */
function open(state: DashboardState): DashboardState {
  if (state.filtering) return { ...state, filtering: false }
  if (state.screen === "findings" || visibleDocuments(state).length === 0) return state
  const opened = state.opened?.head.sha256 === state.chosen ? state.opened : null
  return { ...state, screen: "findings", opened, item: 0, evidence: 0, problem: null }
}

/** Escape takes back the last thing: help, the filter, the screen. */
function back(state: DashboardState): DashboardState {
  if (state.help) return { ...state, help: false }
  if (state.filtering || (state.screen === "documents" && state.filter !== "")) {
    return withFilter({ ...state, filtering: false }, "")
  }
  return { ...state, screen: "documents", problem: null }
}

function withFilter(state: DashboardState, filter: string): DashboardState {
  return rechosen({ ...state, filter })
}

/** Keeps the chosen document if it is still in view, else takes the first. */
function rechosen(state: DashboardState): DashboardState {
  const documents = visibleDocuments(state)
  const kept = documents.some(({ sha256 }) => sha256 === state.chosen)
  return kept ? state : { ...state, chosen: documents[0]?.sha256 ?? null }
}

/** A document read again because the registry changed keeps its chosen line as far as there still is one. */
function read(state: DashboardState, view: DisclosureView): DashboardState {
  if (view.head.sha256 !== state.chosen) return state
  const count = itemsOf(view, state.showsAll).length
  return { ...state, opened: view, item: clamp(state.item, count), problem: null }
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1))
}
