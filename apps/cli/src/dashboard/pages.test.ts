import type { DisclosureSummary } from "@gouji/application"
import { describe, expect, test } from "vitest"

import { type DocumentPages, knownRows, noPages, PAGE, pagesWanted, rowAt, rowOf, withPage } from "./pages.ts"

const none: DocumentPages = noPages({ words: "", order: "newest", state: null })

function rows(from: number, count = PAGE): readonly DisclosureSummary[] {
  // Only the hash is looked at.
  return Array.from({ length: count }, (_, index) => ({ sha256: `d${from + index}` }) as DisclosureSummary)
}

function read(pages: DocumentPages, page: number, { next, count = PAGE }: Ending): DocumentPages {
  return withPage(pages, { page, version: 1, items: rows(page * PAGE, count), next: next ?? null })
}

interface Ending {
  readonly next?: string
  readonly count?: number
}

describe("a list read by pages", () => {
  test("knows its rows, and that more follow, without their number", () => {
    const pages = read(none, 0, { next: "m1" })
    expect(knownRows(pages)).toBe(PAGE)
    expect(pages.length).toBeNull()
    expect(rowAt(pages, PAGE - 1)?.sha256).toBe(`d${PAGE - 1}`)
    expect(rowAt(pages, PAGE)).toBeUndefined()
    expect(read(pages, 1, { count: 7 }).length).toBe(PAGE + 7)
  })

  test("asks for the page a row is on, and for the next one before it is reached", () => {
    const pages = read(none, 0, { next: "m1" })
    expect(pagesWanted(none, 0, 1)).toEqual([0])
    expect(pagesWanted(pages, 10, 1)).toEqual([])
    expect(pagesWanted(pages, PAGE - 5, 1)).toEqual([1])
    expect(pagesWanted(pages, 10, 2)).toEqual([0])
  })

  test("reads on to a row far beyond what is known, and keeps only a few pages meanwhile", () => {
    let pages = none
    for (let page = 0; page < 40; page++) {
      expect(pagesWanted(pages, Number.MAX_SAFE_INTEGER, 1)).toContain(page)
      pages = read(pages, page, page === 39 ? { count: 3 } : { next: `m${page + 1}` })
    }
    expect(pages.length).toBe(39 * PAGE + 3)
    expect(pages.loaded.size).toBeLessThan(10)
    expect(rowAt(pages, 5)).toBeUndefined()
    expect(pagesWanted(pages, 5, 1)).toEqual([0])
  })

  test("reads the next page again where a page ends elsewhere than it did", () => {
    const pages = read(read(none, 0, { next: "m1" }), 1, { next: "m2" })
    const moved = read(pages, 0, { next: "m1'" })
    expect(pagesWanted(moved, PAGE + 100, 1)).toEqual([1])
    expect(moved.marks.slice(0, 2)).toEqual([null, "m1'"])
  })

  test("has no rows after its end, once that is nearer", () => {
    const pages = read(read(none, 0, { next: "m1" }), 1, { count: 50 })
    const shorter = read(pages, 0, { count: 20 })
    expect(knownRows(shorter)).toBe(20)
    expect(rowAt(shorter, PAGE + 1)).toBeUndefined()
    expect(rowOf(shorter, ({ sha256 }) => sha256 === "d5")).toBe(5)
  })
})
