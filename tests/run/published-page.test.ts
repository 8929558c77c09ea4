import { readDocument } from "@gouji/documents"
import { check } from "@gouji/rules"
import { describe, expect, test } from "vitest"

import { sharedFile, WITHOUT_IT } from "../suites/shared-documents.ts"

const page = sharedFile("documents/001-transport-commission-2018-budget.html")

/** A department's page of 2018: an older form, and a paragraph that lost a label on its way to the web. */
describe.skipIf(!page)(`the published page of 2018${page ? "" : ` (skipped: ${WITHOUT_IT})`}`, async () => {
  const read = await readDocument(page ?? new Uint8Array())
  if (page && !read.ok) throw new TypeError(read.error.code)

  test("reconciles: nothing at error or above", () => {
    if (!read.ok) return
    const { verdicts } = check({ disclosure: read.value.disclosure, related: [] })
    const failed = verdicts.filter(({ outcome }) => outcome === "fail")
    expect(failed.filter(({ severity }) => severity === "error" || severity === "fatal")).toEqual([])
    expect(verdicts.find(({ rule }) => rule === "S01")?.outcome).toBe("pass")
  })

  test("lists the amount that has no label, and its change, and gives them to nobody", () => {
    if (!read.ok) return
    const { figures, unread } = read.value.disclosure
    expect(unread.map(({ evidence }) => evidence.quote)).toEqual(["290.5", "26.7"])
    expect(figures.filter(({ printed }) => printed === "290.5" || printed === "26.7")).toEqual([])
    expect(figures.some(({ concept }) => concept === "sg.recv")).toBe(false)
  })
})
