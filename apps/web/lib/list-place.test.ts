import { afterEach, describe, expect, test, vi } from "vitest"

import { partIn, placeIn, stretchAt, turningFrom } from "./list-place.ts"

afterEach(() => vi.unstubAllEnvs())

/** A list of five, two to a stretch. */
const stretchFrom = async (after: string | null) => {
  const from = Number(after ?? 0)
  return { items: [1, 2, 3, 4, 5].slice(from, from + 2), next: from + 2 < 5 ? String(from + 2) : null }
}

describe("a list as files", () => {
  test("goes on at addresses of its parts", async () => {
    vi.stubEnv("GOUJI_STATIC", "1")
    const place = placeIn({ after: "x" })
    expect(place).toEqual({ part: 1 })
    expect(turningFrom("/corrections", place, "2")).toEqual({ first: null, further: "/corrections/2" })
    expect((await stretchAt({ part: 3 }, stretchFrom))?.items).toEqual([5])
    expect(await stretchAt({ part: 4 }, stretchFrom)).toBeUndefined()
    expect(turningFrom("/corrections", { part: 3 }, null)).toEqual({ first: "/corrections", further: null })
  })

  test.each([["1"], ["0"], ["01"], ["x"], ["12345"]])("has no part %s beside its own address", (segment) => {
    expect(partIn(segment)).toBeUndefined()
  })
})

test("a list that is served goes on behind a mark", async () => {
  const place = placeIn({ after: "2" })
  expect((await stretchAt(place, stretchFrom))?.items).toEqual([3, 4])
  expect(turningFrom("/status", place, "4")).toEqual({ first: "/status", further: "/status?after=4" })
})
