import { describe, expect, test } from "vitest"

import type { Io } from "./io.ts"
import { run } from "./run.ts"

/** What a run told on stderr, where reading standard input is a mistake of ours. */
async function toldBy(...argv: readonly string[]): Promise<string> {
  const told: string[] = []
  const io: Io = {
    stdout: { write: () => undefined, isTerminal: false, columns: undefined },
    stderr: { write: (content) => void told.push(String(content)), isTerminal: false, columns: undefined },
    stdin: { isTerminal: false, read: () => Promise.reject(new TypeError("ours")) },
    environment: { LANG: "zh_CN.UTF-8" },
    stop: new AbortController().signal,
  }
  expect(await run(argv, io)).toBe(70)
  return told.join("")
}

describe("a defect", () => {
  test("is told with where it came about, however little else is to be said", async () => {
    const told = await toldBy("check", "-", "--quiet")
    expect(told).toContain("ours")
    expect(told).toMatch(/^ +at .*run\.test\.ts/m)
  })
})
