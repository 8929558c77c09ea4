import type { FigureId } from "@gouji/domain"
import { disclosure, type Given } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import type { Claim } from "../claims/claim.ts"
import { ARITHMETIC, adds, every, rule, same } from "../rule.ts"
import { type Localisability, localisability } from "./localisability.ts"

const WORDS = { title: { zh: "相符", en: "It agrees" }, why: { zh: "算术", en: "Arithmetic" } }

/** By slot, what would become of an error: `unseen`, `found`, or the slots it would be taken for. */
function map(given: Given, ...claims: readonly [Claim, ...Claim[]]): Readonly<Record<string, string>> {
  const catalogue = [rule({ id: "N01", ...WORDS, basis: [ARITHMETIC], holds: every(...claims) })]
  const slots = Object.keys(given)
  const name = (id: FigureId) => slots[Number(id.slice(1)) - 1] ?? ""
  const told = ({ detected, located, alike }: Localisability) => {
    if (!detected) return "unseen"
    return located ? "found" : alike.map(name).join(" ")
  }
  const all = localisability({ disclosure: disclosure(given), catalogue })
  return Object.fromEntries(all.map((one) => [name(one.figure), told(one)]))
}

const PROCUREMENT = { pr: "9.00", "pr.g": "2.00", "pr.w": "3.00", "pr.s": "4.00" }
const sum = adds({ name: "sum", total: "pr", parts: ["pr.g", "pr.w", "pr.s"] })

describe("what one error would look like", () => {
  test("in one sum alone it could be any of its figures", () => {
    expect(map({ ...PROCUREMENT, perf: "1.00" }, sum)).toEqual({
      pr: "pr.g pr.w pr.s",
      "pr.g": "pr pr.w pr.s",
      "pr.w": "pr pr.g pr.s",
      "pr.s": "pr pr.g pr.w",
      perf: "unseen",
    })
  })

  test("a figure that is stated again elsewhere is told from the rest of its sum", () => {
    expect(map({ ...PROCUREMENT, perf: "9.00" }, sum, same("copy", "pr", "perf"))).toEqual({
      pr: "found",
      "pr.g": "pr.w pr.s",
      "pr.w": "pr.g pr.s",
      "pr.s": "pr.g pr.w",
      perf: "found",
    })
  })

  test("rows and columns together find every cell that has both", () => {
    const cells = {
      pr: "10.00",
      "pr.g": "3.00",
      "pr.w": "7.00",
      "pr[gpb]": "4.00",
      "pr.g[gpb]": "1.00",
      "pr.w[gpb]": "3.00",
      "pr[gfb]": "6.00",
      "pr.g[gfb]": "2.00",
      "pr.w[gfb]": "4.00",
    }
    const found = map(
      cells,
      adds({ name: "all", total: "pr", parts: ["pr.g", "pr.w"] }),
      adds({ name: "gpb", total: "pr[gpb]", parts: ["pr.g[gpb]", "pr.w[gpb]"] }),
      adds({ name: "gfb", total: "pr[gfb]", parts: ["pr.g[gfb]", "pr.w[gfb]"] }),
      adds({ name: "total", total: "pr", parts: ["pr[gpb]", "pr[gfb]"] }),
      adds({ name: "goods", total: "pr.g", parts: ["pr.g[gpb]", "pr.g[gfb]"] }),
      adds({ name: "works", total: "pr.w", parts: ["pr.w[gpb]", "pr.w[gfb]"] }),
    )
    expect(new Set(Object.values(found))).toEqual(new Set(["found"]))
  })

  test("a figure that is wanting takes its equations with it", () => {
    expect(map({ pr: "9.00", "pr.g": "2.00" }, sum)).toEqual({ pr: "unseen", "pr.g": "unseen" })
  })
})
