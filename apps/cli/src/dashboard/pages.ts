import type { DisclosureSummary, Order } from "@gouji/application"
import type { DoneAct } from "@gouji/application/desk"
import type { State } from "@gouji/domain"

/** What of the list of documents is asked for. */
export interface ListAsked {
  /** Words, initials too; empty for all. */
  readonly words: string
  readonly order: Order
  /** Null for all. */
  readonly state: State | null
}

/** Rows of one page of the list. */
export const PAGE = 400
/** Pages kept: those farthest from what came last are let go, and are read again when somebody goes back. */
const KEPT = 8

interface LoadedPage<Row> {
  readonly version: number
  readonly items: readonly Row[]
}

/** As much of a list as was read. Every page but the last is full. */
export interface Pages<Row, Asked = unknown> {
  /** What it is a list of. */
  readonly asked: Asked
  /** What each page begins after; the first after nothing. One more than pages are known where more follow. */
  readonly marks: readonly (string | null)[]
  readonly loaded: ReadonlyMap<number, LoadedPage<Row>>
  /** How many rows there are; null while its end was not seen. */
  readonly length: number | null
}

/** The list of documents. */
export type DocumentPages = Pages<DisclosureSummary, ListAsked>
/** What was done in the registry: there is only one such list. */
export type ActPages = Pages<DoneAct, null>

/** Nothing of a list. */
export function noPages<Row, Asked>(asked: Asked): Pages<Row, Asked> {
  return { asked, marks: [null], loaded: new Map(), length: null }
}

/** A page as the registry gave it. */
export interface PageRead<Row> {
  readonly page: number
  readonly version: number
  readonly items: readonly Row[]
  readonly next: string | null
}

/** The list with one page more, or with a page as it is now. */
export function withPage<Row, Asked>(
  pages: Pages<Row, Asked>,
  { page, version, items, next }: PageRead<Row>,
): Pages<Row, Asked> {
  const isSame = pages.marks[page + 1] === next
  const loaded = new Map([...pages.loaded, [page, { version, items }]])
  const far = [...loaded.keys()].toSorted((a, b) => Math.abs(a - page) - Math.abs(b - page)).slice(KEPT)
  for (const each of far) loaded.delete(each)
  if (next === null) {
    const ended = [...loaded].filter(([each]) => each <= page)
    return {
      ...pages,
      marks: pages.marks.slice(0, page + 1),
      loaded: new Map(ended),
      length: page * PAGE + items.length,
    }
  }
  if (isSame) return { ...pages, loaded }
  // What follows begins elsewhere than it did.
  const marks = [...pages.marks.slice(0, page + 1), next, ...pages.marks.slice(page + 2)]
  const after = loaded.get(page + 1)
  if (after !== undefined) loaded.set(page + 1, { ...after, version: -1 })
  const isLonger = pages.length !== null && pages.length <= (page + 1) * PAGE
  return { ...pages, marks, loaded, length: isLonger ? null : pages.length }
}

/** A row; undefined where it is not read, or there is none. */
export function rowAt<Row>({ loaded }: Pages<Row>, at: number): Row | undefined {
  return loaded.get(Math.floor(at / PAGE))?.items[at % PAGE]
}

/** How many rows are known to be there. */
export function knownRows({ length, marks, loaded }: Pages<unknown>): number {
  return length ?? (marks.length - 1) * PAGE + (loaded.get(marks.length - 1)?.items.length ?? 0)
}

/** Where a row stands among those that were read; undefined where it does not. */
export function rowOf<Row>({ loaded }: Pages<Row>, isIt: (row: Row) => boolean): number | undefined {
  for (const [page, { items }] of loaded) {
    const at = items.findIndex(isIt)
    if (at >= 0) return page * PAGE + at
  }
  return undefined
}

/** The pages to read so that rows around one can be shown, as they are at a version; the farthest known one first where it lies beyond. */
export function pagesWanted(pages: Pages<unknown>, at: number, version: number): readonly number[] {
  const last = pages.length === null ? pages.marks.length - 1 : Math.ceil(pages.length / PAGE) - 1
  const page = Math.min(Math.floor(at / PAGE), Math.max(0, last))
  const rest = at % PAGE
  const near = rest > PAGE - 60 ? [page, page + 1] : rest < 60 ? [page, page - 1] : [page]
  return near.filter(
    (each) => each >= 0 && each < pages.marks.length && pages.loaded.get(each)?.version !== version,
  )
}
