import { afterEach, describe, expect, test, vi } from "vitest"

import { partIn, placeIn, stretchAt, turningFrom } from "./list-place.ts"

afterEach(() => vi.unstubAllEnvs())

let asked = 0
let version = 1

/** A list of five, two to a stretch. */
const list = {
  name: "five",
  version: async () => version,
  stretchFrom: async (after: string | null) => {
    asked += 1
    const from = Number(after ?? 0)
    return { items: [1, 2, 3, 4, 5].slice(from, from + 2), next: from + 2 < 5 ? String(from + 2) : null }
  },
}

describe("a list as files", () => {
  test("goes on at addresses of its parts", async () => {
    vi.stubEnv("GOUJI_STATIC", "1")
    const place = placeIn({ after: "x" })
    expect(place).toEqual({ part: 1 })
    expect(turningFrom("/corrections", place, "2")).toEqual({ first: null, further: "/corrections/2" })
    expect((await stretchAt({ part: 3 }, list))?.items).toEqual([5])
    expect(await stretchAt({ part: 4 }, list)).toBeUndefined()
    expect(turningFrom("/corrections", { part: 3 }, null)).toEqual({ first: "/corrections", further: null })
  })

  test.each([["1"], ["0"], ["01"], ["x"], ["12345"]])("has no part %s beside its own address", (segment) => {
    expect(partIn(segment)).toBeUndefined()
  })
})

test("a list that is served goes on behind a mark", async () => {
  const place = placeIn({ after: "2" })
  expect((await stretchAt(place, list))?.items).toEqual([3, 4])
  expect(turningFrom("/status", place, "4")).toEqual({ first: "/status", further: "/status?after=4" })
  expect(turningFrom("/status?order=gravest", place, "4")).toEqual({
    first: "/status?order=gravest",
    further: "/status?order=gravest&after=4",
  })
})

test("parts are gone through by their marks alone where a list has those for less", async () => {
  version += 1
  const before = asked
  const marks: (string | null)[] = []
  const nextAfter = async (after: string | null) => {
    marks.push(after)
    return String(Number(after ?? 0) + 2)
  }
  expect((await stretchAt({ part: 3 }, { ...list, nextAfter }))?.items).toEqual([5])
  expect([asked - before, marks]).toEqual([1, [null, "2"]])
})

describe("a part beyond the end of a list", () => {
  const costOf = async (part: number) => {
    const before = asked
    expect(await stretchAt({ part }, list)).toBeUndefined()
    return asked - before
  }

  test("costs nothing once that is known, and is looked for again when the list is another", async () => {
    version += 1
    expect(await costOf(9999)).toBe(3)
    expect([await costOf(9999), await costOf(4)]).toEqual([0, 0])
    version += 1
    expect(await costOf(9999)).toBe(3)
  })

  test("is looked for once by many who ask at the same time", async () => {
    version += 1
    const before = asked
    await Promise.all([9, 99, 999].map((part) => stretchAt({ part }, list)))
    expect(asked - before).toBe(3)
  })

  test("is not taken for one because the list could not be asked", async () => {
    version += 1
    const broken = { ...list, stretchFrom: () => Promise.reject(new Error("out of reach")) }
    await expect(stretchAt({ part: 2 }, broken)).rejects.toThrow("out of reach")
    expect((await stretchAt({ part: 2 }, list))?.items).toEqual([3, 4])
  })
})
