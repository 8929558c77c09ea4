import { expect, test } from "vitest"

import { publicationTimes, type TimesGiven } from "./publication-times.ts"

/** A department's budget that came in on 1 May, with these dates. */
function times(dates: Partial<TimesGiven["dates"]>, given: Partial<TimesGiven> = {}) {
  return publicationTimes({
    level: "department",
    stage: "budget",
    importedAt: "2024-05-01T00:00:00Z",
    ...given,
    dates: { adopted: null, approved: null, published: null, ...dates },
  })
}

test("the twentieth day after approval is in time, and the day after is a day late", () => {
  // February 2024 has 29 days: 20 February and 20 days are 11 March.
  const inTime = times({ approved: "2024-02-20", published: "2024-03-11" })
  expect(inTime).toMatchObject({
    kind: "known",
    on: "2024-03-11",
    days: 20,
    taken: 20,
    late: 0,
    limit: "exact",
  })
  const late = times({ approved: "2024-02-20", published: "2024-03-12" })
  expect(late).toMatchObject({ kind: "known", taken: 21, late: 1 })
})

test("where only the congress's day is known, the longest there may be is an upper bound", () => {
  // 1 February and 40 days are 12 March.
  const late = times({ adopted: "2024-02-01", published: "2024-03-14" })
  expect(late).toMatchObject({ from: "adopted", on: "2024-03-12", days: 40, late: 2, limit: "upper-bound" })
})

test("what is not known is named, all of it, and is neither in time nor late", () => {
  expect(times({})).toEqual({ kind: "unknown", why: ["no-dates", "publication-undated"], published: null })
  expect(times({ published: "2024-03-01" })).toEqual({
    kind: "unknown",
    why: ["no-dates"],
    published: "2024-03-01",
  })
  expect(times({ approved: "2024-02-20" })).toMatchObject({ why: ["publication-undated"] })
  expect(times({ adopted: "2024-02-01", published: "2024-03-01" }, { level: "unknown" })).toMatchObject({
    why: ["level-unknown"],
  })
})

test("a day of publication after the paper came in is a slip, by the calendar of China", () => {
  const dates = { approved: "2024-02-20", published: "2024-03-02" }
  expect(times(dates, { importedAt: "2024-03-01T15:59:00Z" })).toMatchObject({ why: ["published-ahead"] })
  expect(times(dates, { importedAt: "2024-03-01T16:00:00Z" })).toMatchObject({ kind: "known", late: 0 })
})
