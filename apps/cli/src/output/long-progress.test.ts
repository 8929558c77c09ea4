import { describe, expect, test } from "vitest"

import type { Context } from "../context.ts"
import { longProgress } from "./long-progress.ts"

/** A terminal of 60 columns, or none, with a clock that is set by hand. */
function progress(isTerminal: boolean, all?: number) {
  const written: string[] = []
  let now = 0
  const stderr = { write: (text: string) => void written.push(text), isTerminal, columns: 60 }
  // Nothing else of the surroundings is looked at.
  const context = { io: { stderr }, language: "en" } as unknown as Context
  const command = { doing: "importing", elapsed: () => now, ...(all === undefined ? {} : { all }) }
  const shown = longProgress(command, context)
  return {
    shown,
    written,
    at: (done: number, seconds: number, name?: string) => {
      now = seconds * 1000
      shown.at(done, name)
    },
  }
}

const CLEAR = "\r\u001b[2K"

describe("progress in a terminal", () => {
  test("is one line, drawn anew: how many, how fast, how long, and which", () => {
    const { at, written } = progress(true, 100)
    at(1, 0.5, "a.txt")
    at(20, 10, "b.txt")
    expect(written).toEqual([
      `${CLEAR}importing 1/100  a.txt`,
      `${CLEAR}importing 20/100  2.0/s  40 s left  b.txt`,
    ])
  })

  test("keeps out of the way of what is written meanwhile", () => {
    const { at, shown, written } = progress(true, 2)
    at(1, 0, "a.txt")
    shown.around(() => written.push("told\n"))
    shown.clear()
    expect(written).toEqual([
      `${CLEAR}importing 1/2  a.txt`,
      CLEAR,
      "told\n",
      `${CLEAR}importing 1/2  a.txt`,
      CLEAR,
    ])
  })

  test("is no wider than the terminal, and does as a terminal is told by no name", () => {
    const { at, written } = progress(true, 2)
    at(1, 0, `\u001b[31m${"长".repeat(60)}`)
    expect(written[0]?.slice(CLEAR.length)).not.toContain("\u001b")
    expect(written[0]?.endsWith("~")).toBe(true)
  })
})

describe("progress where there is no terminal", () => {
  test("is a line now and then", () => {
    const { at, written } = progress(false, 100)
    for (let second = 1; second <= 25; second += 1) at(second, second)
    expect(written).toEqual(["importing 10/100  1.0/s  2 min left\n", "importing 20/100  1.0/s  80 s left\n"])
  })

  test("is nothing where it is soon over", () => {
    const { at, shown, written } = progress(false, 2)
    at(1, 4)
    at(2, 9)
    shown.around(() => undefined)
    shown.clear()
    expect(written).toEqual([])
  })

  test("does not say how many where nobody knows, and counts those that are found on the way", () => {
    const unknown = progress(false)
    unknown.at(5, 10)
    expect(unknown.written).toEqual(["importing 5  0.5/s\n"])
    const growing = progress(false, 1)
    growing.shown.more(9)
    growing.at(5, 10)
    expect(growing.written).toEqual(["importing 5/10  0.5/s  10 s left\n"])
  })
})
