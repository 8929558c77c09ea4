import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"

import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest"

import { type Renderers, startRenderers } from "./renderers.ts"

/** Takes a moment to say its number, and ends where it is asked to. */
const PROGRAM = `
import { createServer } from "node:http"
const server = createServer((request, response) => {
  if (request.url === "/end") return process.exit(3)
  setTimeout(() => response.end(String(process.pid)), 200)
})
server.listen(0, "127.0.0.1", () => process.send(server.address().port))
`

const folder = mkdtempSync(join(tmpdir(), "gouji-renderers-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function program(name: string, source: string): string {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, source)
  return path
}

let renderers: Renderers
const complaints = vi.spyOn(console, "error").mockReturnValue()

beforeEach(async () => {
  complaints.mockClear()
  renderers = await startRenderers(program("says-its-number", PROGRAM))
})
afterEach(() => renderers.stop())

async function whoAnswers(): Promise<number> {
  return Number(await text(await renderers.ask({ method: "GET", url: "/", headers: {} })))
}

/** The numbers of all who answer, asked together. */
async function all(): Promise<Set<number>> {
  return new Set(await Promise.all(Array.from({ length: 8 }, whoAnswers)))
}

const PROCESSORS = Math.min(availableParallelism(), 4)

test("those who ask at the same time are answered by as many processes as there are processors", async () => {
  await vi.waitFor(async () => expect(await all()).toHaveLength(PROCESSORS), { timeout: 20_000 })
})

test("one that ends is followed by another, and that is said", async () => {
  await vi.waitFor(async () => expect(await all()).toHaveLength(PROCESSORS), { timeout: 20_000 })
  const before = await all()
  await expect(renderers.ask({ method: "GET", url: "/end", headers: {} })).rejects.toThrow()
  await vi.waitFor(async () => expect(await all()).toHaveLength(PROCESSORS), { timeout: 20_000 })
  expect([...(await all())].filter((one) => !before.has(one))).toHaveLength(1)
  expect(complaints.mock.lastCall?.join()).toContain("3")
})

test("they end with the site", async () => {
  const numbers = await all()
  renderers.stop()
  for (const number of numbers)
    await vi.waitFor(() => expect(() => process.kill(number, 0)).toThrow(), { timeout: 20_000 })
})

test("where none can be started, the site is not either", async () => {
  await expect(startRenderers(program("ends-at-once", "process.exit(7)"))).rejects.toThrow("7")
})
