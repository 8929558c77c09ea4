/** A record of a delimited file: its cells, and the line it begins on, counted from 1. */
export interface DelimitedRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** All records of a file, and where a quotation that never ends begins; null where there is none. */
export interface DelimitedText {
  readonly records: readonly DelimitedRecord[]
  readonly unclosed: { readonly line: number; readonly column: number } | null
}

/** What cells may be divided by; of these it is the one the first line has most of. */
const DELIMITERS = [",", "\t", ";", "，"]

/**
 * Records of a text (RFC 4180): a cell in quotation marks may hold delimiters, line ends and, doubled, the mark itself.
 * Records with nothing in them are left out. What comes after a quotation that never ends is not to be trusted, so its
 * record is not given.
 */
export function delimitedText(text: string): DelimitedText {
  const cells = cellsOf(text, delimiterOf(text))
  const records: { line: number; cells: string[] }[] = []
  let record: { line: number; cells: string[] } | undefined
  for (const { value, line, isLast, isUnclosed } of cells) {
    record ??= { line, cells: [] }
    record.cells.push(value)
    if (isUnclosed) return { records, unclosed: { line, column: record.cells.length } }
    if (!isLast) continue
    if (record.cells.some((cell) => cell.trim() !== "")) records.push(record)
    record = undefined
  }
  return { records, unclosed: null }
}

function delimiterOf(text: string): string {
  const [first = ""] = text.split("\n", 1)
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: first.split(delimiter).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).delimiter
}

interface Cell {
  readonly value: string
  /** The line it begins on. */
  readonly line: number
  /** Whether it ends its record. */
  readonly isLast: boolean
  readonly isUnclosed: boolean
}

function* cellsOf(text: string, delimiter: string): Generator<Cell> {
  let line = 1
  for (let at = 0; at < text.length; ) {
    const { value, end, isUnclosed } = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter)
    // What stands between the closing mark and the delimiter belongs to the cell.
    const rest = plain(text, end, delimiter)
    const isLast = rest.end >= text.length || text[rest.end] === "\n"
    yield { value: value + rest.value, line, isLast, isUnclosed }
    line += linesIn(text.slice(at, rest.end + 1))
    at = rest.end + 1
    if (!isLast && at >= text.length) yield { value: "", line, isLast: true, isUnclosed: false }
  }
}

interface Read {
  readonly value: string
  readonly end: number
  readonly isUnclosed: boolean
}

function plain(text: string, from: number, delimiter: string): Read {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end += 1
  return { value: text.slice(from, end), end, isUnclosed: false }
}

function quoted(text: string, from: number): Read {
  let value = ""
  for (let at = from + 1; ; at += 1) {
    const close = text.indexOf('"', at)
    if (close === -1) return { value: value + text.slice(at), end: text.length, isUnclosed: true }
    value += text.slice(at, close)
    if (text[close + 1] !== '"') return { value, end: close + 1, isUnclosed: false }
    value += '"'
    at = close + 1
  }
}

function linesIn(text: string): number {
  return text.split("\n").length - 1
}
