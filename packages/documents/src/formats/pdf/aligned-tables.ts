import { type Area, around } from "./geometry.ts"
import { chunksOf, isLeader, type Line, textOf } from "./lines.ts"
import { announcesTable } from "./table-hints.ts"
import { isFigure, isRow } from "./table-rows.ts"

/** Where lines without any rules around them stand as a table does: figures beneath figures. Its header is part of it. */
export function alignedAreas(lines: readonly Line[]): readonly Area[] {
  return bodiesOf(lines).flatMap(({ from, to }) => {
    const body = lines.slice(from, to)
    if (!isAligned(body.filter(isBody))) return []
    return [padded(around(lines.slice(headFrom(lines, from), to).map(({ area }) => area)))]
  })
}

function isBody(line: Line): boolean {
  return isRow(line) && !isLeader(line)
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Stretches of rows; a line without figures may stand between two of them where they are near. */
function bodiesOf(lines: readonly Line[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  lines.forEach((line, index) => {
    if (!isBody(line)) return
    const last = stretches.at(-1)
    if (last && goesOn(lines, last, index)) stretches[stretches.length - 1] = { ...last, to: index + 1 }
    else stretches.push({ from: index, to: index + 1 })
  })
  return stretches
}

/** How many lines without figures may part two rows, and how far the rows may be apart, in sizes of their type. */
const LINES_BETWEEN = 3
const DISTANCE = 6

function goesOn(lines: readonly Line[], { to }: Stretch, index: number): boolean {
  const last = lines[to - 1]
  const next = lines[index]
  if (!last || !next || index - to > LINES_BETWEEN) return false
  const between = lines.slice(to, index)
  return (
    next.baseline - last.baseline < DISTANCE * (between.length + 1) * Math.max(last.size, next.size) &&
    between.every((line) => isWithin(line, last))
  )
}

/** A line that stands among a table's: short, and not outside of its sides. */
function isWithin(line: Line, row: Line): boolean {
  return line.area.left >= row.area.left - line.size && line.area.right < row.area.right + line.size
}

/** At least two rows, whose figures end, or begin, beneath each other. */
function isAligned(rows: readonly Line[]): boolean {
  const figures = rows.flatMap((line) => chunksOf(line).filter(isFigure))
  if (rows.length < 2 || figures.length < 3 || areContents(rows)) return false
  const aligned = figures.filter(({ area }) =>
    figures.some((other) => other.area !== area && standsBeneath(area, other.area)),
  )
  return aligned.length >= figures.length * MOST
}

/** Headings and the pages they are on, without leaders: one whole number a row, and none is less than the one before. */
function areContents(rows: readonly Line[]): boolean {
  const last = rows.map((line) => chunksOf(line).filter(isFigure))
  if (last.some((figures) => figures.length !== 1)) return false
  const numbers = last.map(([figure]) => textOf(figure?.runs ?? []))
  if (!numbers.every((number) => /^\d{1,3}$/.test(number)) || new Set(numbers).size < 2) return false
  return numbers.every((number, index) => index === 0 || Number(number) >= Number(numbers[index - 1]))
}

const MOST = 0.7
const NEAR = 3

function standsBeneath(one: Area, other: Area): boolean {
  if (Math.abs(one.top - other.top) < NEAR) return false
  const middles = Math.abs(one.left + one.right - other.left - other.right) / 2
  return middles < NEAR || Math.abs(one.right - other.right) < NEAR || Math.abs(one.left - other.left) < NEAR
}

/** How many lines of header there may be. */
const HEADER = 5

/** Where the header of a table begins: lines of several words in columns, right above it. */
function headFrom(lines: readonly Line[], body: number): number {
  let from = body
  for (let index = body - 1; index >= Math.max(0, body - HEADER); index--) {
    const line = lines[index]
    const below = lines[index + 1]
    if (
      !line ||
      !below ||
      isLeader(line) ||
      announcesTable(line) ||
      below.baseline - line.baseline > DISTANCE * line.size
    )
      break
    if (chunksOf(line).length > 1) from = index
  }
  return from
}

/** A little wider than its words, so that all of them lie inside. */
function padded({ left, top, right, bottom }: Area): Area {
  return { left: left - NEAR, top: top - NEAR, right: right + NEAR, bottom: bottom + NEAR }
}
