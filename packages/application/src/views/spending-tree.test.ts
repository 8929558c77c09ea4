import { moneyOf, sum } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import type { WireFigure } from "../wire.ts"
import { givenDocument } from "./given-document.ts"
import { type SpendingNode, spendingTree } from "./spending-tree.ts"

/** An amount of the table of expenditure, in yuan; the empty code is the total. */
function row(code: string, value: string | null, more: Partial<WireFigure> = {}): WireFigure {
  const qualifiers = code === "" ? {} : { function: code }
  const given = {
    id: `f${code}`,
    place: "T.E",
    concept: "exp.total",
    measure: "amount",
    year: 2026,
    value,
    qualifiers,
  }
  // A test's figure need not be whole.
  return { ...given, ...more } as unknown as WireFigure
}

const TABLE = [
  row("", "1000.00"),
  row("204", "700.00"),
  row("20406", "700.00"),
  row("2040601", "450.50"),
  row("2040604", "249.50"),
  row("208", "300.00"),
  row("20805", "299.00"),
  row("2080505", "299.00"),
]

const treeOf = (figures: readonly WireFigure[]) => spendingTree(givenDocument({ figures }))

describe("spending by function", () => {
  test("subjects stand under those they belong to, by name, with their share of all", () => {
    const tree = treeOf(TABLE)
    expect(tree?.total.id).toBe("f")
    expect(tree?.roots.map(outline)).toEqual([
      [
        "204",
        "公共安全支出",
        "70.00",
        [
          [
            "20406",
            "司法",
            "70.00",
            [
              ["2040601", "行政运行", "45.05", []],
              ["2040604", "基层司法业务", "24.95", []],
            ],
          ],
        ],
      ],
      [
        "208",
        "社会保障和就业支出",
        "30.00",
        [
          [
            "20805",
            "行政事业单位养老支出",
            "29.90",
            [["2080505", "机关事业单位基本养老保险缴费支出", "29.90", []]],
          ],
        ],
      ],
    ])
  })

  test("what the parts leave is shown at every level, so that each adds up", () => {
    const tree = treeOf(TABLE)
    expect(tree?.roots[1]?.residual).toMatchObject({ sign: "+", value: "1.00" })
    expect(tree?.roots[0]?.residual).toBeNull()
    for (const node of tree?.roots ?? []) expect(below(node)).toBe(node.figure.value)
  })

  test("a subject whose own heading is missing stands under the nearest there is", () => {
    const tree = treeOf(TABLE.filter(({ id }) => id !== "f20406"))
    expect(tree?.roots[0]?.children.map(({ code }) => code)).toEqual(["2040601", "2040604"])
  })

  test("a code no classification has keeps its amount and has no name", () => {
    const tree = treeOf([...TABLE, row("2049999", "0.00"), row("299", "0.00"), row("29977", "0.00")])
    expect(tree?.roots.at(-1)).toMatchObject({ code: "299", children: [{ code: "29977", name: null }] })
  })

  test("blank cells, other years and narrower amounts are left out", () => {
    const others = [
      row("210", null),
      row("211", "5.00", { year: 2025 }),
      row("212", "5.00", { qualifiers: { function: "212", fund: "gpb" } } as Partial<WireFigure>),
    ]
    expect(treeOf([...TABLE, ...others])?.roots.map(({ code }) => code)).toEqual(["204", "208"])
  })

  test("a table of classes alone, or without a total, is no tree", () => {
    expect(treeOf([row("", "1.00"), row("204", "1.00")])).toBeNull()
    expect(treeOf(TABLE.slice(1))).toBeNull()
  })
})

function outline({ code, name, share, children }: SpendingNode): unknown {
  return [code, name, share, children.map(outline)]
}

/** What is shown under a subject, added up: subjects and what they leave. */
function below({ figure, children, residual }: SpendingNode): string | null {
  if (children.length === 0) return figure.value
  return sum([...children.map((child) => moneyOf(below(child) ?? "0")), moneyOf(residual?.value ?? "0")])
}
