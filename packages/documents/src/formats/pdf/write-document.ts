import type { Grid, LaidDocument, Notice, Page } from "../../layout/laid-document.ts"
import { joint } from "./characters.ts"
import { withoutFurniture } from "./furniture.ts"
import { type Line, textOf } from "./lines.ts"
import type { PageLayout, Piece } from "./page-layout.ts"
import { flowOf, type Measure, measureOf } from "./paragraphs.ts"
import { placesAmong } from "./placements.ts"
import { type Writer, writer, writeTable } from "./writer.ts"

/**
 * The pages as one text with grids: a paragraph is one line of it, also where a page ends within. `scanned` are the
 * numbers of the pages that are pictures.
 */
export function documentOf(read: readonly PageLayout[], scanned: ReadonlySet<number>): LaidDocument {
  const to = writer()
  const grids: Grid[] = []
  const spans = writePages(withoutFurniture(read), to, grids)
  return {
    text: to.text(),
    grids,
    pages: read.map(({ number, width, height }, index) => {
      const span = spans[index] ?? { start: 0, end: 0 }
      return { number, ...span, width, height, isScanned: scanned.has(number) }
    }),
    placeOf: placesAmong(to.runs),
    notices: noticesOf(scanned),
  }
}

type Span = Pick<Page, "start" | "end">

/** Writes every piece, and says from where to where each page's words go. */
function writePages(pages: readonly PageLayout[], to: Writer, grids: Grid[]): readonly Span[] {
  const measures = measuresOf(pages)
  let last: Last | undefined
  return pages.map((page, index) => {
    let start: number | undefined
    for (const piece of page.pieces) {
      const next = { piece, measure: measures[index] ?? null }
      to.add(between(last, next))
      start ??= to.offset()
      if (piece.kind === "table") grids.push(writeTable(to, piece.table, page))
      else to.addLine(piece.line, page)
      last = next
    }
    return { start: start ?? to.offset(), end: to.offset() }
  })
}

interface Last {
  readonly piece: Piece
  readonly measure: Measure | null
}

/** The measure of each page; one with few lines has that of another page of its width. */
function measuresOf(pages: readonly PageLayout[]): readonly (Measure | null)[] {
  const own = pages.map(({ pieces }) => measureOf(pieces.flatMap(lineOf)))
  return pages.map((page, index) => {
    const alike = pages.findIndex((other, at) => own[at] !== null && other.frame.width === page.frame.width)
    return own[index] ?? own[alike] ?? null
  })
}

function lineOf(piece: Piece): readonly Line[] {
  return piece.kind === "line" ? [piece.line] : []
}

/** What stands in the text between two pieces: nothing within a paragraph, an empty line around a table. */
function between(last: Last | undefined, next: Last): string {
  if (!last) return ""
  if (last.piece.kind === "table" || next.piece.kind === "table") return "\n\n"
  const one = { line: last.piece.line, measure: last.measure }
  const other = { line: next.piece.line, measure: next.measure }
  const flow = flowOf(one, other)
  if (flow === "continues") return joint(textOf(one.line.runs), textOf(other.line.runs))
  return flow === "unsure" ? "\n" : "\n\n"
}

function noticesOf(scanned: ReadonlySet<number>): readonly Notice[] {
  const [first] = scanned
  return first === undefined ? [] : [{ kind: "scanned-page", count: scanned.size, where: String(first) }]
}
