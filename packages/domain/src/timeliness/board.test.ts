import fc from "fast-check"
import { describe, expect, test } from "vitest"

import type { Dates } from "../disclosure.ts"
import { closed, department, entered, merged, registered } from "../register/given-changes.ts"
import { BOARD_STATES, type BoardRow, type BoardStanding, boardOf, boardTotalsOf } from "./board.ts"
import { type DisclosureRound, expectedOf } from "./expected.ts"

/** A district with one department; 站 is merged into 中心, which is founded for it on 1 July 2025. */
const register = registered(
  entered("区", { level: "government" }),
  department("局", { parent: "区" }),
  entered("馆", { parent: "局" }),
  entered("站", { parent: "局" }),
  entered("中心", { parent: "局", from: "2025-07-01" }),
  merged(["站"], "2025-07-01", "中心"),
)

const BUDGET: DisclosureRound = { fiscalYear: 2025, stage: "budget", adopted: "2025-01-20" }
const NO_DATES: Dates = { adopted: null, approved: null, written: null, published: null }

const standing = (
  organisation: string,
  state: BoardStanding["state"],
  dates: Partial<Dates> = {},
): BoardStanding => ({
  organisation,
  fiscalYear: 2025,
  stage: "budget",
  state,
  dates: { ...NO_DATES, ...dates },
})
const board = (today: string, ...standings: readonly BoardStanding[]) =>
  boardOf({ expected: expectedOf(register, BUDGET), standings, today })
/** `局 missing overdue 3`: whose, how far, and in time by how many days. */
const line = ({ expected, state, timeliness }: BoardRow) => {
  const days =
    "days" in timeliness ? timeliness.days : "daysLeft" in timeliness ? timeliness.daysLeft : timeliness.why
  return `${expected.name} ${state} ${timeliness.kind} ${days}`
}

describe("what is expected", () => {
  const names = (round: DisclosureRound) => expectedOf(register, round).map(({ name }) => name)

  test("is a budget of those that are there as the year begins", () => {
    expect(names(BUDGET)).toEqual(["局", "站", "馆"])
    expect(names({ ...BUDGET, fiscalYear: 2026 })).toEqual(["中心", "局", "馆"])
    expect(names({ ...BUDGET, fiscalYear: 2000 })).toEqual(["局", "站", "馆"])
    expect(names({ ...BUDGET, fiscalYear: 1999 })).toEqual([])
  })

  test("is final accounts of those that are there as it ends", () => {
    expect(names({ ...BUDGET, stage: "final" })).toEqual(["中心", "局", "馆"])
    expect(names({ ...BUDGET, stage: "final", fiscalYear: 2024 })).toEqual(["局", "站", "馆"])
  })

  test("is decided on the first and on the last day of the year, these included", () => {
    const ends = registered(
      entered("元旦", { from: "2025-01-01" }),
      entered("次日", { from: "2025-01-02" }),
      closed("元旦", "2025-12-31"),
      closed("次日", "2026-01-01"),
    )
    const own = (round: DisclosureRound) => expectedOf(ends, round).map(({ name }) => name)
    expect(own(BUDGET)).toEqual(["元旦"])
    expect(own({ ...BUDGET, stage: "final" })).toEqual(["次日"])
  })
})

describe("a board", () => {
  // The department has until 1 March, its units until 16 March.
  test("has a row for everyone who is expected, whether a paper came in or not", () => {
    expect(board("2025-03-02").rows.map(line)).toEqual([
      "局 missing overdue 1",
      "站 missing due 14",
      "馆 missing due 14",
    ])
  })

  test("says how far each has come, and whether it was in time", () => {
    const { rows } = board(
      "2025-03-20",
      standing("局", "published", { published: "2025-03-01" }),
      standing("馆", "in-review"),
      standing("站", "corrected", { published: "2025-03-18" }),
    )
    expect(rows.map(line)).toEqual([
      "局 published on-time 0",
      "站 corrected late 2",
      "馆 in-review overdue 4",
    ])
  })

  test("goes by the approval that a paper has, and by the paper's dates before those expected", () => {
    const { rows } = board(
      "2025-03-20",
      standing("馆", "published", { approved: "2025-02-10", published: "2025-03-03" }),
      standing("站", "published", { adopted: "2025-01-10", published: "2025-03-07" }),
    )
    // 10 February + 20 = 2 March. 10 January + 55: 21 of January and 28 of February, 6 are left.
    expect(rows.map(({ due }) => (due.kind === "dated" ? `${due.on} ${due.limit}` : due.why))).toEqual([
      "2025-03-01 upper-bound",
      "2025-03-06 upper-bound",
      "2025-03-02 exact",
    ])
    expect(rows.map(line).slice(1)).toEqual(["站 published late 1", "馆 published late 1"])
  })

  test("counts as public what its organisation published, while it is still checked here", () => {
    const { rows } = board("2025-03-20", standing("馆", "checked", { published: "2025-03-10" }))
    expect(rows.map(line)).toContain("馆 checked on-time 6")
  })

  test("never says overdue of what is public since a day nobody knows, or was withdrawn", () => {
    const { rows } = board("2025-06-30", standing("局", "published"), standing("馆", "withdrawn"))
    expect(rows.map(line)).toEqual([
      "局 published unknown publication-undated",
      "站 missing overdue 106",
      "馆 withdrawn unknown publication-undated",
    ])
  })

  test("says nothing of time where no date is known at all", () => {
    const expected = expectedOf(register, { ...BUDGET, adopted: null })
    const { totals } = boardOf({ expected, standings: [], today: "2025-06-30" })
    expect(totals.timeliness).toEqual({ "on-time": 0, late: 0, due: 0, overdue: 0, unknown: 3 })
  })

  test("lists what was not expected, and counts it nowhere", () => {
    const early = standing("中心", "published", { published: "2025-09-01" })
    const { rows, unexpected, totals } = board("2025-10-01", early, {
      ...standing("局", "checked"),
      stage: "final",
    })
    expect(unexpected.map(({ organisation, stage }) => `${organisation} ${stage}`)).toEqual([
      "中心 budget",
      "局 final",
    ])
    expect(totals.rows).toBe(rows.length)
    expect(totals.states).toMatchObject({ missing: 3, published: 0, checked: 0 })
  })

  test("is not made of one thing given twice", () => {
    const twice = [standing("局", "received"), standing("局", "checked")]
    expect(() => board("2025-03-01", ...twice)).toThrow(TypeError)
  })
})

test("totals add up to the rows, in states and in time", () => {
  const states = fc.constantFrom(...BOARD_STATES)
  const published = fc.option(fc.constantFrom("2025-02-01", "2025-03-05", "2025-09-30"))
  const today = fc.constantFrom("2025-02-15", "2025-03-10", "2025-06-30")
  const three = fc.array(fc.record({ state: states, published }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(three, today, (papers, date) => {
      const standings = papers.flatMap(({ state, published: on }, index) =>
        state === "missing" ? [] : [standing(["局", "馆", "站"][index] ?? "", state, { published: on })],
      )
      const { rows, totals } = board(date, ...standings)
      const added = (counts: Readonly<Record<string, number>>) =>
        Object.values(counts).reduce((a, b) => a + b)
      expect([totals.rows, added(totals.states), added(totals.timeliness)]).toEqual([3, 3, 3])
      const apart = rows.map((row) => boardTotalsOf([row]))
      expect(apart.map((one) => added(one.states) + added(one.timeliness))).toEqual([2, 2, 2])
      for (const state of BOARD_STATES)
        expect(totals.states[state]).toBe(rows.filter((row) => row.state === state).length)
    }),
  )
})
