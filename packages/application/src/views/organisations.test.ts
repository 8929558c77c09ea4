import { expect, test } from "vitest"

import { organisationsOf } from "./organisations.ts"
import type { DisclosureSummary } from "./reader-views.ts"

const summary = (
  name: string,
  fiscalYear: number,
  stage: "budget" | "final" = "budget",
): DisclosureSummary => ({
  id: `${name}${fiscalYear}`,
  sha256: "",
  organisation: { id: name, name },
  level: "unit",
  fiscalYear,
  stage,
  state: "checked",
  version: 1,
  title: "",
  importedAt: "",
  dates: { adopted: null, approved: null, written: null, published: null },
  publishedAt: null,
  catalogue: "",
  summary: {
    fatal: 0,
    error: 0,
    warning: 0,
    info: 0,
    passed: 0,
    rounded: 0,
    notApplicable: 0,
    notChecked: 0,
    coverage: 1,
  },
})

const all = [summary("甲局", 2023), summary("乙 IT 中心", 2024), summary("甲局", 2024)]

test("an organisation stands once, its newest year first", () => {
  const [first, second] = organisationsOf(all)
  expect(first?.name).toBe("乙 IT 中心")
  expect(second?.disclosures.map(({ fiscalYear }) => fiscalYear)).toEqual([2024, 2023])
})

test("a budget stands before the final accounts of its year", () => {
  const [only] = organisationsOf([summary("甲局", 2023, "final"), summary("甲局", 2023)])
  expect(only?.disclosures.map(({ stage }) => stage)).toEqual(["budget", "final"])
})
