import { addDays, dueOf, timelinessOf } from "@gouji/domain"
import { disclosure } from "@gouji/testkit"
import fc from "fast-check"
import { expect, test } from "vitest"

import m01 from "../catalogue/timeliness/m01-published-in-time.ts"
import m02 from "../catalogue/timeliness/m02-units-published-in-time.ts"
import m04 from "../catalogue/timeliness/m04-published-within-the-bound.ts"
import { check } from "../check.ts"

const CATALOGUE = [m01, m02, m04]
const TODAY = "2026-12-31"
/** On both sides of twenty, forty and fifty-five days after either date. */
const published = fc.integer({ min: 0, max: 90 }).map((days) => addDays("2024-02-01", days))
const date = fc.option(fc.integer({ min: 0, max: 30 }).map((days) => addDays("2024-01-20", days)))
const level = fc.constantFrom("unit" as const, "department" as const, "unknown" as const)

test("the rules call late what the board calls late, and on time what it calls on time", () => {
  fc.assert(
    fc.property(
      fc.record({ level, adopted: date, approved: date, published }),
      ({ level: own, ...dates }) => {
        const paper = disclosure({}, { organisation: { level: own }, dates })
        const { verdicts } = check({ disclosure: paper, related: [], catalogue: CATALOGUE })
        const outcomes = verdicts.map(({ outcome }) => outcome)
        const due = dueOf({ level: own, stage: paper.stage, dates })
        const { kind } = timelinessOf({ due, published: dates.published, today: TODAY })
        expect(outcomes.includes("fail")).toBe(kind === "late")
        expect(outcomes.includes("pass")).toBe(kind === "on-time")
      },
    ),
  )
})
