import { describe, expect, test } from "vitest"

import type { DocumentRounding, Regime } from "./document-rounding.ts"
import { type Addend, CLASSES, classOf, evenLimits, limitsOf, type Manner } from "./limits.ts"

function rounding(regime: Regime, sums = 0): DocumentRounding {
  return { regime, sums, exact: 0, below: 0, above: 0, beyond: 0 }
}

/** A total, its parts, all to the nearest `quantum`. */
function sum(total: bigint, parts: readonly bigint[], quantum = 1n): readonly Addend[] {
  return [
    { weight: -1n, value: total, quantum },
    ...parts.map((value): Addend => ({ weight: 1n, value, quantum })),
  ]
}

function judged(addends: readonly Addend[], manner: Manner): string {
  const residual = addends.reduce((all, { weight, value }) => all + weight * value, 0n)
  return CLASSES[classOf(residual, limitsOf(addends, manner))]
}

describe("halves rounded by one rule", () => {
  test.each([
    // Four figures that are not nought: ⌊3/2⌋ = 1.
    [60n, [10n, 20n, 30n], "pass"],
    [61n, [10n, 20n, 30n], "pass-rounded"],
    [62n, [10n, 20n, 30n], "fail"],
    // A printed nought is no fourth figure: ⌊2/2⌋ = 1 still, and of two figures nothing is left.
    [31n, [10n, 20n, 0n], "pass-rounded"],
    [11n, [10n, 0n, 0n], "fail"],
    // Six parts off by three: one in 20,000.
    [213n, [10n, 20n, 30n, 40n, 50n, 60n], "pass-unlikely"],
    [214n, [10n, 20n, 30n, 40n, 50n, 60n], "fail"],
  ])("%s against %s: %s", (total, parts, outcome) => {
    expect(judged(sum(total, parts), { model: "independent" })).toBe(outcome)
  })
})

describe("halves rounded by any rule, as Calculations 1.1 has it", () => {
  test.each([
    // Four figures, closed: 4 × ½ = 2.
    [62n, [10n, 20n, 30n], "pass-rounded"],
    [63n, [10n, 20n, 30n], "fail"],
    // One figure quoted twice may differ by a whole step: the intervals touch.
    [11n, [10n], "pass-rounded"],
    [12n, [10n], "fail"],
    // A nought is rounded as well.
    [0n, [1n], "pass-rounded"],
  ])("%s against %s: %s", (total, parts, outcome) => {
    expect(judged(sum(total, parts), { model: "independent", ties: "any" })).toBe(outcome)
  })

  test("weights widen the interval", () => {
    const addends: readonly Addend[] = [
      { weight: -1n, value: 30n, quantum: 1n },
      { weight: 3n, value: 9n, quantum: 1n },
    ]
    // Three off; 1 × ½ + 3 × ½ = 2.
    expect(judged(addends, { model: "independent", ties: "any" })).toBe("fail")
    expect(
      judged([{ weight: -1n, value: 29n, quantum: 1n }, ...addends.slice(1)], {
        model: "independent",
        ties: "any",
      }),
    ).toBe("pass-rounded")
  })
})

describe("a document whose figures are cut off", () => {
  const manner: Manner = { model: "independent", rounding: rounding("truncated", 40) }
  test.each([
    // 10.9 + 20.9 + 30.9 = 62.7: printed 10 + 20 + 30 = 60 against 62; −2 is as far as three parts go.
    [60n, [10n, 20n, 30n], "pass"],
    [62n, [10n, 20n, 30n], "pass-rounded"],
    [63n, [10n, 20n, 30n], "fail"],
    // The other way is what only rounding would explain.
    [59n, [10n, 20n, 30n], "pass-unlikely"],
    [58n, [10n, 20n, 30n], "fail"],
    // −10.9 − 20.9 − 30.9: cut off towards nought, so the other way round.
    [-62n, [-10n, -20n, -30n], "pass-rounded"],
    [-58n, [-10n, -20n, -30n], "fail"],
    // One part is cut off like its total.
    [11n, [10n], "fail"],
  ])("%s against %s: %s", (total, parts, outcome) => {
    expect(judged(sum(total, parts), manner)).toBe(outcome)
  })
})

test("in a document whose sums are exact, what rounding would explain is unlikely", () => {
  const manner: Manner = { model: "independent", rounding: rounding("exact", 40) }
  expect(judged(sum(60n, [10n, 20n, 30n]), manner)).toBe("pass")
  expect(judged(sum(61n, [10n, 20n, 30n]), manner)).toBe("pass-unlikely")
  expect(judged(sum(62n, [10n, 20n, 30n]), manner)).toBe("fail")
})

test("in a document of many sums a residual has to be rarer to be unlikely", () => {
  // Six parts off by three: 1 in 23,040. Of 10 sums, one in 1,000 will do; of 300, it takes one in 30,000.
  const six = sum(213n, [10n, 20n, 30n, 40n, 50n, 60n])
  expect(judged(six, { model: "independent", rounding: rounding("unknown", 10) })).toBe("pass-unlikely")
  expect(judged(six, { model: "independent", rounding: rounding("unknown", 200) })).toBe("pass-unlikely")
  expect(judged(six, { model: "independent", rounding: rounding("unknown", 300) })).toBe("pass-rounded")
})

describe("copies", () => {
  const copy = (fine: bigint, coarse: bigint): readonly Addend[] => [
    { weight: 1n, value: fine, quantum: 1n },
    { weight: -1n, value: coarse, quantum: 100n },
  ]
  test.each([
    [1250n, 1200n, "pass"],
    [1250n, 1300n, "pass"],
    [1251n, 1200n, "pass-rounded"],
    [1299n, 1200n, "pass-rounded"],
    [1300n, 1200n, "fail"],
    [1149n, 1200n, "fail"],
    [-1299n, -1200n, "pass-rounded"],
    [-1149n, -1200n, "fail"],
    // Nearly the same size, and the sign lost: no rounding does that.
    [149n, -100n, "fail"],
    [30n, 0n, "fail"],
  ])("%s quoted as %s: %s", (fine, coarse, outcome) => {
    expect(judged(copy(fine, coarse), { model: "copied" })).toBe(outcome)
    expect(
      judged(
        copy(fine, coarse).map((each) => ({ ...each, weight: -each.weight })),
        { model: "copied" },
      ),
    ).toBe(outcome)
  })

  test("of one precision they are equal or not", () => {
    expect(judged(sum(10n, [11n]), { model: "copied" })).toBe("fail")
  })
})

test("a total computed from what is printed leaves nothing", () => {
  expect(judged(sum(61n, [10n, 20n, 30n]), { model: "derived" })).toBe("fail")
})

test("a sum of thousands of figures is judged at once, and the bound on its tail is never too strict", () => {
  const { likelyHigh, high } = evenLimits(2501, undefined)
  expect(high).toBe(1250)
  // The deviation of 2,500 uniform errors is √(2500/12) = 14.4; 3.3 of them are one in a thousand, 3.9 bound it.
  expect(likelyHigh).toBeGreaterThan(47)
  expect(likelyHigh).toBeLessThan(60)
})
