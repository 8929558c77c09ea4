import { closes, isWide, widthOf } from "./characters.ts"
import { isLeader, type Line, textOf } from "./lines.ts"

/** The left and right edge of running text. */
export interface Measure {
  readonly left: number
  readonly right: number
}

/**
 * What a line is to the one before it. `continues`: the same sentence goes on; `unsure`: a line of its own, as far as
 * can be seen; `parted`: the print shows that something new begins.
 */
type Flow = "continues" | "unsure" | "parted"

/** The measure of a page's running text; null where it has too few lines to tell. */
export function measureOf(lines: readonly Line[]): Measure | null {
  const full = lines.filter((line) => widthOf(textOf(line.runs)) >= SHORTEST && !isLeader(line))
  if (full.length < FEWEST) return null
  return {
    left: Math.min(...full.map(({ area }) => area.left)),
    right: Math.max(...full.map(({ area }) => area.right)),
  }
}

/** The fewest lines that show a measure, and how wide they are, in sizes. */
const FEWEST = 2
const SHORTEST = 18

/** A line with the measure of the text it belongs to, null where none is known. */
export interface Placed {
  readonly line: Line
  readonly measure: Measure | null
}

/**
 * How a line follows another, on one page or over the end of a page: a line that was full, so that what begins the next
 * had no room on it, goes on there, unless the next is indented or set in another size.
 */
export function flowOf(last: Placed, next: Placed): Flow {
  const text = textOf(next.line.runs)
  if (closes(text[0] ?? "")) return "continues"
  if (isApart(last.line, next.line) || (endsSentence(last.line) && STARTS.test(text))) return "parted"
  const room = roomIn(last)
  if (room === null) return "unsure"
  const goesOn = !isIndented(next) && hadNoRoom(last, { text, room })
  if (goesOn) return "continues"
  const begins = hasEnded(last, room) || (isIndented(next) && STARTS.test(text))
  return begins ? "parted" : "unsure"
}

/**
 * What begins the next line did not fit; or, where paragraphs are indented and the next line is not, hardly anything
 * would have: a sentence may end at the end of a line by chance.
 */
function hadNoRoom(last: Placed, { text, room }: { readonly text: string; readonly room: number }): boolean {
  return widthOf(firstToken(text)) > room - SLACK || (isIndented(last) && room < NEARLY_FULL)
}

/** Lines that are not of one text: leaders of a table of contents, words of another size. */
function isApart(last: Line, next: Line): boolean {
  if (isLeader(last) || isLeader(next)) return true
  return Math.abs(last.size - next.size) > next.size * OTHER_SIZE
}

function hasEnded({ line }: Placed, room: number): boolean {
  return endsSentence(line) || (room > SHORT && !PENDING.test(textOf(line.runs)))
}

function isIndented({ line, measure }: Placed): boolean {
  return measure !== null && line.area.left - measure.left > line.size * INDENT
}

/** By how much the size of running text may differ within a paragraph. */
const OTHER_SIZE = 0.15
/** From here on, in sizes, a line is indented. */
const INDENT = 1.2
/** How much room, in sizes, a full line may leave beyond what did not fit on it. */
const SLACK = 0.6
/** A line with no more room than this, in sizes, was not ended on purpose. */
const NEARLY_FULL = 4
/** A line with this much room left, in sizes, was ended on purpose. */
const SHORT = 6

/** Words that begin an item of a list, so that a full line before them ended there by chance. */
const STARTS =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+部分)/

/** No paragraph ends so, however short its line. */
const PENDING = /[，、,]$/

function endsSentence(line: Line): boolean {
  return /[。；;：:！!？?]["”’）)]?$/.test(textOf(line.runs).trimEnd())
}

/** How much room a line leaves at its end, in sizes. */
function roomIn({ line, measure }: Placed): number | null {
  return measure === null ? null : (measure.right - line.area.right) / line.size
}

/** What could not be broken: a number or a Latin word, or a character with the marks that must not part from it. */
function firstToken(text: string): string {
  const word = /^[\w.,%-]+/.exec(text)?.[0]
  if (word !== undefined) return word
  let end = 1
  while (end < text.length && (closes(text[end] ?? "") || opens(text[end - 1] ?? ""))) end++
  return text.slice(0, end)
}

function opens(character: string): boolean {
  return isWide(character) ? /[（《【〔“‘]/.test(character) : /[([]/.test(character)
}
