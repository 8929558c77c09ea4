import { check } from "@gouji/rules"
import { disclosure, FORMS, type Form, paperOf } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import { type Score, scoresOf } from "../suites/mutation-score.ts"

/** How many faults of each kind are planted in each form; the long form asks for more. */
const FAULTS_EACH = Number(process.env["GOUJI_FAULTS"] ?? 6)

describe("sound documents, all their differences from rounding", () => {
  test.each(FORMS)("%s: nothing fails", (form) => {
    for (let seed = 0; seed < FAULTS_EACH * 3; seed++) {
      const { given, about } = paperOf(form, seed)
      const { verdicts } = check({ disclosure: disclosure(given, about), related: [] })
      const failed = verdicts.filter(({ outcome }) => outcome === "fail").map(({ instance }) => instance)
      expect(failed, `${form} ${seed}`).toEqual([])
    }
  })
})

/** Per cent of what was planted: a little under what the short form and the long one measure, so that a step back shows. */
const GATES: Readonly<Record<Form, Readonly<Record<"detected" | "alone" | "first" | "repaired", number>>>> = {
  narrative: { detected: 95, alone: 12, first: 65, repaired: 60 },
  "tables-in-yuan": { detected: 98, alone: 94, first: 95, repaired: 92 },
  "tables-in-wan": { detected: 98, alone: 92, first: 93, repaired: 91 },
  "final-accounts": { detected: 98, alone: 88, first: 92, repaired: 90 },
}

describe("documents with one fault planted", () => {
  test.each(FORMS)(
    "%s: it is detected, located and repaired",
    (form) => {
      const scores = scoresOf(form, FAULTS_EACH)
      console.log(table(form, scores))
      // Two figures that changed places may settle by another pair as well; that score is told and not gated.
      const gated = scores.filter(({ fault }) => fault !== "columns-swapped")
      const planted = gated.reduce((sum, score) => sum + score.planted, 0)
      const reached = Object.keys(GATES[form]).map((what) => {
        // The keys of a gate are those of a score.
        const name = what as keyof (typeof GATES)[Form]
        const per = (100 * gated.reduce((sum, score) => sum + score[name], 0)) / planted
        return { name, per, enough: per >= GATES[form][name] }
      })
      console.log(
        `${form}, without columns swapped: ${reached.map(({ name, per }) => `${name} ${per.toFixed(1)} %`).join(", ")}`,
      )
      expect(reached.filter(({ enough }) => !enough)).toEqual([])
    },
    FAULTS_EACH * 20_000,
  )
})

function table(form: Form, scores: readonly Score[]): string {
  const rows = scores.map(({ fault, planted, detected, alone, first, repaired }) =>
    [fault.padEnd(18), planted, detected, alone, first, repaired].join("\t"),
  )
  return [`${form}\tplanted\tdetected\talone\tfirst\trepaired`, ...rows].join("\n")
}
