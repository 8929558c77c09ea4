import { widthOf } from "./characters.ts"
import { asMatrix, type Frame, turnOf } from "./frame.ts"
import { type Area, composed, mapped } from "./geometry.ts"
import type { TextContent, TextItem } from "./pdfjs.ts"
import { withoutRadicals } from "./radicals.ts"

/** Words that stand together on one baseline, without blanks at either end, in the coordinates of the layout. */
export interface Run {
  readonly text: string
  readonly area: Area
  readonly baseline: number
  /** The size of the type. */
  readonly size: number
}

/** The words of a page as runs. What stands askew (a watermark, a stamp) is not part of the text. */
export function runsOf({ items, styles }: TextContent, frame: Frame): readonly Run[] {
  return items.flatMap((item) => {
    const str = withoutRadicals(item.str)
    if (str.trim() === "") return []
    const run = runOf(
      str === item.str ? item : { ...item, str },
      frame,
      styles[item.fontName]?.vertical === true,
    )
    return run === null ? [] : splitAtGaps(trimmed(run))
  })
}

/** How far a glyph reaches above its baseline, in parts of its size. */
const ASCENT = 0.86

function runOf(item: TextItem, frame: Frame, isVertical: boolean): Run | null {
  const matrix = composed(frame.matrix, asMatrix(item.transform))
  const turn = turnOf(matrix)
  if (turn === null) return null
  const [x, y] = mapped(matrix, 0, 0)
  const size = Math.hypot(matrix[2], matrix[3])
  if (isVertical) return { text: item.str, size, ...column([x, y], size, item.height) }
  const scale = Math.hypot(frame.matrix[0], frame.matrix[1])
  const length = plausible(item.width * scale, item.str, Math.hypot(matrix[0], matrix[1]))
  if (turn === 0) return { text: item.str, size, area: upright([x, y], size, length), baseline: y }
  const area = turned([x, y], size, { length, turn })
  return { text: item.str, size, area, baseline: (area.top + area.bottom) / 2 + size * MIDDLE }
}

/** How far the middle of a glyph lies above its baseline. */
const MIDDLE = 0.36

function upright([x, y]: Point, size: number, length: number): Area {
  return { left: x, right: x + length, top: y - size * ASCENT, bottom: y + size * (1 - ASCENT) }
}

type Point = readonly [number, number]

/** Words that run down, up or upside down beside those of the page. */
function turned([x, y]: Point, size: number, along: { length: number; turn: 1 | 2 | 3 }): Area {
  const { length, turn } = along
  const above = size * ASCENT
  const below = size - above
  if (turn === 2) return { left: x - length, right: x, top: y - below, bottom: y + above }
  if (turn === 1) return { left: x - below, right: x + above, top: y, bottom: y + length }
  return { left: x - above, right: x + below, top: y - length, bottom: y }
}

function column([x, y]: Point, size: number, height: number): { area: Area; baseline: number } {
  const area = { left: x - size / 2, right: x + size / 2, top: y, bottom: y + Math.abs(height) }
  return { area, baseline: (area.top + area.bottom) / 2 + size * MIDDLE }
}

/** pdfjs miscounts the blanks it puts into some items: no type is set twice as wide as its size. */
function plausible(width: number, text: string, size: number): number {
  const expected = widthOf(text) * size
  return width > expected * 2 + size ? expected : width
}

function trimmed(run: Run): Run {
  if (run.text.trim() === run.text) return run
  const start = run.text.length - run.text.trimStart().length
  return partOf(run, start, run.text.trimEnd().length)
}

/** Some characters of a run, with the share of its width that is theirs. */
export function partOf(run: Run, start: number, end: number): Run {
  const whole = widthOf(run.text)
  const scale = whole === 0 ? 0 : (run.area.right - run.area.left) / whole
  const left = run.area.left + widthOf(run.text.slice(0, start)) * scale
  const right = run.area.left + widthOf(run.text.slice(0, end)) * scale
  return { ...run, text: run.text.slice(start, end), area: { ...run.area, left, right } }
}

/** The pieces of a run between its blanks. */
export function unbroken(run: Run): readonly Run[] {
  if (!run.text.includes(" ")) return [run]
  return [...run.text.matchAll(/\S+/g)].map(({ index, 0: piece }) => partOf(run, index, index + piece.length))
}

/** Blanks between two figures stand between two columns, and so do several in a row. */
const GAP = /(?<=[\d%％)）])[^\S\u3000]+(?=[-−(（]?\d)|\s{2,}/g

function splitAtGaps(run: Run): readonly Run[] {
  if (!/\s/.test(run.text)) return [run]
  const parts: Run[] = []
  let start = 0
  for (const { index, 0: gap } of run.text.matchAll(GAP)) {
    parts.push(partOf(run, start, index))
    start = index + gap.length
  }
  parts.push(start === 0 ? run : partOf(run, start, run.text.length))
  return parts
}
