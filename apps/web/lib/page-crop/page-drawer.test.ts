import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, beforeAll, expect, test } from "vitest"

import { type CropAsked, createPageDrawer } from "./page-drawer.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-drawer-"))
const program = join(folder, "thread.mjs")

/** A thread that does what it is told by the quote: answers with the number of questions it had, hangs, ends or swells. */
const PROGRAM = `
import { parentPort } from "node:worker_threads"
let asked = 0
parentPort.on("message", ({ source }) => {
  asked += 1
  const { quote } = source.place
  if (quote === "hang") for (;;);
  if (quote === "end") process.exit(1)
  if (quote === "swell") { const kept = []; for (;;) kept.push(new Array(5e6).fill(0)) }
  parentPort.postMessage({ png: new Uint8Array([asked]) })
})
`

beforeAll(() => writeFileSync(program, PROGRAM))
afterAll(() => rmSync(folder, { recursive: true }))

function asked(quote: string): CropAsked {
  const place = { page: 1, box: [0, 0, 1, 1], quote } as const
  return {
    source: { sha256: "", bytes: new Uint8Array(), place, hidden: [] },
    shape: { width: 1, height: 1, scale: 1 },
    fontFile: undefined,
  }
}

const FIRST = { png: new Uint8Array([1]) }
const SECOND = { png: new Uint8Array([2]) }

test("one thread draws one page after the other", async () => {
  const draw = createPageDrawer({ program: () => program, longest: 5_000, most: 2 })
  expect(await Promise.all([draw(asked("a")), draw(asked("b"))])).toEqual([FIRST, SECOND])
})

test("who asks while too many wait is told so at once", async () => {
  const draw = createPageDrawer({ program: () => program, longest: 5_000, most: 1 })
  const first = draw(asked("a"))
  expect(await draw(asked("b"))).toEqual({ trouble: "busy" })
  expect(await first).toEqual(FIRST)
  expect(await draw(asked("b"))).toEqual(SECOND)
})

test("a page that takes too long is given up with its thread, and the next has a new one", async () => {
  const draw = createPageDrawer({ program: () => program, longest: 3_000, most: 9 })
  expect(await Promise.all([draw(asked("hang")), draw(asked("a"))])).toEqual([{ trouble: "overdue" }, FIRST])
})

test.each(["end", "swell"])("a thread that comes to %s takes only its own page with it", async (quote) => {
  const draw = createPageDrawer({ program: () => program, longest: 50_000, most: 9 })
  expect(await draw(asked("a"))).toEqual(FIRST)
  expect(await draw(asked(quote))).toMatchObject({ trouble: "undrawable" })
  expect(await draw(asked("a"))).toEqual(FIRST)
})
