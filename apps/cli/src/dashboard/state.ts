import type { Bilingual, DisclosureSummary, Problem } from "@gouji/application"
import type { Holder, Stage } from "@gouji/domain"

import type { Language } from "../language.ts"
import type { Role } from "../output/paint.ts"
import type { Edit } from "./editing.ts"
import type { Errand } from "./errand.ts"
import type { Form } from "./forms/form.ts"
import type { Grouping } from "./items.ts"
import type { Job } from "./job.ts"
import type { Known } from "./known.ts"
import { type ListAsked, noPages } from "./pages.ts"
import { type Place, placeOn } from "./place.ts"

/** The terminal's size in columns and rows. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

/** What lies over the screen and takes the keys. */
export type Overlay =
  /** Escape brings back the words that were before, and the row. */
  | {
      readonly kind: "filter"
      readonly edit: Edit
      readonly before: { readonly words: string; readonly place: Place }
    }
  | { readonly kind: "palette"; readonly edit: Edit; readonly at: number }
  | { readonly kind: "form"; readonly form: Form }
  | { readonly kind: "help"; readonly at: number }

/** What is told once, until the next key. */
export interface Notice {
  readonly role: Role
  readonly words: Bilingual
}

/** All the dashboard knows. Screens draw it and nothing else; nothing in it is computed from amounts. */
export interface DashboardState {
  readonly language: Language
  readonly size: Size
  /** Where the registry stands, as far as was seen; -1 before the first look. */
  readonly version: number
  readonly place: Place
  readonly past: readonly Place[]
  readonly future: readonly Place[]
  readonly marks: ReadonlyMap<string, Place>
  /** Keys that wait for the rest: a count, and `g`, `m` or `'`. */
  readonly begun: { readonly count: number | null; readonly prefix: string }
  readonly overlay: Overlay | null
  readonly asked: ListAsked
  readonly stage: Stage
  /** Documents chosen with Space, by their hashes, in that order. */
  readonly picked: ReadonlyMap<string, DisclosureSummary>
  /** The pane that keys move in: 0 is the list. */
  readonly pane: number
  /** How far the pane beside the list was moved down. */
  readonly scroll: number
  readonly grouping: Grouping
  /** Whether verdicts that hold are listed too. */
  readonly showsAll: boolean
  readonly known: Known
  /** Evidence that was in view, as `document item number`. */
  readonly seen: ReadonlySet<string>
  readonly notice: Notice | null
  /** The registry cannot be reached. */
  readonly problem: Problem | null
  /** What is to be done outside, the first one under way. */
  readonly errands: readonly Errand[]
  readonly jobs: readonly Job[]
  /** What was typed in forms that were left, by what they are about. */
  readonly drafts: ReadonlyMap<string, readonly string[]>
  /** Set once, by quitting. */
  readonly done: boolean
}

/** A dashboard that was just opened. */
export function initialState(language: Language, size: Size = { columns: 80, rows: 24 }): DashboardState {
  const asked: ListAsked = { words: "", order: "newest", state: null }
  return {
    language,
    size,
    version: -1,
    place: placeOn("documents"),
    past: [],
    future: [],
    marks: new Map(),
    begun: { count: null, prefix: "" },
    overlay: null,
    asked,
    stage: "budget",
    picked: new Map(),
    pane: 0,
    scroll: 0,
    grouping: "cause",
    showsAll: false,
    known: { pages: noPages(asked), acts: noPages(null), read: {} },
    seen: new Set(),
    notice: null,
    problem: null,
    errands: [],
    jobs: [],
    drafts: new Map(),
    done: false,
  }
}

/** Whose key is at the desk; null where nobody's is, as far as is known. */
export function meIn(state: DashboardState): Holder | null {
  return state.known.read.me?.value ?? null
}

/** A state that tells something once. */
export function telling(state: DashboardState, words: Bilingual, role: Role = "warning"): DashboardState {
  return { ...state, notice: { role, words } }
}
