import type { DisclosureSummary, Problem } from "@gouji/application"
import type { DoneAct } from "@gouji/application/desk"

import type { JobEnd, JobProgress } from "../job.ts"
import type { Kind, Known, Readings } from "../known.ts"
import { type DocumentPages, type PageRead, type Pages, rowAt, rowOf, withPage } from "../pages.ts"
import { pagesIn, rowCount } from "../rows.ts"
import type { DashboardState, Notice } from "../state.ts"

/** What came from outside. */
export type News =
  | { readonly type: "version"; readonly version: number }
  | ({ readonly type: "page"; readonly asked: DocumentPages["asked"] } & PageRead<DisclosureSummary>)
  | ({ readonly type: "acts" } & PageRead<DoneAct>)
  | {
      readonly type: "read"
      readonly kind: Kind
      readonly key: string
      readonly version: number
      readonly value: Readings[Kind]
      readonly problem: Problem | null
    }
  | { readonly type: "unavailable"; readonly problem: Problem }
  | { readonly type: "errand-done"; readonly notice: Notice | null }
  | {
      readonly type: "job"
      readonly id: number
      readonly progress: JobProgress
      readonly rate: number | null
    }
  | { readonly type: "job-started"; readonly id: number }
  | { readonly type: "job-ended"; readonly id: number; readonly end: JobEnd }

/** Takes in what came, and keeps what is chosen where it was as far as it is still there. */
export function learn(state: DashboardState, news: News): DashboardState {
  switch (news.type) {
    case "version":
      return { ...state, version: news.version, problem: null }
    case "page":
      return learnPage(state, news)
    case "acts":
      return learnActs(state, news)
    case "read":
      return learnRead(state, news)
    case "unavailable":
      return { ...state, problem: news.problem }
    case "errand-done":
      return { ...state, errands: state.errands.slice(1), notice: news.notice ?? state.notice }
    case "job":
    case "job-started":
    case "job-ended":
      return learnJob(state, news)
  }
}

function learnPage(state: DashboardState, news: Extract<News, { type: "page" }>): DashboardState {
  const { pages } = state.known
  // What came is of a list nobody asks for any more.
  if (news.asked !== pages.asked) return state
  const after = { ...state, known: { ...state.known, pages: withPage(pages, news) } }
  if (state.place.screen !== "documents") return after
  return stayingOnRow(state, after, { pagesOf: ({ known }) => known.pages, keyOf: ({ sha256 }) => sha256 })
}

function learnActs(state: DashboardState, news: Extract<News, { type: "acts" }>): DashboardState {
  const after = { ...state, known: { ...state.known, acts: withPage(state.known.acts, news) } }
  if (state.place.screen !== "activity") return after
  return stayingOnRow(state, after, { pagesOf: ({ known }) => known.acts, keyOf: ({ entry }) => entry.hash })
}

/** Where the rows of a list are, and what each is known by. */
interface Rows<Row> {
  readonly pagesOf: (state: DashboardState) => Pages<Row>
  readonly keyOf: (row: Row) => string
}

/** A list that changed above the chosen row moves the choice with it. */
function stayingOnRow<Row>(
  before: DashboardState,
  after: DashboardState,
  { pagesOf, keyOf }: Rows<Row>,
): DashboardState {
  const { at } = before.place
  const chosen = rowAt(pagesOf(before), at)
  if (chosen === undefined) return clamped(after)
  const isChosen = (row: Row) => keyOf(row) === keyOf(chosen)
  const moved = rowAt(pagesOf(after), at)
  if (moved !== undefined && isChosen(moved)) return after
  const found = at === 0 ? undefined : rowOf(pagesOf(after), isChosen)
  return clamped(found === undefined ? after : { ...after, place: { ...after.place, at: found } })
}

/** Not beyond the end, once that is known. */
function clamped(state: DashboardState): DashboardState {
  if (pagesIn(state)?.length === null) return state
  const last = Math.max(0, rowCount(state) - 1)
  return state.place.at <= last ? state : { ...state, place: { ...state.place, at: last } }
}

function learnRead(state: DashboardState, news: Extract<News, { type: "read" }>): DashboardState {
  const { kind, key, version, value, problem } = news
  // The kind says which reading it is; TypeScript cannot follow that through a computed key.
  const read = { ...state.known.read, [kind]: { key, version, value, problem } } as Known["read"]
  const known = { ...state, known: { ...state.known, read } }
  return kind === "permits" || kind === "me" ? known : clamped(known)
}

/** The last things that came of a job, no more than a screen shows. */
const LINES = 200

function learnJob(
  state: DashboardState,
  news: Extract<News, { type: "job" | "job-started" | "job-ended" }>,
): DashboardState {
  const jobs = state.jobs.map((job) => {
    if (job.id !== news.id) return job
    if (news.type === "job-started") return { ...job, state: "running" as const }
    if (news.type === "job-ended") return { ...job, state: news.end.state, end: news.end.words }
    const { done, all, line } = news.progress
    const lines = line === null ? job.lines : [line, ...job.lines].slice(0, LINES)
    return {
      ...job,
      done,
      all,
      rate: news.rate,
      lines,
      bad: job.bad + (line === null || line.isGood ? 0 : 1),
    }
  })
  return { ...state, jobs }
}
