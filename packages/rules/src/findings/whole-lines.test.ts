import { disclosure, type Given } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import { check } from "../check.ts"
import type { Claim } from "../claims/claim.ts"
import type { Finding } from "../finding.ts"
import { ARITHMETIC, eachLevel, eachRow, every, rule } from "../rule.ts"

const WORDS = { title: { zh: "相符", en: "It agrees" }, why: { zh: "算术", en: "Arithmetic" } }

/** The findings of figures held against these claims alone, with ids as the slots they stand for. */
function found(given: Given, holds: Claim): readonly Finding[] {
  const catalogue = [rule({ id: "N01", ...WORDS, basis: [ARITHMETIC], holds })]
  return check({ disclosure: disclosure(given), related: [], catalogue }).findings
}

/** The first guess: its kind, and each change by slot. */
function guess(given: Given, holds: Claim) {
  const slots = Object.keys(given)
  const slot = (id: string) => slots[Number(id.slice(1)) - 1] ?? id
  const [finding] = found(given, holds)
  const [first] = finding?.hypotheses ?? []
  return {
    kind: first?.kind,
    changes: Object.fromEntries(first?.changes.map(({ figure, to }) => [slot(figure), to]) ?? []),
    about: first?.about.map(slot),
  }
}

/** Across: every amount but one is held fast from the other side. */
const expenditure = every(
  eachRow({ table: "T.E", total: "exp.total", parts: ["exp.basic", "exp.proj"] }),
  eachLevel("T.E", "codes"),
  eachLevel("T.E", "total-row"),
)

/** `201 3.00 2.00 1.00` is a row of the table; the total row has no code. */
function table(lines: readonly string[], place = "T.E"): Given {
  const cells = lines.flatMap((line) => {
    const [code, ...amounts] = line.split(" ")
    return ["exp.total", "exp.basic", "exp.proj"].map((column, at) => {
      const narrowed = code === "合计" ? column : `${column}[${code}]`
      return [`${place}/${narrowed}`, amounts[at] ?? ""]
    })
  })
  return Object.fromEntries(cells)
}

describe("a whole line", () => {
  const TOTAL = "合计 258.40 180.10 78.30"
  const OTHER = "208 100.00 60.00 40.00"

  test("left out of its total in every column is one finding, and not three", () => {
    // 201 lacks 20103: what is printed is 20101 alone; 合计 has it.
    const given = table([
      TOTAL,
      "201 35.00 20.00 15.00",
      "20101 35.00 20.00 15.00",
      "20103 123.40 100.10 23.30",
      OTHER,
    ])
    const [finding, ...others] = found(given, expenditure)
    expect(others).toEqual([])
    expect(finding?.verdicts).toHaveLength(6)
    expect(finding?.suspects).toEqual([["f4", "f5", "f6"]])
    expect(guess(given, expenditure)).toEqual({
      kind: "row-left-out",
      changes: {
        "T.E/exp.total[201]": "158.40",
        "T.E/exp.basic[201]": "120.10",
        "T.E/exp.proj[201]": "38.30",
      },
      about: ["T.E/exp.total[20103]", "T.E/exp.basic[20103]", "T.E/exp.proj[20103]"],
    })
  })

  test("missing from its table is one finding, and nothing printed there is wrong", () => {
    const given = {
      ...table([TOTAL, "201 158.40 120.10 38.30", "20101 35.00 20.00 15.00", OTHER]),
      ...table(["20103 123.40 100.10 23.30"], "T.G"),
    }
    const [finding, ...others] = found(given, expenditure)
    expect(others).toEqual([])
    expect(finding?.hypotheses[0]).toMatchObject({
      kind: "row-left-out",
      changes: [],
      about: ["f13", "f14", "f15"],
    })
    expect(finding?.hypotheses[0]?.resolves).toHaveLength(3)
  })

  test("left out in more columns than sets are searched for is found all the same, and the limit is said", () => {
    const columns = ["exp.total", "exp.basic", "exp.proj", "exp.up", "exp.op"]
    const lines = {
      "": ["100.00", "40.00", "30.00", "20.00", "10.00"],
      "[201]": ["100.00", "40.00", "30.00", "20.00", "10.00"],
      "[208]": ["55.50", "22.20", "16.60", "11.10", "5.60"],
    }
    const given = Object.fromEntries(
      Object.entries(lines).flatMap(([row, amounts]) =>
        columns.map((column, at) => [`T.E/${column}${row}`, amounts[at] ?? ""]),
      ),
    )
    const [finding, ...others] = found(given, eachLevel("T.E", "total-row"))
    expect(others).toEqual([])
    expect(finding?.suspects).toEqual([["f1", "f2", "f3", "f4", "f5"]])
    expect(finding?.hypotheses[0]?.changes.map(({ to }) => to)).toEqual([
      "155.50",
      "62.20",
      "46.60",
      "31.10",
      "15.60",
    ])
    expect(finding?.explanation.zh).toContain("没有逐一排查")
  })

  test("two neighbours exchanged are one slip", () => {
    // 20101 has 15.00 of basic and 20.00 of project expenditure: the other way round the columns add up.
    const given = table([
      TOTAL,
      "201 158.40 120.10 38.30",
      "20101 35.00 15.00 20.00",
      "20103 123.40 100.10 23.30",
      OTHER,
    ])
    expect(found(given, expenditure)).toHaveLength(1)
    expect(guess(given, expenditure)).toEqual({
      kind: "neighbours-swapped",
      changes: { "T.E/exp.basic[20101]": "20.00", "T.E/exp.proj[20101]": "15.00" },
      about: [],
    })
  })

  test("two neighbours exchanged in a row with lines under it are one finding, though no sum has both", () => {
    // The row agrees with itself, so neither could be changed alone.
    const given = table([
      TOTAL,
      "201 158.40 38.30 120.10",
      "20101 35.00 20.00 15.00",
      "20103 123.40 100.10 23.30",
      OTHER,
    ])
    const [finding, ...others] = found(given, expenditure)
    expect(others).toEqual([])
    expect(finding?.suspects).toEqual([["f5", "f6"]])
    expect(guess(given, expenditure)).toMatchObject({ kind: "neighbours-swapped" })
  })

  test("two that are no neighbours are not said to have changed places", () => {
    const given = table([
      TOTAL,
      "201 158.40 120.10 38.30",
      "20101 35.00 20.00 15.00",
      "20103 23.30 100.10 123.40",
      OTHER,
    ])
    const [finding] = found(given, expenditure)
    expect(finding?.suspects).toEqual([["f10", "f12"]])
    expect(guess(given, expenditure)).toMatchObject({
      kind: "other-value",
      changes: { "T.E/exp.total[20103]": "123.40", "T.E/exp.proj[20103]": "23.30" },
    })
  })
})
