import type { Box } from "@gouji/domain"

/**
 * What every format comes to before anything in it is understood: the words as plain text in reading order, and where
 * tables stand in it. Offsets are UTF-16 units into `text`, ends exclusive.
 */
export interface LaidDocument {
  readonly text: string
  /** In reading order, not overlapping. A table that goes on over a page is one grid a page. */
  readonly grids: readonly Grid[]
  /** In order; empty where the format has no pages. */
  readonly pages: readonly Page[]
  /** Where a stretch of the text stands; null where the format has no pages. */
  readonly placeOf: (start: number, end: number) => Placement | null
  /** What whoever relies on the reading should know of it. */
  readonly notices: readonly Notice[]
}

/**
 * A table as laid out. In the text it is one line a row, with a tab between cells; words that break over the lines of a
 * cell are whole again.
 */
export interface Grid {
  readonly start: number
  readonly end: number
  readonly rows: number
  readonly columns: number
  /** By row, then by column. A merged cell stands once, at its top left; a place no cell covers was not there at all. */
  readonly cells: readonly GridCell[]
  /** What the format calls it (the name of its sheet); null where it has no name. */
  readonly name: string | null
}

/** A cell; its words are `text.slice(start, end)`, nothing where it is empty. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly start: number
  readonly end: number
  readonly page: number | null
  readonly box: Box | null
}

/** A page by its number, counted from 1, with its size in points. One without any text is a picture of a page. */
export interface Page {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly width: number
  readonly height: number
  readonly isScanned: boolean
}

/** A page, and the box on it in points from its top left. */
export interface Placement {
  readonly page: number
  readonly box: Box
}

/**
 * `scanned-page`: no text on it; `tracked-changes`: taken as accepted; `hidden`: rows, columns or sheets that are not
 * shown and were left out; `formula`: cells whose last computed value was taken. `count` of them, and
 * where the first stands as the format says it (a page, a sheet).
 */
export interface Notice {
  readonly kind: "scanned-page" | "tracked-changes" | "hidden" | "formula"
  readonly count: number
  readonly where: string
}
