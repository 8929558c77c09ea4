import { describe, expect, test } from "vitest"

import { addDays, daysBetween } from "./calendar.ts"

describe("days between two dates", () => {
  test("leave out the first", () => {
    expect(daysBetween("2024-03-01", "2024-03-02")).toBe(1)
    expect(daysBetween("2024-03-01", "2024-03-01")).toBe(0)
    expect(daysBetween("2024-03-02", "2024-03-01")).toBe(-1)
  })

  test("count 29 February where the year has one", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2)
    expect(daysBetween("2025-02-28", "2025-03-01")).toBe(1)
    // No leap year: a hundred that is not a four hundred.
    expect(daysBetween("2100-02-28", "2100-03-01")).toBe(1)
  })
})

describe("a day so many days later", () => {
  test("passes the ends of months and of years", () => {
    expect(addDays("2024-01-31", 1)).toBe("2024-02-01")
    expect(addDays("2024-04-30", 1)).toBe("2024-05-01")
    expect(addDays("2024-12-31", 1)).toBe("2025-01-01")
    expect(addDays("2025-01-01", -1)).toBe("2024-12-31")
  })

  test("passes 29 February where the year has one", () => {
    expect(addDays("2024-02-09", 20)).toBe("2024-02-29")
    expect(addDays("2025-02-09", 20)).toBe("2025-03-01")
  })

  test("of no date is a defect", () => {
    expect(() => addDays("二月三十日", 1)).toThrow(RangeError)
  })
})
