import { expect, test } from "vitest"

import { checkPercentage, type PercentageForm } from "./percentage.ts"

const cents = (value: string) => ({ value, quantum: "0.01" })

function check(form: PercentageForm, [a, b]: readonly [string, string], printed: string) {
  return checkPercentage(form, [cents(a), cents(b)], cents(printed))
}

test.each<readonly [PercentageForm, readonly [string, string], string, string]>([
  // 841.13 / 6113.44 = 13.7587…
  ["part", ["841.13", "6113.44"], "13.76", "pass"],
  ["part", ["841.13", "6113.44"], "13.36", "fail"],
  // −162.87 / (2283.74 + 162.87) = −6.6569…
  ["growth-by-change", ["-162.87", "2283.74"], "-6.66", "pass"],
  ["growth-by-change", ["-162.87", "2283.74"], "6.66", "fail"],
  // 352.67 / 348.52 − 1 = 1.1907…
  ["growth", ["352.67", "348.52"], "1.19", "pass"],
  ["growth", ["350.35", "348.52"], "1.19", "fail"],
  // 655.93 / (655.93 − 55.93) = 109.3216…
  ["reached-by-change", ["55.93", "655.93"], "109.32", "pass"],
  ["reached-from-change", ["55.93", "600.00"], "109.32", "pass"],
  // 0.30 / 3.80 = 7.8947…, between 0.295/3.805 = 7.7529… and 0.305/3.795 = 8.0368….
  ["part", ["0.30", "3.80"], "7.89", "pass"],
  ["part", ["0.30", "3.80"], "8.04", "pass-rounded"],
  ["part", ["0.30", "3.80"], "8.05", "fail"],
  ["part", ["0.30", "3.80"], "7.75", "pass-rounded"],
  // 0.06 / 1341.02 = 0.0045 %: a nought as rounded. 0.10 / 1341.00 is 0.0075 %: one as cut off.
  ["growth-by-change", ["0.06", "1341.08"], "0.00", "pass"],
  ["growth-by-change", ["-0.06", "1341.08"], "0.00", "pass"],
  ["growth-by-change", ["0.10", "1341.10"], "0.00", "pass-rounded"],
  ["growth-by-change", ["0.20", "1341.20"], "0.00", "fail"],
  // Cut off, 7.74 would reach up to 7.75, which is not within reach; 7.745 to 7.755 is.
  ["part", ["0.30", "3.80"], "7.74", "fail"],
])("%s of %j printed as %s: %s", (...[form, amounts, printed, outcome]) => {
  expect(check(form, amounts, printed)).toMatchObject({ kind: "compared", outcome })
})

test("a percentage cut off instead of rounded is told apart", () => {
  // 1586.86 / 10000.00 = 15.8686, so 15.87.
  expect(check("part", ["1586.86", "10000.00"], "15.86")).toEqual({
    kind: "compared",
    outcome: "pass-rounded",
    computed: "15.87",
    residual: "0.01",
    bound: "0.00",
    isCutOff: true,
  })
})

test("a rise from nothing has no percentage, and a rise of nothing from nothing neither", () => {
  expect(check("growth-by-change", ["0.30", "0.30"], "100")).toEqual({ kind: "no-base", ofNothing: false })
  expect(check("growth", ["0.00", "0.00"], "0.00")).toEqual({ kind: "no-base", ofNothing: true })
})

test("what rounding may make nought is no base to hold a percentage against", () => {
  // The base is 0.31 − 0.30, and may be anything above 0.00 and below 0.02.
  expect(check("growth-by-change", ["0.30", "0.31"], "3000")).toEqual({ kind: "unbounded" })
})

test("a percentage without decimals stands for half a point to either side", () => {
  const whole = { value: "100", quantum: "1" }
  expect(checkPercentage("part", [cents("99.50"), cents("100.00")], whole)).toMatchObject({ outcome: "pass" })
  expect(checkPercentage("part", [cents("90.00"), cents("100.00")], whole)).toMatchObject({
    outcome: "fail",
    computed: "90",
    residual: "-10",
  })
})
