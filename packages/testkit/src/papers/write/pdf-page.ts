import { degrees, type PDFDocument, type PDFFont, type PDFPage } from "@cantoo/pdf-lib"

/** Sheets as they come: A4 upright, A4 on its side, and A4 on its side by a turn that the file asks for. */
export type Sheet = "upright" | "wide" | "turned"

/** What a document is written on: the page at hand, and how far down it is written. */
export interface Pen {
  readonly document: PDFDocument
  readonly font: PDFFont
  /** Stands at the head of every page; empty for none. */
  readonly running: string
  readonly pages: Page[]
  /** Of the pages to come; the one at hand has its own. */
  sheet: Sheet
  page: Page
  y: number
}

/** A page and the sheet it was begun as. */
interface Page {
  readonly drawn: PDFPage
  readonly sheet: Sheet
}

const SHORT = 595.28
const LONG = 841.89
/** The white around a page, in points. */
export const MARGIN = 56

/** The size of a sheet as it is read. */
export function sizeOf(sheet: Sheet): { readonly width: number; readonly height: number } {
  return sheet === "upright" ? { width: SHORT, height: LONG } : { width: LONG, height: SHORT }
}

/** Begins a document at the top of its first page. */
export function penFor(pen: Omit<Pen, "pages" | "page" | "y">): Pen {
  const begun: Pen = { ...pen, pages: [], page: added(pen), y: 0 }
  atTop(begun)
  return begun
}

/** Goes on at the top of a new page. */
export function turnPage(pen: Pen): void {
  pen.page = added(pen)
  atTop(pen)
}

function added({ document, sheet }: Pick<Pen, "document" | "sheet">): Page {
  const { width, height } = sizeOf(sheet)
  const drawn = document.addPage(sheet === "turned" ? [height, width] : [width, height])
  if (sheet === "turned") drawn.setRotation(degrees(90))
  return { drawn, sheet }
}

function atTop(pen: Pen): void {
  const { height } = sizeOf(pen.page.sheet)
  pen.pages.push(pen.page)
  pen.y = height - MARGIN
  if (pen.running !== "") write(pen, { text: pen.running, x: MARGIN, y: height - MARGIN / 2, size: 9 })
}

/** Whether so many points are left on the page. */
export function hasRoom(pen: Pen, points: number): boolean {
  return pen.y - points >= MARGIN
}

/** Words at a place, from the bottom left as the page is read. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Writes words; on a turned page they are turned with it. */
export function write({ page: { drawn, sheet }, font }: Pen, { text, x, y, size }: Placed): void {
  if (text === "") return
  const { height } = sizeOf(sheet)
  if (sheet === "turned") drawn.drawText(text, { x: height - y, y: x, size, font, rotate: degrees(90) })
  else drawn.drawText(text, { x, y, size, font })
}

/** A thin line between two points, as the page is read. */
export function rule(
  { page: { drawn, sheet } }: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  const { height } = sizeOf(sheet)
  const at = ([x, y]: readonly [number, number]) => (sheet === "turned" ? { x: height - y, y: x } : { x, y })
  drawn.drawLine({ start: at(from), end: at(to), thickness: 0.6 })
}

/** Words as the lines they break into: anywhere but before a mark that closes, and never within a number or a word. */
export function broken(text: string, font: PDFFont, { size, width, indent = 0 }: Measure): readonly string[] {
  const lines: string[] = []
  let [line, used] = ["", indent]
  for (const part of text.match(/[\d.,%]+|[\s\S]/gu) ?? []) {
    const wide = font.widthOfTextAtSize(part, size)
    if (used + wide > width && line !== "" && !/^[，。；：、）”]/u.test(part)) {
      lines.push(line)
      ;[line, used] = ["", 0]
    }
    line += part
    used += wide
  }
  return [...lines, line]
}

/** What lines are broken to, in points. */
export interface Measure {
  readonly size: number
  readonly width: number
  readonly indent?: number
}
