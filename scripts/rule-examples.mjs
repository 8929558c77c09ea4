// What `gouji rules ID` shows as examples: of each rule's cases the first of each outcome that is told by amounts alone.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { ROOT } from "./toolchain.mjs"

const OUTCOMES = ["pass", "pass-rounded", "fail", "insufficient-data"]
/** Cases are of this year unless they say otherwise, as the builders of tests have it. */
const YEAR = 2024

/** Examples by the rule's id. The three are built packages. */
export function ruleExamples({ CATALOGUE }, { labelOf }, { parseSlot }) {
  const examples = CATALOGUE.map(({ id }) => [id, examplesOf(id, { labelOf, parseSlot })])
  return Object.fromEntries(examples.filter(([, found]) => found.length > 0))
}

function examplesOf(id, words) {
  const path = join(ROOT, "tests/cases", `${id}.json`)
  if (!existsSync(path)) return []
  const told = JSON.parse(readFileSync(path, "utf8")).cases.filter(isToldByAmounts)
  return OUTCOMES.flatMap((outcome) => {
    const found = told.find(({ expect }) => expect.outcome === outcome)
    return found === undefined ? [] : [exampleOf(found, words)]
  })
}

function isToldByAmounts({ given, related = [], expect }) {
  const { figures, ...others } = given
  return (
    figures !== undefined &&
    Object.keys(others).length === 0 &&
    related.length === 0 &&
    !Array.isArray(expect) &&
    Object.values(figures).every((figure) => printedOf(figure) !== undefined)
  )
}

function exampleOf({ given, expect }, { labelOf, parseSlot }) {
  const figures = Object.entries(given.figures).map(([slot, figure]) => ({
    label: labelOf(parseSlot(slot, YEAR), YEAR),
    printed: printedOf(figure),
  }))
  return { outcome: expect.outcome, figures }
}

function printedOf(figure) {
  return typeof figure === "string" ? figure : figure?.printed
}
