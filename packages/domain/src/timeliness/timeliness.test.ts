import { describe, expect, test } from "vitest"

import type { Stage } from "../fiscal.ts"
import type { OrganisationLevel } from "../organisation.ts"
import { type Due, dueOf } from "./due.ts"
import { type PublicationTiming, timelinessOf } from "./timeliness.ts"

const approved = (date: string, level: OrganisationLevel = "department", stage: Stage = "budget") =>
  dueOf({ level, stage, dates: { adopted: null, approved: date } })
const adopted = (date: string, level: OrganisationLevel, stage: Stage = "budget") =>
  dueOf({ level, stage, dates: { adopted: date, approved: null } })
const day = (due: Due) => (due.kind === "dated" ? `${due.on} ${due.limit}` : due.why)
const basis = (due: Due) =>
  due.kind === "dated" ? due.basis.map(({ name, article }) => `${name}${article}`) : []

describe("twenty days after the approval", () => {
  test("do not count the day of approval", () => {
    expect(day(approved("2025-03-03"))).toBe("2025-03-23 exact")
  })

  test("count 29 February in a leap year", () => {
    // 9 + 20 = 29: a day of February 2024, and one day more than February 2025 has.
    expect(day(approved("2024-02-09"))).toBe("2024-02-29 exact")
    expect(day(approved("2025-02-09"))).toBe("2025-03-01 exact")
    // 10 + 20 = 30, less the 29 days of February 2024.
    expect(day(approved("2024-02-10"))).toBe("2024-03-01 exact")
  })

  test("pass the end of a month and of a year", () => {
    expect(day(approved("2025-01-31"))).toBe("2025-02-20 exact")
    // 30 days in April, 31 in August.
    expect(day(approved("2025-04-20"))).toBe("2025-05-10 exact")
    expect(day(approved("2025-08-20"))).toBe("2025-09-09 exact")
    expect(day(approved("2025-12-31"))).toBe("2026-01-20 exact")
  })

  test("end where they end, on a Sunday and on National Day too", () => {
    expect(day(approved("2025-02-03"))).toBe("2025-02-23 exact")
    expect(day(approved("2025-09-11"))).toBe("2025-10-01 exact")
  })

  test("are the same for a unit, and for one whose level is not known", () => {
    expect(day(approved("2025-03-03", "unit"))).toBe("2025-03-23 exact")
    expect(day(approved("2025-03-03", "unknown"))).toBe("2025-03-23 exact")
  })

  test("go before what the congress's day allows", () => {
    const both = dueOf({
      level: "unit",
      stage: "budget",
      dates: { adopted: "2025-01-20", approved: "2025-02-03" },
    })
    expect(both).toMatchObject({
      on: "2025-02-23",
      limit: "exact",
      from: "approved",
      start: "2025-02-03",
      days: 20,
    })
  })
})

describe("where only the congress's day is known", () => {
  test("a department has forty days at most", () => {
    // 11 days of January are left after the 20th; 40 − 11 = 29.
    expect(day(adopted("2024-01-20", "department"))).toBe("2024-02-29 upper-bound")
    expect(day(adopted("2025-01-20", "department"))).toBe("2025-03-01 upper-bound")
  })

  test("a unit has fifty-five", () => {
    // 11 of January and the whole of February make 40 in 2024 and 39 in 2025.
    expect(day(adopted("2024-01-20", "unit"))).toBe("2024-03-15 upper-bound")
    expect(day(adopted("2025-01-20", "unit"))).toBe("2025-03-16 upper-bound")
  })

  test("final accounts have as many, in summer", () => {
    // 1 day of July is left after the 30th, and 31 are in August: 40 − 32 = 8, 55 − 32 = 23.
    expect(day(adopted("2025-07-30", "department", "final"))).toBe("2025-09-08 upper-bound")
    expect(day(adopted("2025-07-30", "unit", "final"))).toBe("2025-09-23 upper-bound")
  })

  test("a government has twenty, exactly, and no approval of its own", () => {
    expect(day(adopted("2025-07-30", "government", "final"))).toBe("2025-08-19 exact")
    expect(day(approved("2025-07-30", "government"))).toBe("no-dates")
  })

  test("nothing is said of what may be either", () => {
    expect(day(adopted("2025-01-20", "unknown"))).toBe("level-unknown")
  })
})

test("without any date there is no last day", () => {
  expect(dueOf({ level: "unit", stage: "budget", dates: { adopted: null, approved: null } })).toEqual({
    kind: "unknown",
    why: "no-dates",
  })
})

test("a last day rests on the articles its days were taken from", () => {
  expect(basis(approved("2025-03-03"))).toEqual(["预算法第十四条"])
  expect(basis(approved("2025-03-03", "unit"))).toEqual(["预算法实施条例第六条"])
  expect(basis(approved("2025-03-03", "unknown"))).toEqual(["预算法第十四条", "预算法实施条例第六条"])
  expect(basis(adopted("2025-01-20", "government"))).toEqual(["预算法第十四条"])
  expect(basis(adopted("2025-01-20", "department"))).toEqual(["预算法第五十二条", "预算法第十四条"])
  expect(basis(adopted("2025-07-30", "department", "final"))).toEqual(["预算法第八十条", "预算法第十四条"])
  expect(basis(adopted("2025-07-30", "unit", "final"))).toEqual(["预算法第八十条", "预算法实施条例第六条"])
})

describe("with 29 February as the last day", () => {
  const due = approved("2024-02-09")
  const told = (published: PublicationTiming["published"], today: string) =>
    timelinessOf({ due, published, today })

  test("what is published on it is on time, and a day after it late", () => {
    expect(told("2024-02-29", "2024-06-30")).toEqual({ kind: "on-time", daysLeft: 0, limit: "exact" })
    expect(told("2024-03-01", "2024-06-30")).toEqual({ kind: "late", days: 1, limit: "exact" })
    expect(told("2024-02-20", "2024-06-30")).toEqual({ kind: "on-time", daysLeft: 9, limit: "exact" })
  })

  test("what is not published is due on it, and overdue a day after it", () => {
    expect(told(null, "2024-02-28")).toEqual({ kind: "due", daysLeft: 1, limit: "exact" })
    expect(told(null, "2024-02-29")).toEqual({ kind: "due", daysLeft: 0, limit: "exact" })
    expect(told(null, "2024-03-01")).toEqual({ kind: "overdue", days: 1, limit: "exact" })
    // 31 days of March, and April's first.
    expect(told(null, "2024-04-01")).toEqual({ kind: "overdue", days: 32, limit: "exact" })
  })

  test("nothing is said of a day of publication that is not known or is still to come", () => {
    expect(told("undated", "2024-06-30")).toEqual({ kind: "unknown", why: "publication-undated" })
    expect(told("2024-02-21", "2024-02-20")).toEqual({ kind: "unknown", why: "published-ahead" })
    expect(told("2024-02-20", "2024-02-20")).toMatchObject({ kind: "on-time" })
  })
})

test("what an upper bound was held against says so", () => {
  const due = adopted("2025-01-20", "unit")
  const told = (published: string | null, today: string) => timelinessOf({ due, published, today })
  expect(told("2025-03-17", "2025-06-30")).toEqual({ kind: "late", days: 1, limit: "upper-bound" })
  expect(told("2025-03-16", "2025-06-30")).toEqual({ kind: "on-time", daysLeft: 0, limit: "upper-bound" })
  expect(told(null, "2025-03-17")).toEqual({ kind: "overdue", days: 1, limit: "upper-bound" })
})

test("without a last day nothing is said, published or not", () => {
  const due = adopted("2025-01-20", "unknown")
  expect(timelinessOf({ due, published: "2025-03-16", today: "2025-06-30" })).toEqual({
    kind: "unknown",
    why: "level-unknown",
  })
  expect(timelinessOf({ due, published: null, today: "2025-06-30" })).toEqual({
    kind: "unknown",
    why: "level-unknown",
  })
})
