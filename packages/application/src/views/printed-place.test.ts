import type { Evidence } from "@gouji/domain"
import { expect, test } from "vitest"

import { printedPlace } from "./printed-place.ts"

const PDF = { format: "pdf" }

function cell(page: number | null, box: readonly [number, number, number, number] | null): Evidence {
  return { kind: "cell", page, box, table: "表一", row: 1, column: 2, quote: "371.06" }
}

test("a figure is printed where its first evidence with a page and a box stands", () => {
  const evidence = [cell(null, null), cell(3, null), cell(4, [10, 20, 30, 40]), cell(5, [0, 0, 1, 1])]
  expect(printedPlace({ evidence }, PDF)).toEqual({
    page: 4,
    box: [10, 20, 30, 40],
    quote: "371.06",
  })
})

test("and nowhere where none has, or the document is no PDF", () => {
  expect(printedPlace({ evidence: [cell(3, null)] }, PDF)).toBeNull()
  expect(printedPlace({ evidence: [] }, PDF)).toBeNull()
  expect(printedPlace({ evidence: [cell(4, [10, 20, 30, 40])] }, { format: "json" })).toBeNull()
})
