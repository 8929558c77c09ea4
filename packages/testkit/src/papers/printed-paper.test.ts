import { describe, expect, test } from "vitest"

import { chanceOf } from "../budget/chance.ts"
import { amountsIn, asText, PAPER_FAULTS, PAPER_SETS, type PaperForm, printedPaper } from "./index.ts"
import type { PrintedPaper } from "./paper.ts"
import { digitsOf } from "./print/digits.ts"
import { headRows } from "./print/head-cells.ts"

const FORMS = Object.keys(PAPER_SETS) as PaperForm[]

describe.each(FORMS)("a printed paper of %s", (form) => {
  test("is the same for the same seed, and another for another", () => {
    expect(printedPaper({ form, seed: 7 })).toEqual(printedPaper({ form, seed: 7 }))
    expect(asText(printedPaper({ form, seed: 7 }))).not.toBe(asText(printedPaper({ form, seed: 8 })))
  })

  test("says every amount of its words in these words", () => {
    const paper = printedPaper({ form, seed: 3 })
    const text = asText(paper)
    for (const { slot, printed } of amountsIn(paper))
      if (!slot.startsWith("T.") && printed !== null) expect(text).toContain(printed)
  })

  test("adds up to the fen where its tables are in 元", () => {
    const numbers = { unit: "元", decimals: 2, separator: ",", trims: false } as const
    const paper = printedPaper({ form, seed: 5, look: { numbers } })
    const items = fenOf(paper, /^T\.G\/gpb\.exp\[\d{7}\]$/)
    expect(sum(items)).toBe(sum(fenOf(paper, /^T\.G\/gpb\.exp$/)))
    expect(sum(fenOf(paper, /^T\.B\/gpb\.basic\[\d{5}\]$/))).toBe(sum(fenOf(paper, /^T\.G\/gpb\.basic$/)))
    expect(sum(fenOf(paper, /^T\.RE\/rev\.total$/))).toBe(sum(fenOf(paper, /^T\.RE\/exp\.total$/)))
  })

  test("leaves no template unfilled", () => {
    const all = JSON.stringify(printedPaper({ form, seed: 1 }).blocks, (key, value) =>
      key === "slot" ? "" : value,
    )
    expect(
      all.match(/\{[^"{}]*[}]|undefined|<[^>]*\|/gu)?.filter((part) => !part.includes('"')) ?? [],
    ).toEqual([])
  })
})

test("a fault changes the digits it names", () => {
  const sound = printedPaper({ form: "shanghai-budget", seed: 2 })
  const faulty = PAPER_FAULTS["text-against-table"]?.(sound, chanceOf(2))
  const [change] = faulty?.changes ?? []
  expect(asText(sound)).toContain(change?.from)
  expect(asText(faulty?.paper ?? sound)).toContain(change?.to)
  expect(faulty?.rules).toEqual(["X01", "X02"])
})

test("amounts are rounded half away from nought, and lose noughts where the style trims", () => {
  const style = { unit: "万元", decimals: 2, separator: ",", trims: false } as const
  expect(digitsOf(1_234_567_850_000n, style)).toEqual({
    text: "1,234,567.85",
    yuan: "12345678500.00",
    isNought: false,
  })
  expect(digitsOf(-5_000n, style)).toMatchObject({ text: "-0.01", yuan: "-100.00" })
  expect(digitsOf(4_999n, style)).toMatchObject({ text: "0.00", isNought: true })
  expect(digitsOf(6_860_000_00n, { ...style, trims: true })).toMatchObject({ text: "686" })
})

test("neighbours with the same words over them are merged, and short paths reach down", () => {
  const rows = headRows([["项目", "类"], ["项目", "款"], ["合计"]])
  expect(rows.map((row) => row.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan]))).toEqual([
    [
      ["项目", 1, 2],
      ["合计", 2, 1],
    ],
    [
      ["类", 1, 1],
      ["款", 1, 1],
    ],
  ])
})

function fenOf(paper: PrintedPaper, slot: RegExp): readonly bigint[] {
  const amounts = amountsIn(paper).filter((amount) => slot.test(amount.slot))
  return amounts.map(({ value }) => BigInt((value ?? "0.00").replace(".", "")))
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, each) => all + each, 0n)
}
