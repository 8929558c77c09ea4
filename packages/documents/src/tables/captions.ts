import { halfWidth, type TableKey, type Unit } from "@gouji/domain"

import type { Stretch } from "../narrative/drafts.ts"
import type { PrintedCell } from "./printed-table.ts"
import {
  IS_TITLE,
  NOTE,
  ORGANISATION_LABEL,
  TITLE_FURNITURE,
  TITLE_WORDS,
  UNIT_LABEL,
} from "./words/titles.ts"

/** What stands above a table. */
export interface Caption {
  readonly title: (Stretch & { readonly words: string }) | null
  readonly organisation: string | null
  readonly unit: Unit | null
}

const NOTHING: Caption = { title: null, organisation: null, unit: null }
const LONGEST_TITLE = 70
/** A title and its lines of organisation and unit stand close above a table. */
const LINES_ABOVE = 8
const LINES_BELOW = 4

/** The words of a title as they are compared: half width, without quotation marks and numbers of tables. */
function titleWords(line: string): string {
  return halfWidth(line)
    .replace(/["'“”‘’\s]/g, "")
    .replace(TITLE_FURNITURE, "")
}

/** Which table a title announces; undefined for what is no title, null for one no rule knows. */
export function placeOfTitle(line: string): TableKey | null | undefined {
  const words = titleWords(line)
  if (words.length > LONGEST_TITLE || !IS_TITLE.test(words) || /[。;；]|…{2}|\.{4}/.test(line))
    return undefined
  return TITLE_WORDS.find((entry) => entry.words.test(words))?.place ?? null
}

/** The year a title or another head names. */
export function yearIn(words: string): number | null {
  const year = /(20\d{2})\s*年/.exec(halfWidth(words))?.[1]
  return year === undefined ? null : Number(year)
}

/** What stands above a table in the text, from the nearest line up; the title is the nearest line that is one. */
export function captionAbove(text: string, from: number, to: number): Caption & Stretch {
  const lines = linesIn(text, from, to).slice(-LINES_ABOVE)
  let caption: Caption = NOTHING
  let start = to
  for (const [index, line] of [...lines.entries()].reverse()) {
    const words = text.slice(line.start, line.end)
    const title = titleEndingAt(text, lines, index)
    if (title != null) return { ...caption, title, start: title.start, end: to }
    const labels = labelsIn(words)
    if (labels === undefined && !isFurniture(words)) break
    caption = { ...caption, ...labels }
    start = line.start
  }
  return { ...caption, start: caption === NOTHING ? to : start, end: to }
}

/** What a row of a grid says where it stands above the head: a title, or whose table it is and in which unit. */
export function captionInRow(saying: readonly PrintedCell[]): Partial<Caption> | undefined {
  const [only, ...others] = saying
  if (only === undefined) return {}
  if (others.length === 0 && placeOfTitle(only.words) !== undefined) {
    return { title: { start: only.start, end: only.end, words: only.words } }
  }
  if (saying.length > 4) return undefined
  const labels = labelsIn(saying.map(({ words }) => words).join("  "))
  if (labels !== undefined) return labels
  return saying.every(({ words }) => isFurniture(words)) ? {} : undefined
}

/** Lines right below a table that speak of it. */
export function noteBelow(
  text: string,
  from: number,
  to: number,
): (Stretch & { readonly words: string }) | null {
  const lines = linesIn(text, from, to).slice(0, LINES_BELOW)
  const count = lines.findIndex(({ start, end }) => !isNote(text.slice(start, end)))
  const notes = count < 0 ? lines : lines.slice(0, count)
  const [first] = notes
  const last = notes.at(-1)
  if (first === undefined || last === undefined) return null
  const words = notes.map(({ start, end }) => text.slice(start, end).trim()).join("")
  return { start: first.start, end: last.end, words }
}

/** Whether a line speaks of the table it stands under. */
export function isNote(line: string): boolean {
  const words = halfWidth(line).replace(/\s+/g, "")
  return words.length < 200 && NOTE.test(words)
}

/** Long titles are set in two lines. */
function titleEndingAt(text: string, lines: readonly Stretch[], index: number): Caption["title"] | undefined {
  const line = lines[index]
  if (line === undefined) return undefined
  const words = text.slice(line.start, line.end)
  if (placeOfTitle(words) === undefined) return undefined
  const above = lines[index - 1]
  const isPart = titleWords(words).length < 12 && yearIn(words) === null
  if (above !== undefined && isPart && isTitlePiece(text.slice(above.start, above.end))) {
    const whole = text.slice(above.start, line.end)
    if (placeOfTitle(whole) !== undefined) return { start: above.start, end: line.end, words: whole.trim() }
  }
  return { ...line, words: words.trim() }
}

function isTitlePiece(words: string): boolean {
  return /^\s*20\d{2}\s*年/.test(halfWidth(words)) && words.trim().length < 40 && !/[。；;：:]/.test(words)
}

function labelsIn(words: string): Partial<Caption> | undefined {
  const organisation = ORGANISATION_LABEL.exec(words)?.[1]
  const unit = UNIT_LABEL.exec(words)?.[1]
  const isNamed = organisation !== undefined && !/^(?:万元|亿元|元|人民币)/.test(organisation)
  if (!isNamed && unit === undefined) return undefined
  return {
    ...(isNamed && { organisation: organisation.trim() }),
    // The pattern takes units of account only.
    ...(unit !== undefined && { unit: unit as Unit }),
  }
}

/** 公开01表, 表一, a page number, a date: what stands around tables and says nothing. */
function isFurniture(words: string): boolean {
  const plain = halfWidth(words).replace(/\s+/g, "")
  return /^(?:[(（]?续表?[)）]?|(?:附?表|附件)[一二三四五六七八九十\d-]*|(?:公开|预算|决算)?\d*表|[-—\d]*|第\d+页.*|20\d{2}年度?)$/.test(
    plain,
  )
}

function linesIn(text: string, from: number, to: number): readonly Stretch[] {
  const lines: Stretch[] = []
  let start = from
  while (start < to) {
    const found = text.indexOf("\n", start)
    const end = found < 0 || found > to ? to : found
    if (text.slice(start, end).trim() !== "") lines.push({ start, end })
    start = end + 1
  }
  return lines
}
