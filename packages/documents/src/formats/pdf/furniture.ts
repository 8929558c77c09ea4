import { textOf } from "./lines.ts"
import type { PageLayout, Piece } from "./page-layout.ts"

/** The pages without what is printed around their text: page numbers, and headers and footers that come back. */
export function withoutFurniture(pages: readonly PageLayout[]): readonly PageLayout[] {
  const repeated = repeatedMarks(pages)
  return pages.map((page) => {
    const isFurniture = (piece: Piece) =>
      piece.kind === "line" && (isPageNumber(piece, page) || repeated.has(markOf(piece, page) ?? ""))
    return { ...page, pieces: page.pieces.filter((piece) => !isFurniture(piece)) }
  })
}

/** Whether a page has no words, or none but its number: if it has a picture, that is one of a page. */
export function isNearlyEmpty({ pieces }: PageLayout): boolean {
  const [first] = pieces
  if (first === undefined) return true
  return pieces.length === 1 && first.kind === "line" && PAGE_NUMBER.test(wordsOf(first))
}

const PAGE_NUMBER =
  /^(?:[-—–－~·\s]*\d{1,4}[-—–－~·\s]*|第?\s*\d{1,4}\s*[页頁]?\s*[,，/／]?\s*共?\s*\d{1,4}\s*[页頁]|第\s*\d{1,4}\s*[页頁]|\d{1,4}\s*[/／]\s*\d{1,4}|[ivxIVX]{1,6})$/

/** The margins in which a number alone is the page's, in parts of the page's height. */
const NUMBER_MARGIN = 0.12

function isPageNumber(piece: LinePiece, { frame, pieces }: PageLayout): boolean {
  const isOutermost = piece === pieces[0] || piece === pieces.at(-1)
  return isOutermost && isInMargin(piece, frame.height, NUMBER_MARGIN) && PAGE_NUMBER.test(wordsOf(piece))
}

type LinePiece = Extract<Piece, { kind: "line" }>

function wordsOf({ line }: LinePiece): string {
  return textOf(line.runs).trim()
}

function isInMargin({ area }: Piece, height: number, share: number): boolean {
  return area.bottom < height * share || area.top > height * (1 - share)
}

/** The margins in which a line that comes back is a header or a footer: the title of a table stands lower. */
const RUNNING_MARGIN = 0.09
/** Longer lines are running text. */
const LONGEST = 40
/** On how many pages it comes back, at least, and on which share of them. */
const PAGES = 3
const SHARE = 0.4

function repeatedMarks(pages: readonly PageLayout[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const marks = new Set(page.pieces.flatMap((piece) => markOf(piece, page) ?? []))
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  const least = Math.max(PAGES, pages.length * SHARE)
  return new Set([...counts].filter(([, count]) => count >= least).map(([mark]) => mark))
}

/** What a header or footer looks like on every page: its words, their numbers aside, and about where it stands. */
function markOf(piece: Piece, { frame }: PageLayout): string | null {
  if (piece.kind !== "line" || !isInMargin(piece, frame.height, RUNNING_MARGIN)) return null
  const words = wordsOf(piece)
  if (words.length > LONGEST) return null
  const half = piece.area.top < frame.height / 2 ? "head" : "foot"
  return `${half} ${words.replaceAll(/\d+/g, "#")}`
}
