import { describe, expect, test } from "vitest"

import type { OrganisationChange } from "./change.ts"
import { closed, department, entered, merged, moved, recoded, renamed, split } from "./given-changes.ts"
import { registerOf } from "./register.ts"

const CODE = "11500010000000000W"

/** Every fault as `code: id`, in the order they are told. */
function refused(...changes: readonly OrganisationChange[]): readonly string[] {
  const made = registerOf(changes)
  return made.ok ? [] : made.error.map((fault) => `${fault.code}: ${fault.id}`)
}

describe("a change is refused", () => {
  const [a, b] = [entered("a"), entered("b")]

  test("that speaks of what never entered", () => {
    expect(refused(renamed("a", "2010-01-01", "新"))).toEqual(["unknown-id: a"])
    expect(refused(entered("a", { parent: "z" }))).toEqual(["unknown-id: z"])
    expect(refused(a, merged(["a"], "2010-01-01", "z"))).toEqual(["unknown-id: z"])
  })

  test("that gives an id a second time, though the first has ended", () => {
    const again = entered("a", { from: "2020-01-01" })
    expect(refused(a, closed("a", "2010-01-01"), again)).toEqual(["id-taken: a"])
  })

  test("to what is not there yet; what ends or divides was there the day before", () => {
    expect(refused(a, renamed("a", "1999-12-31", "新"))).toEqual(["before-founding: a"])
    expect(refused(a, closed("a", "2000-01-01"))).toEqual(["before-founding: a"])
    expect(refused(a, closed("a", "2000-01-02"))).toEqual([])
    const late = entered("c", { from: "2010-01-02" })
    expect(refused(a, b, late, merged(["a", "b"], "2010-01-01", "c"))).toEqual(["before-founding: c"])
    expect(refused(a, b, late, merged(["a", "b"], "2010-01-02", "c"))).toEqual([])
  })

  test("to what is there no longer", () => {
    const end = closed("a", "2010-01-01")
    expect(refused(a, end, renamed("a", "2009-12-31", "新"))).toEqual([])
    expect(refused(a, end, renamed("a", "2010-01-01", "新"))).toEqual(["after-end: a"])
    expect(refused(a, end, closed("a", "2012-01-01"))).toEqual(["after-end: a"])
    expect(refused(a, b, end, merged(["b"], "2010-01-01", "a"))).toEqual(["after-end: a"])
  })

  test("that says the same kind of thing on the same day as another", () => {
    const [one, other] = [renamed("a", "2010-01-01", "甲"), renamed("a", "2010-01-01", "乙")]
    expect(refused(a, one, other)).toEqual(["said-twice: a"])
    expect(refused(a, renamed("a", "2000-01-01", "甲"))).toEqual(["said-twice: a"])
    expect(refused(a, b, closed("a", "2010-01-01"), merged(["a"], "2010-01-01", "b"))).toEqual([
      "said-twice: a",
    ])
    expect(refused(a, b, one, moved("a", "2010-01-01", "b"))).toEqual([])
  })

  test("that puts an organisation under one that is not there then", () => {
    const late = entered("b", { from: "2010-01-01" })
    expect(refused(entered("a", { parent: "b" }), late)).toEqual(["parent-absent: a"])
    expect(refused(a, late, moved("a", "2010-01-01", "b"))).toEqual([])
    expect(refused(a, b, closed("b", "2010-01-01"), moved("a", "2010-01-01", "b"))).toEqual([
      "parent-absent: a",
    ])
  })

  test("that ends an organisation with others under it", () => {
    const under = entered("a", { parent: "b" })
    expect(refused(under, b, closed("b", "2010-01-01"))).toEqual(["has-children: b"])
    expect(refused(under, b, closed("b", "2010-01-01"), moved("a", "2010-01-02", null))).toEqual([
      "has-children: b",
    ])
    expect(refused(under, b, closed("b", "2010-01-01"), moved("a", "2010-01-01", null))).toEqual([])
    expect(refused(under, b, closed("b", "2010-01-01"), closed("a", "2010-01-01"))).toEqual([])
  })

  test("that puts a higher level under a lower one", () => {
    expect(refused(b, department("a", { parent: "b" }))).toEqual(["parent-below: a"])
    expect(refused(department("b"), entered("a", { parent: "b" }))).toEqual([])
  })

  test("that would put an organisation under itself", () => {
    expect(refused(entered("a", { parent: "a" }))).toEqual(["cycle: a"])
    expect(refused(entered("a", { parent: "b" }), b, moved("b", "2010-01-01", "a"))).toEqual(["cycle: b"])
    const swapped = [moved("a", "2010-01-01", null), moved("b", "2010-01-01", "a")]
    expect(refused(entered("a", { parent: "b" }), b, ...swapped)).toEqual([])
  })

  test("and a circle is told from the parent back", () => {
    const made = registerOf([
      entered("a", { parent: "b" }),
      entered("b", { parent: "c" }),
      entered("c"),
      entered("d", { parent: "c" }),
      moved("c", "2010-01-01", "a"),
    ])
    expect(made).toMatchObject({ error: [{ code: "cycle", id: "c", through: ["a", "b", "c"] }] })
  })

  test("that gives two the same credit code at one time", () => {
    const has = entered("a", { creditCode: CODE })
    const later = recoded("b", "2010-01-01", CODE)
    expect(refused(has, entered("b", { creditCode: CODE }))).toEqual(["credit-code-taken: b"])
    expect(refused(has, b, later)).toEqual(["credit-code-taken: b"])
    expect(refused(has, b, later, closed("a", "2010-01-01"))).toEqual([])
    expect(refused(has, b, later, recoded("a", "2010-01-01", null))).toEqual([])
  })

  test("in the order of the days, whatever is wrong", () => {
    const twice = [moved("a", "2005-01-01", null), moved("a", "2005-01-01", null)]
    expect(refused(a, b, closed("b", "2003-01-01"), renamed("b", "2010-01-01", "新"), ...twice)).toEqual([
      "said-twice: a",
      "after-end: b",
    ])
  })

  test("with every other that is at fault, each with its change", () => {
    const [one, other] = [renamed("x", "2010-01-01", "甲"), closed("y", "2005-01-01")]
    const made = registerOf([a, one, other])
    expect(made).toEqual({
      ok: false,
      error: [
        { code: "unknown-id", id: "y", change: other },
        { code: "unknown-id", id: "x", change: one },
      ],
    })
  })
})

describe("a change as it comes in", () => {
  test("has a credit code whose check character fits, or none", () => {
    expect(() => entered("a", { creditCode: "11500010000000000X" })).toThrow()
    expect(() => entered("a", { division: "50011" })).toThrow()
    expect(() => entered("a", { level: "unknown" })).toThrow()
    expect(() => entered("a", { name: " " })).toThrow()
    expect(() => entered("a", { from: "2023-02-29" })).toThrow()
  })

  test("merges at least one other into what goes on, and splits into two", () => {
    expect(() => merged(["a"], "2010-01-01", "a")).toThrow()
    expect(() => merged(["a", "a"], "2010-01-01", "b")).toThrow()
    expect(() => split("a", "2010-01-01", ["b"])).toThrow()
  })
})
