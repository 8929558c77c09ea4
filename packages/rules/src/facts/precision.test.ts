import { disclosure, type Given } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import { factsOf, quantumIn, statedIn } from "./facts.ts"

function quantum(given: Given, slot: string): string | null | undefined {
  const facts = factsOf(disclosure(given))
  const [figure] = statedIn(facts, slot)
  return figure && quantumIn(facts, figure)
}

describe("how exact a figure is", () => {
  test("trailing zeros are dropped: 2万元 among amounts of two decimals is exact to 0.01万元", () => {
    expect(quantum({ sg: "6.16", "sg.recv": "3.50", pr: "2" }, "pr")).toBe("100.00")
  })

  test("where all amounts are whole, whole they are", () => {
    expect(quantum({ sg: "6", pr: "2" }, "pr")).toBe("10000.00")
  })

  test("finer than the convention is as printed", () => {
    expect(quantum({ sg: "6.16", "sg.recv": "3.50", pr: "1282.734" }, "pr")).toBe("10.00")
  })

  test("of two equally common numbers of decimals the finer is the convention", () => {
    expect(quantum({ sg: "6.16", "sg.recv": "3.5", pr: "2" }, "pr")).toBe("100.00")
  })

  test("each unit has a convention of its own", () => {
    const given = { sg: "6.16", "sg.recv": "3.50", pr: { printed: "20,000", unit: "元" } }
    expect(quantum(given, "pr")).toBe("1.00")
  })

  test("each table has a convention of its own, apart from the narrative's", () => {
    const given = { sg: "6.16", "T.R/rev.total": "12", "T.E/exp.total": "12.5", "T.E/exp.basic": "2" }
    expect(quantum(given, "T.R/rev.total")).toBe("10000.00")
    expect(quantum(given, "T.E/exp.basic")).toBe("1000.00")
  })

  test("numbers of things are exact", () => {
    expect(quantum({ veh: "1" }, "veh")).toBe("0")
  })
})
