import { moneyOf } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import { yearPanels } from "./year-panels.ts"

const paper = (
  fiscalYear: number,
  amounts: Readonly<Record<string, string>>,
  stage: "budget" | "final" = "budget",
) => ({
  head: { fiscalYear, stage },
  amounts: Object.fromEntries(Object.entries(amounts).map(([name, yuan]) => [name, moneyOf(yuan)])),
})

describe("amounts through the years", () => {
  const panels = yearPanels(
    [
      paper(2022, { sg: "80000", "sg.recv": "20000" }),
      paper(2023, { sg: "60000" }),
      paper(2023, { sg: "40000" }, "final"),
      paper(2026, { sg: "40000", "sg.recv": "0", "sg.car": "1" }),
    ],
    ["sg", "sg.car", "sg.recv", "sg.abroad"],
  )

  test("have a panel each, in the order asked for, where two papers state them", () => {
    expect(panels.map(({ name }) => name)).toEqual(["sg", "sg.recv"])
  })

  test("stand by their year and on one scale from nought", () => {
    expect(panels[0]?.points.map(({ x, y }) => [x, y])).toEqual([
      [0, 100],
      [25, 75],
      [25, 50],
      [100, 50],
    ])
    expect(panels[1]?.points.map(({ x, y }) => [x, y])).toEqual([
      [0, 25],
      [100, 0],
    ])
  })

  test("are joined from year to year, and not over a year that is missing", () => {
    const joined = panels.map(({ ways }) => ways.map(([from, to]) => [from.year, to.year]))
    expect(joined).toEqual([[[2022, 2023]], []])
  })
})

test("one paper is no comparison", () => {
  expect(yearPanels([paper(2024, { sg: "1" })], ["sg"])).toEqual([])
})
