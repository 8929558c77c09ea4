import { describe, expect, test } from "vitest"

import { createChecker } from "../checker.ts"
import type { WireFigure } from "../wire.ts"
import { bySlot } from "./figure-differences.ts"
import { givenDocument } from "./given-document.ts"
import { overviewOf } from "./overview.ts"

type Written = string | null | { readonly printed: string; readonly partOf?: string }

const checker = createChecker({
  hash: () => "0".repeat(64),
  clock: { now: () => "2024-01-01T00:00:00Z", elapsed: () => 0 },
})

/** The overview of a document that states these figures, in 万元; `seen` is how each of them was read. */
async function overview(figures: Readonly<Record<string, Written>>, seen = (figure: WireFigure) => figure) {
  const given = {
    schema: "gouji/figures/1",
    organisation: { name: "示例区政务服务中心", level: "unit", kind: "public-institution-1" },
    fiscalYear: 2024,
    stage: "budget",
    figures,
  }
  const bytes = new TextEncoder().encode(JSON.stringify(given))
  const { document } = await checker.examine({ path: "case.json", bytes })
  if (document.status !== "checked") throw new TypeError(document.problem.message.en)
  const read = { ...document, figures: document.figures.map(seen) }
  return overviewOf({ document: read, bySlot: bySlot(read) })
}

const part = (printed: string, partOf = "exp.total") => ({ printed, partOf })

describe("where money goes", async () => {
  const { uses } = await overview({
    "exp.total": "371.06",
    "exp.f[208]": part("40.24"),
    "exp.f[201]": part("291.20"),
    "exp.f[210]": part("20.64"),
    "exp.f[221]": part("18.97"),
    "exp.f[205]": part("0"),
  })

  test("parts stand by size, with their share of the whole", async () => {
    expect(uses?.parts.map(({ figure, share }) => [figure.printed, share])).toEqual([
      ["291.20", "78.48"],
      ["40.24", "10.84"],
      ["20.64", "5.56"],
      ["18.97", "5.11"],
    ])
  })

  test("what rounding leaves has a row of its own, so that the rows add up to the total", async () => {
    expect(uses?.sum).toMatchObject({ printed: "371.05", unit: "万元" })
    expect(uses?.residual).toMatchObject({ amount: { sign: "+", printed: "0.01" }, outcome: "pass-rounded" })
  })

  test("nought is set apart and not dropped", async () => {
    expect(uses?.none.map(({ printed }) => printed)).toEqual(["0"])
  })

  test("a part without an amount is neither nought nor left out", async () => {
    const figures = { "exp.total": "10.00", "exp.f[201]": part("10.00"), "exp.f[208]": part("0") }
    const { uses: blank } = await overview(figures, (figure) =>
      figure.qualifiers.function === "208"
        ? { ...figure, state: "blank", printed: null, value: null }
        : figure,
    )
    expect(blank?.unknown.map(({ qualifiers }) => qualifiers.function)).toEqual(["208"])
    expect(blank?.none).toEqual([])
  })

  test("a document that lists no parts has no breakdown", async () => {
    expect((await overview({ "exp.total": "10.00" })).uses).toBeNull()
  })

  test("without a grand total, the widest total there is stands for it", async () => {
    const narrow = await overview({ "gpb.exp": "9.00", "exp.f[201]": part("9.00", "gpb.exp") })
    expect(narrow.expenditure?.figure.concept).toBe("gpb.exp")
    expect(narrow.uses?.parts).toHaveLength(1)
  })
})

describe("against last year", async () => {
  test("last year's amount is inferred from the change, and the rate stands on it", async () => {
    const { expenditure } = await overview({ "exp.total": "371.06", "Δexp.total": "-9.82" })
    expect(expenditure).toMatchObject({
      direction: "down",
      prior: { inferred: { printed: "380.88" } },
      rate: "-2.58",
    })
  })

  test("an amount that is stated is not inferred", async () => {
    const { expenditure } = await overview({
      "exp.total": "371.06",
      "exp.total⁻": "380.88",
      "Δexp.total": "-9.82",
    })
    expect(expenditure?.prior).toMatchObject({ figure: { printed: "380.88" } })
  })

  test("of nought there is no rate, and of what is not said there is neither", async () => {
    expect((await overview({ sg: "1.00", Δsg: "1.00" })).threePublics).toMatchObject({
      rate: null,
      direction: "up",
    })
    expect((await overview({ sg: "1.00" })).threePublics).toMatchObject({
      rate: null,
      direction: null,
      prior: null,
    })
  })

  test("what a document does not speak of is not there", async () => {
    expect(await overview({ "exp.total": "1.00" })).toMatchObject({
      threePublics: null,
      basic: null,
      revenue: null,
    })
  })

  test("what the three publics' parts leave of their total is shown, cars counted once", async () => {
    const parts = { "sg.abroad": "60", "sg.car": "2450.18", "sg.run": "2450.18", "sg.buy": "0" }
    const { threePublicsResidual: without } = await overview({ sg: "2800.68", ...parts })
    expect(without?.amount).toMatchObject({ sign: "+", printed: "290.50" })
    const { threePublicsResidual: complete } = await overview({
      sg: "2800.68",
      ...parts,
      "sg.recv": "290.50",
    })
    expect(complete).toBeNull()
  })
})

describe("where money goes, in a document whose text names no uses", () => {
  const row = ([id, concept, value]: readonly [string, string, string], more: Partial<WireFigure> = {}) =>
    ({
      id,
      place: "T.RE",
      concept,
      measure: "amount",
      year: 2026,
      value,
      qualifiers: {},
      ...more,
    }) as WireFigure
  const rows = [
    row(["f1", "rev.total", "900.00"]),
    row(["f2", "exp.total", "900.00"]),
    row(["f3", "exp.f", "600.00"], { qualifiers: { function: "204" } }),
    row(["f4", "exp.f", "300.00"], { qualifiers: { function: "208" } }),
    row(["f5", "exp.f", "0.00"], { qualifiers: { function: "210" } }),
  ]
  const usesOf = (figures: readonly WireFigure[]) =>
    overviewOf({ document: givenDocument({ figures }), bySlot: new Map() }).uses

  test("the table of revenue and expenditure tells it", () => {
    const uses = usesOf(rows)
    expect(uses?.total.id).toBe("f2")
    expect(uses?.parts.map(({ figure, share }) => [figure.id, share])).toEqual([
      ["f3", "66.67"],
      ["f4", "33.33"],
    ])
    expect([uses?.none.map(({ id }) => id), uses?.residual]).toEqual([["f5"], null])
  })

  test("amounts of one fund, of another year or of another table are no part of it", () => {
    const others = [
      row(["f6", "exp.f", "600.00"], { qualifiers: { function: "204", fund: "gpb" } }),
      row(["f7", "exp.f", "1.00"], { qualifiers: { function: "211" }, year: 2025 }),
      row(["f8", "exp.f", "1.00"], { qualifiers: { function: "212" }, place: "T.G" }),
    ]
    expect(usesOf([...rows, ...others])?.parts.map(({ figure }) => figure.id)).toEqual(["f3", "f4"])
  })
})
