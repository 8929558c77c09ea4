import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

import { afterAll, describe, expect, test } from "vitest"

import { type Examiners, openExaminers } from "./open-examiners.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-threads-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A thread that does as the path says: it answers after a while, fails, or ends. */
const PROGRAM = `
import { parentPort, threadId } from "node:worker_threads"
parentPort.on("message", ({ task, path, bytes, related }) => {
  const [what, after = "0"] = path.split(" ")
  const examination = JSON.stringify({ result: { path, threadId, length: bytes.length, shared: related.map((one) => one.bytes.buffer instanceof SharedArrayBuffer) }, against: [] })
  if (what === "end") process.exit(1)
  if (what === "throw") throw new Error("out of hand")
  if (what === "defect") parentPort.postMessage({ task, defect: "TypeError: ours" })
  else setTimeout(() => parentPort.postMessage({ task, examination, report: null }), Number(after))
})
`
const path = join(folder, "thread.mjs")
writeFileSync(path, PROGRAM)

async function withThreads<T>(count: number, work: (examiners: Examiners) => Promise<T>): Promise<T> {
  const examiners = openExaminers({ count, program: pathToFileURL(path) })
  try {
    return await work(examiners)
  } finally {
    await examiners.close()
  }
}

const document = (what: string) => ({ path: what, bytes: new Uint8Array(3), related: [] })

describe("examining in threads", () => {
  test("gives each document's own answer, whichever comes first", async () => {
    const said = await withThreads(2, ({ examine }) =>
      Promise.all(["a 60", "b 0", "c 0", "d 0"].map((what) => examine(document(what)))),
    )
    expect(said.map(({ result }) => result)).toMatchObject(
      ["a 60", "b 0", "c 0", "d 0"].map((what) => ({ path: what, length: 3 })),
    )
  })

  test("starts no more threads than are wanted, and none that is not needed", async () => {
    const threadsOf = (examinations: readonly { readonly result: object }[]) =>
      new Set(examinations.map(({ result }) => ("threadId" in result ? result.threadId : null))).size
    await withThreads(2, async ({ examine }) => {
      expect(
        threadsOf(await Promise.all(["a 20", "b 20", "c 20"].map((what) => examine(document(what))))),
      ).toBe(2)
    })
    await withThreads(2, async ({ examine }) => {
      expect(threadsOf([await examine(document("a")), await examine(document("b"))])).toBe(1)
    })
  })

  test.each([
    ["end", "the thread ended by itself"],
    ["throw", "out of hand"],
    ["defect", "TypeError: ours"],
  ])("fails one document only where a thread has trouble: %s", async (what, message) => {
    await withThreads(1 + 1, async ({ examine }) => {
      const failing = examine(document(what))
      const others = ["a", "b", "c"].map((other) => examine(document(other)))
      await expect(failing).rejects.toThrow(message)
      expect(await Promise.all(others)).toHaveLength(3)
    })
  })

  test("shows the documents it is held against to all threads without copying them", async () => {
    const related = [{ sha256: "0".repeat(64), bytes: new Uint8Array(5) }]
    const [one, two] = await withThreads(2, ({ examine }) =>
      Promise.all([examine({ ...document("a"), related }), examine({ ...document("b"), related })]),
    )
    expect([one.result, two.result]).toMatchObject([{ shared: [true] }, { shared: [true] }])
  })

  test("is done in this thread where there is only one, or no program for it", async () => {
    const empty = { path: "a.txt", bytes: new Uint8Array(), related: [] }
    for (const wanted of [{ count: 1, program: pathToFileURL(path) }, { count: 2 }]) {
      const { result } = await openExaminers(wanted).examine(empty)
      expect(result).toMatchObject({ problem: { code: "empty-document" } })
    }
  })
})
