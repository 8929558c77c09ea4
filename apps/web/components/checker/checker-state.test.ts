import { expect, test } from "vitest"

import { AT_FIRST, after, type CheckerState, type Happening } from "./checker-state.ts"

const through = (...happenings: readonly Happening[]): CheckerState => happenings.reduce(after, AT_FIRST)

const UNREAD = {
  path: "a.pdf",
  sha256: "",
  format: "",
  status: "unreadable",
  problem: { code: "empty-document", message: { zh: "", en: "" }, advice: { zh: "", en: "" } },
} as const
const SHOWN = { kind: "shown", document: 0, page: 9, finding: "n1" } as const

test("files chosen before the program is here are being checked all the same", () => {
  expect(through({ kind: "asked" }, { kind: "ready" })).toMatchObject({ phase: "checking", isHere: true })
})

test("a program that did not come is said to be missing, also to files chosen before, and may come when asked for again", () => {
  const absent = { kind: "absent", phase: "failed" } as const
  expect(through({ kind: "asked" }, absent).phase).toBe("failed")
  expect(through(absent, { kind: "asked" }, absent).phase).toBe("failed")
  expect(through(absent, { kind: "asked" }, { kind: "ready" })).toMatchObject({
    phase: "checking",
    isHere: true,
  })
})

test("a browser that is too old is said to be, whatever is chosen", () => {
  expect(through({ kind: "absent", phase: "too-old" }, { kind: "asked" }).phase).toBe("too-old")
})

test("requests of the page and of the worker are counted apart, and outlive a clearing", () => {
  const counted = through(
    { kind: "ready" },
    { kind: "page-requests", count: 1 },
    { kind: "requests", count: 2 },
    { kind: "cleared" },
  )
  expect(counted.requests).toEqual({ page: 1, worker: 2 })
})

test("checked again, a document takes its own place and the later ones wait for theirs", () => {
  const paper = (path: string, document: number): Happening => ({
    kind: "paper",
    document,
    paper: { ...UNREAD, path },
  })
  const paths = (state: CheckerState) => state.papers.map(({ path }) => path)
  const both = [paper("a", 0), paper("b", 1)]
  expect(paths(through(...both))).toEqual(["a", "b"])
  expect(paths(through(...both, paper("a again", 0)))).toEqual(["a again"])
})

test("a picture of a page that is no longer looked at is not shown", () => {
  const drawn = null
  expect(through(SHOWN, { kind: "page", document: 0, page: 9, drawn }).shown?.drawn).toBeNull()
  expect(through(SHOWN, { kind: "page", document: 0, page: 8, drawn }).shown?.drawn).toBeUndefined()
  expect(through(SHOWN, { kind: "hidden" }, { kind: "page", document: 0, page: 9, drawn }).shown).toBeNull()
})
