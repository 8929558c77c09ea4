import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, beforeAll, expect, test } from "vitest"

import { drawingThread } from "./drawing-thread.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-drawer-"))
const program = join(folder, "thread.mjs")

/** A thread that does what it is told: says how many questions it had, hangs, ends or swells. */
const PROGRAM = `
import { parentPort } from "node:worker_threads"
let asked = 0
parentPort.on("message", (told) => {
  asked += 1
  if (told === "hang") for (;;);
  if (told === "end") process.exit(1)
  if (told === "swell") { const kept = []; for (;;) kept.push(new Array(5e6).fill(0)) }
  parentPort.postMessage(asked)
})
`

beforeAll(() => writeFileSync(program, PROGRAM))
afterAll(() => rmSync(folder, { recursive: true }))

const FIRST = { said: 1 }
const SECOND = { said: 2 }

const asking = (limits: { readonly longest: number; readonly most: number }) =>
  drawingThread<string, number>({ program: () => program, ...limits })

test("one thread answers one question after the other", async () => {
  const draw = asking({ longest: 5_000, most: 2 })
  expect(await Promise.all([draw("a"), draw("b")])).toEqual([FIRST, SECOND])
})

test("who asks while too many wait is told so at once", async () => {
  const draw = asking({ longest: 5_000, most: 1 })
  const first = draw("a")
  expect(await draw("b")).toEqual({ trouble: "busy" })
  expect(await first).toEqual(FIRST)
  expect(await draw("b")).toEqual(SECOND)
})

test("a question that takes too long is given up with its thread, and the next has a new one", async () => {
  const draw = asking({ longest: 3_000, most: 9 })
  expect(await Promise.all([draw("hang"), draw("a")])).toEqual([{ trouble: "overdue" }, FIRST])
})

test.each(["end", "swell"])("a thread that comes to %s takes only its own question with it", async (told) => {
  const draw = asking({ longest: 50_000, most: 9 })
  expect(await draw("a")).toEqual(FIRST)
  expect(await draw(told)).toMatchObject({ trouble: "ended" })
  expect(await draw("a")).toEqual(FIRST)
})
