import type { Stored } from "@gouji/application"

import type { RowOf, Shape } from "./columns.ts"
import {
  isSame,
  keysOf,
  labelOf,
  labelOfMark,
  type Mark,
  markOf,
  pageOf,
  type Scanned,
  storedOf,
} from "./pages.ts"
import type { RawRow, Tried } from "./source.ts"

/** How much one goes back at once for what lies behind damage. */
const STRIDE = 256

interface Place {
  readonly mark: Mark | null
  readonly size: number
}

/**
 * Every row in order, by pages. Where the database cannot read on, the row that stops it is told, or the stretch of rows,
 * and what lies behind it is read.
 */
export async function* scan<S extends Shape>(given: Scanned<S>): AsyncGenerator<Stored<RowOf<S>>> {
  let place: Place | null = { mark: null, size: given.shape.page }
  while (place !== null) {
    const page: Tried = await pageOf(given, place)
    if (page.ok) {
      for (const row of page.rows) yield storedOf(given, row)
      place = placeAfter(given, place, page.rows)
    } else if (place.size > 1) {
      place = { ...place, size: 1 }
    } else {
      const gap: Gap = await gapAfter(given, place.mark)
      yield { kind: "damaged", key: gap.key, detail: page.detail }
      place = gap.next && { mark: gap.next, size: 1 }
    }
  }
}

/** One row as it is stored; undefined where there is none. */
export async function lookUp<S extends Shape>(given: Scanned<S>): Promise<Stored<RowOf<S>> | undefined> {
  const page = await pageOf(given, { mark: null, size: 1 })
  if (!page.ok) return { kind: "damaged", key: "", detail: page.detail }
  const [row] = page.rows
  return row && storedOf(given, row)
}

/** Null at the end. Pages grow again behind damage. */
function placeAfter<S extends Shape>(
  given: Scanned<S>,
  { mark, size }: Place,
  rows: readonly RawRow[],
): Place | null {
  const last = rows.at(-1)
  if (last === undefined || rows.length < size) return null
  const next = markOf(given, last)
  // A key of the wrong kind may sort before what it was read behind.
  return mark?.isNext === false && isSame(next, mark)
    ? null
    : { mark: next, size: Math.min(given.shape.page, size * 2) }
}

interface Gap {
  /** The key of the row that cannot be read, or the keys around the stretch. */
  readonly key: string
  /** Where to go on; null where nothing behind can be read. */
  readonly next: Mark | null
}

/** What of the rows behind a mark cannot be read. */
async function gapAfter<S extends Shape>(given: Scanned<S>, mark: Mark | null): Promise<Gap> {
  // Seen from behind, and not to be reached from before.
  if (mark?.isNext === true) return { key: labelOfMark(given, mark), next: { ...mark, isNext: false } }
  const only = await keysOf(given, { mark, size: 1 })
  const [row] = only.ok ? only.rows : []
  if (row !== undefined) return { key: labelOf(given, row), next: markOf(given, row) }
  const edge = await edgeAfter(given, mark)
  const from = mark === null ? "" : labelOfMark(given, mark)
  return edge === null
    ? { key: `${from} …`, next: null }
    : { key: `${from} … ${labelOf(given, edge)}`, next: { ...markOf(given, edge), isNext: true } }
}

/** The first row behind a mark that can be reached from the end. */
async function edgeAfter<S extends Shape>(given: Scanned<S>, mark: Mark | null): Promise<RawRow | null> {
  let edge: RawRow | null = null
  let size = STRIDE
  for (;;) {
    const before: Mark | null = edge && markOf(given, edge)
    const page: Tried = await keysOf(given, { mark, before, size })
    const last: RawRow | undefined = page.ok ? page.rows.at(-1) : undefined
    if (last !== undefined) edge = last
    else if (page.ok || size === 1) return edge
    else size = 1
  }
}
