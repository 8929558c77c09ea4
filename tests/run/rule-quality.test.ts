import { CATALOGUE } from "@gouji/rules"
import { lint } from "@gouji/rules/quality"
import { disclosure, FORMS, paperOf } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

const papers = FORMS.map((form) => {
  const { given, about } = paperOf(form, 5)
  return disclosure(given, about)
})
const issues = lint(CATALOGUE, papers)

function of(kind: (typeof issues)[number]["kind"]) {
  return issues.filter((issue) => issue.kind === kind)
}

describe("the catalogue", () => {
  test.each(["forces-nought", "never-applies", "same-claim", "free-tolerance", "shared-instance"] as const)(
    "has no rule that is %s",
    (kind) => {
      expect(of(kind)).toEqual([])
    },
  )

  test("binds every amount under a code in at least two equations", () => {
    expect(of("uncovered").filter(({ slot }) => /^T\..*\[.*\d{3}/.test(slot))).toEqual([])
  })
})
