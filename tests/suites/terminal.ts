import { type IPty, spawn } from "@lydell/node-pty"
import unicode from "@xterm/addon-unicode11"
import xterm from "@xterm/headless"
import { expect } from "vitest"

import { type DrawnRun, drawnRuns, type Screen } from "./drawn-runs.ts"

/** A program in a terminal: what is typed goes in, and what stands on the screen comes out. */
export interface Terminal {
  readonly type: (keys: string) => void
  /** The rows as they stand, without what is blank at their ends. */
  readonly rows: () => readonly string[]
  /** All of them as one text. */
  readonly shown: () => string
  /** Waits until it stands on the screen, and the frame it is in is drawn to its end; so many milliseconds, 20,000 unless told. */
  readonly see: (words: string | RegExp, timeout?: number) => Promise<void>
  /** The columns in which a character stands in a row, as the terminal counts them. */
  readonly columnsOf: (row: number, character: string) => readonly number[]
  /** What is drawn, row by row and with its looks. */
  readonly runs: () => readonly DrawnRun[]
  readonly resize: (columns: number, rows: number) => void
  /** Whether the program's own screen is shown, and not the shell's. */
  readonly isOnOtherScreen: () => boolean
  /** Whether the program is told of clicks. */
  readonly hearsClicks: () => boolean
  /** Bytes written so far. */
  readonly written: () => number
  readonly kill: (signal?: string) => void
  readonly pid: number
  /** Its exit code, and the signal that ended it. */
  readonly exit: Promise<{ readonly exitCode: number; readonly signal?: number }>
  /** Ends it, if it has not ended. */
  readonly close: () => void
}

/** What is run, and in how large a terminal. */
export interface InTerminal {
  readonly file?: string
  readonly argv: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly columns?: number
  readonly rows?: number
}

/** Starts a program in a pseudo-terminal, with a terminal without a window to show what it draws. */
export function inTerminal(started: InTerminal): Terminal {
  const { file = process.execPath, argv, environment = {}, columns = 120, rows = 30 } = started
  const { CI: _, NO_COLOR: __, ...own } = process.env
  const env = { ...own, TERM: "xterm-256color", LANG: "zh_CN.UTF-8", ...environment }
  const pty = spawn(file, [...argv], { cols: columns, rows, env })
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 0 })
  screen.loadAddon(new unicode.Unicode11Addon())
  screen.unicode.activeVersion = "11"
  return { ...looking(screen), ...running(pty, screen) }
}

function looking(screen: Screen) {
  const rows = () => {
    const { active } = screen.buffer
    return Array.from({ length: screen.rows }, (_, row) => {
      return active.getLine(active.viewportY + row)?.translateToString(true) ?? ""
    })
  }
  const shown = () => rows().join("\n")
  const isWhole = wholeFrames(screen)
  return {
    rows,
    shown,
    see: async (words: string | RegExp, timeout = 20_000) => {
      const expected =
        typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words)
      const drawn = () => (isWhole() ? shown() : "(half a frame)")
      await expect.poll(drawn, { timeout, interval: 5 }).toEqual(expected)
    },
    columnsOf: (row: number, character: string) => {
      const line = screen.buffer.active.getLine(row)
      return Array.from({ length: screen.cols }, (_, column) => column).filter(
        (column) => line?.getCell(column)?.getChars() === character,
      )
    },
    runs: () => drawnRuns(screen),
    hearsClicks: () => screen.modes.mouseTrackingMode !== "none",
    isOnOtherScreen: () => screen.buffer.active.type === "alternate",
  }
}

/** Tells whether the screen shows a whole frame: a program that draws in several pieces says where they begin and end (mode 2026). */
function wholeFrames(screen: Screen): () => boolean {
  let isWhole = true
  for (const final of ["h", "l"])
    screen.parser.registerCsiHandler({ prefix: "?", final }, ([mode]) => {
      if (mode === 2026) isWhole = final === "l"
      return false
    })
  return () => isWhole
}

function running(pty: IPty, screen: Screen) {
  let written = 0
  let hasEnded = false
  pty.onData((data) => {
    written += Buffer.byteLength(data)
    screen.write(data)
  })
  const exit = new Promise<{ readonly exitCode: number; readonly signal?: number }>((resolve) => {
    pty.onExit((end) => {
      hasEnded = true
      resolve(end)
    })
  })
  return {
    type: (keys: string) => pty.write(keys),
    resize: (columns: number, rows: number) => {
      screen.resize(columns, rows)
      pty.resize(columns, rows)
    },
    written: () => written,
    kill: (signal?: string) => pty.kill(signal),
    pid: pty.pid,
    exit,
    close: () => {
      if (!hasEnded) pty.kill("SIGKILL")
    },
  }
}
