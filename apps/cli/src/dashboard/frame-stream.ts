import { Writable } from "node:stream"

/** What frames are written to. */
export interface FrameTerminal {
  readonly columns: number
  readonly rows: number
  write(text: string): unknown
}

/** Between these a terminal that can holds what it shows, and shows it whole. */
const BEGIN = "\u001b[?2026h"
const END = "\u001b[?2026l"

/**
 * What Ink draws into: it gives every frame whole, and only the lines that changed reach the terminal. Ink's own writer
 * clears the screen before each frame that fills it.
 */
export function frameStream(terminal: FrameTerminal): NodeJS.WriteStream {
  let drawn: readonly string[] = []
  let size = ""
  const draw = (frame: string) => {
    const lines = frame.split("\n").slice(0, terminal.rows)
    const now = `${terminal.columns}x${terminal.rows}`
    const isAnew = now !== size
    size = now
    const changed = lines.flatMap((line, row) =>
      !isAnew && line === drawn[row] ? [] : [`\u001b[${row + 1};1H\u001b[K${line}`],
    )
    const below = lines.length < drawn.length ? [`\u001b[${lines.length + 1};1H\u001b[J`] : []
    drawn = lines
    if (changed.length + below.length === 0) return
    terminal.write([BEGIN, isAnew ? "\u001b[2J" : "", ...changed, ...below, END].join(""))
  }
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _, done) => {
      const frame = String(chunk)
      if (frame !== "" && frame !== "\n") draw(frame)
      done()
    },
  })
  Object.defineProperty(stream, "columns", { get: () => terminal.columns })
  Object.defineProperty(stream, "rows", { get: () => terminal.rows })
  // Of a terminal's stream Ink uses its size and `write`.
  return stream as NodeJS.WriteStream
}
