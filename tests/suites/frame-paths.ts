import type { DrawnRun } from "./drawn-runs.ts"

/** A column and a row, in pixels. A Chinese character is as wide as its type is high, and takes two columns. */
export const COLUMN = 8
export const ROW = 20

/** To which sides the lines of a frame go from the middle of their cell. */
const ARMS: Readonly<Record<string, string>> = {
  "─": "left right",
  "│": "up down",
  "┌": "right down",
  "┐": "left down",
  "└": "right up",
  "┘": "left up",
}

/** A line along a row or a column, from one place to another. */
interface Stroke {
  readonly across: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Whether a character is part of a frame. */
export function isFrame(character: string): boolean {
  return character in ARMS
}

/** The frames as lines: fonts leave gaps between characters that are to touch. Those that are faint are a path of their own. */
export function framePaths(runs: readonly DrawnRun[]): readonly string[] {
  return [false, true].flatMap((isFaint) => {
    const strokes = runs.filter(({ look }) => look.isFaint === isFaint).flatMap(strokesIn)
    if (strokes.length === 0) return []
    const d = [...joined(strokes, true), ...joined(strokes, false)].map(drawn).join("")
    return [`<path${isFaint ? ' class="faint"' : ""} d="${d}"/>`]
  })
}

function strokesIn({ row, column, text }: DrawnRun): readonly Stroke[] {
  return [...text].flatMap((character, index) => {
    const [left, top] = [(column + index) * COLUMN, row * ROW]
    const [x, y] = [left + COLUMN / 2, top + ROW / 2]
    const arms: Readonly<Record<string, Stroke>> = {
      left: { across: true, at: y, from: left, to: x },
      right: { across: true, at: y, from: x, to: left + COLUMN },
      up: { across: false, at: x, from: top, to: y },
      down: { across: false, at: x, from: y, to: top + ROW },
    }
    return (ARMS[character] ?? "").split(" ").flatMap((arm) => arms[arm] ?? [])
  })
}

/** Lines that touch end to end are one. */
function joined(strokes: readonly Stroke[], across: boolean): readonly Stroke[] {
  const inOrder = strokes
    .filter((stroke) => stroke.across === across)
    .toSorted((one, another) => one.at - another.at || one.from - another.from)
  const lines: Stroke[] = []
  for (const stroke of inOrder) {
    const last = lines.at(-1)
    if (last !== undefined && last.at === stroke.at && last.to === stroke.from)
      lines[lines.length - 1] = { ...last, to: stroke.to }
    else lines.push(stroke)
  }
  return lines
}

function drawn({ across, at, from, to }: Stroke): string {
  return across ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`
}
