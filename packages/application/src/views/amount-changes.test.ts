import { moneyOf } from "@gouji/domain"
import { expect, test } from "vitest"

import { amountChanges } from "./amount-changes.ts"

const amounts = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(given).map(([name, yuan]) => [name, moneyOf(yuan)]))

test("amounts of two years stand side by side, those of one year alone as well", () => {
  const changes = amountChanges(
    {
      fiscalYear: 2023,
      amounts: amounts({
        sg: "66000.00",
        "exp.total": "3808800.00",
        "gpb.exp[208]": "0",
        "gpb.exp[210]": "5.00",
      }),
    },
    {
      fiscalYear: 2024,
      amounts: amounts({
        "exp.total": "3710600.00",
        sg: "61600.00",
        "gpb.exp[208]": "1.00",
        "gpb.exp[224]": "7.00",
      }),
    },
  )
  expect(
    changes.map(({ name, change, rate }) => [name, change && `${change.sign}${change.printed}`, rate]),
  ).toEqual([
    ["exp.total", "−9.82", "-2.58"],
    ["gpb.exp[208]", "+0.0001", null],
    ["gpb.exp[210]", null, null],
    ["gpb.exp[224]", null, null],
    ["sg", "−0.44", "-6.67"],
  ])
  expect(changes[2]).toMatchObject({ before: "5.00", after: null })
  expect(changes[3]).toMatchObject({ before: null, after: "7.00" })
})

test("what became of a subject between the two years stands with its amount", () => {
  // 医疗卫生与计划生育支出 was renamed, and 灾害防治及应急管理支出 made, in the classification of 2019.
  const stated = amounts({ "gpb.exp[210]": "5.00", sg: "1.00" })
  const later = amounts({ "gpb.exp[210]": "5.00", "gpb.exp[224]": "7.00", sg: "1.00" })
  const changes = amountChanges({ fiscalYear: 2018, amounts: stated }, { fiscalYear: 2020, amounts: later })
  expect(changes.map(({ name, subject }) => [name, subject])).toEqual([
    ["gpb.exp[210]", { kind: "renamed", formerly: "医疗卫生与计划生育支出" }],
    ["gpb.exp[224]", { kind: "begun", from: 2019 }],
    ["sg", null],
  ])
})
