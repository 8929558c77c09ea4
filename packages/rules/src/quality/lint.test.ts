import { disclosure } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import {
  ARITHMETIC,
  adds,
  asStated,
  eachRow,
  firstOf,
  type Rule,
  type RuleEntry,
  rule,
  same,
} from "../rule.ts"
import { lint } from "./lint.ts"

function entry(id: string, holds: RuleEntry["holds"], more: Partial<RuleEntry> = {}): Rule {
  const words = { zh: "示例", en: "an example" }
  return rule({ id, title: words, why: words, basis: [ARITHMETIC], holds, ...more })
}

const PAPER = disclosure({ pr: "6.00", "pr.g": "1.00", "pr.w": "2.00", "pr.s": "3.00", perf: "6.00" })
const SUM = entry("X90", adds({ name: "sum", total: "pr", parts: ["pr.g", "pr.w", "pr.s"] }))

function kinds(rules: readonly Rule[]): readonly string[] {
  return lint(rules, [PAPER])
    .filter(({ kind }) => kind !== "uncovered")
    .map(({ kind, rules: concerned, slot }) => [kind, ...concerned, slot].filter(Boolean).join(" "))
}

describe("a linter of rules finds", () => {
  test("nothing to say of a rule alone", () => {
    expect(kinds([SUM])).toEqual([])
  })

  test("rules that together leave an amount no value but nought", () => {
    // pr.g + pr.w + pr.s = pr and pr.g + pr.w + pr.s + perf = pr: sound papers have no perf.
    const paper = disclosure({
      pr: "6.00",
      "pr.g": "1.00",
      "pr.w": "2.00",
      "pr.s": "3.00",
      perf: "0.00",
      ops: "0.01",
    })
    const other = entry("X91", adds({ name: "more", total: "pr", parts: ["pr.g", "pr.w", "pr.s", "ops"] }))
    const found = lint([SUM, other], [paper]).filter(({ kind }) => kind === "forces-nought")
    expect(found).toEqual([{ kind: "forces-nought", rules: ["X91"], slot: "ops" }])
  })

  test("a rule that follows from others, with each that makes it do so", () => {
    const copy = entry("X92", same("copy", "perf", "pr"))
    const follows = entry("X93", adds({ name: "again", total: "perf", parts: ["pr.g", "pr.w", "pr.s"] }))
    expect(kinds([SUM, copy])).toEqual([])
    expect(kinds([SUM, copy, follows])).toEqual(["redundant X90", "redundant X92", "redundant X93"])
  })

  test("amounts that fewer than two equations bind", () => {
    const copy = entry("X92", same("copy", "perf", "pr"))
    const bare = lint([SUM, copy], [PAPER]).filter(({ kind }) => kind === "uncovered")
    expect(bare.map(({ slot }) => slot)).toEqual(["pr.g", "pr.w", "pr.s", "perf"])
  })

  test("two shapes of a claim under one name, given by the entry or made of what stands in a table", () => {
    const shapes = (second: string) =>
      firstOf(
        adds({ name: "sum", total: "pr", parts: ["pr.g", "pr.w", "pr.s"] }),
        adds({ name: second, total: "pr", parts: ["pr.g", "perf"] }),
      )
    expect(kinds([entry("X97", shapes("sum"))])).toContain("shared-instance X97")
    expect(kinds([entry("X97", shapes("by-targets"))])).toEqual([])
    const rows = (by: string | null) =>
      asStated(
        eachRow({ table: "T.P", total: "pr", parts: ["pr.g", "pr.w"] }),
        eachRow({ table: "T.P", total: "pr", parts: ["pr.s"], by }),
      )
    const paper = disclosure({
      "T.P/pr": "6.00",
      "T.P/pr.g": "1.00",
      "T.P/pr.w": "5.00",
      "T.P/pr.s": "6.00",
    })
    const found = (by: string | null) => lint([entry("X98", rows(by))], [paper]).map(({ kind }) => kind)
    expect(found(null)).toContain("shared-instance")
    expect(found("services")).not.toContain("shared-instance")
  })

  test("two entries of one claim, years that leave none, and a tolerance of one's own", () => {
    const twin = entry("X94", SUM.holds)
    const never = entry("X95", same("copy", "perf", "pr"), { applies: { from: 2025, until: 2020 } })
    const loose = entry("X96", { ...SUM.holds, name: "within 0.5" } as Rule["holds"])
    expect(kinds([SUM, twin])).toContain("same-claim X90 X94")
    expect(kinds([never])).toEqual(["never-applies X95"])
    expect(kinds([loose])).toEqual(["free-tolerance X96"])
  })
})
