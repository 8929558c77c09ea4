import type xterm from "@xterm/headless"

export type Screen = InstanceType<typeof xterm.Terminal>
type Cell = NonNullable<ReturnType<NonNullable<ReturnType<Screen["buffer"]["active"]["getLine"]>>["getCell"]>>

/** How a cell looks. A colour is one of the terminal's own, by its number, or `#rrggbb`; null is what the terminal has for text and ground. */
export interface DrawnLook {
  readonly ink: number | string | null
  readonly ground: number | string | null
  readonly isBold: boolean
  readonly isFaint: boolean
  readonly isInverse: boolean
}

/** Characters beside each other that look the same and are equally wide. */
export interface DrawnRun {
  readonly row: number
  readonly column: number
  readonly text: string
  /** Columns it takes. */
  readonly columns: number
  /** Whether its characters take two columns each. */
  readonly isWide: boolean
  readonly look: DrawnLook
}

/** What a screen shows, from the upper left to the lower right. */
export function drawnRuns(screen: Screen): readonly DrawnRun[] {
  return Array.from({ length: screen.rows }, (_, row) => runsIn(screen, row)).flat()
}

function runsIn(screen: Screen, row: number): readonly DrawnRun[] {
  const line = screen.buffer.active.getLine(row)
  const runs: DrawnRun[] = []
  for (let column = 0; column < screen.cols; column++) {
    const cell = line?.getCell(column)
    // The second column of a wide character is a cell without any.
    if (cell === undefined || cell.getWidth() === 0) continue
    const next = runOf(cell, row, column)
    const last = runs.at(-1)
    if (last !== undefined && isAlike(last, next)) runs[runs.length - 1] = joined(last, next)
    else runs.push(next)
  }
  return runs
}

function runOf(cell: Cell, row: number, column: number): DrawnRun {
  const columns = cell.getWidth()
  return { row, column, columns, text: cell.getChars() || " ", isWide: columns === 2, look: lookOf(cell) }
}

function lookOf(cell: Cell): DrawnLook {
  const colour = (isDefault: boolean, isRgb: boolean, value: number) => {
    if (isDefault) return null
    return isRgb ? `#${value.toString(16).padStart(6, "0")}` : value
  }
  return {
    ink: colour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
    ground: colour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
    isBold: cell.isBold() !== 0,
    isFaint: cell.isDim() !== 0,
    isInverse: cell.isInverse() !== 0,
  }
}

function isAlike(one: DrawnRun, another: DrawnRun): boolean {
  return one.isWide === another.isWide && JSON.stringify(one.look) === JSON.stringify(another.look)
}

function joined(one: DrawnRun, another: DrawnRun): DrawnRun {
  return { ...one, text: one.text + another.text, columns: one.columns + another.columns }
}
