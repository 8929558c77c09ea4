import { moneyOf } from "@gouji/domain"
import { expect, test } from "vitest"

import { type Compared, mostFirst } from "./side-by-side.ts"

/** What each organisation states, in yuan; null where it has no paper, undefined where that does not say. */
const compared = (stated: Readonly<Record<string, string | null | undefined>>) =>
  Object.entries(stated).map(([id, amount]) => {
    const amounts = amount == null ? {} : { sg: moneyOf(amount) }
    return { organisation: { id, name: id }, paper: amount === null ? null : { amounts } } as Compared
  })
const order = (stated: Parameters<typeof compared>[0]) =>
  mostFirst(compared(stated), "sg").map(({ organisation }) => organisation.id)

test("amounts apart by less than a float can tell are in order all the same", () => {
  expect(order({ less: "90071992547409930000.01", more: "90071992547409930000.02" })).toEqual([
    "more",
    "less",
  ])
})

test("who does not say stands behind whoever does, be that less than nothing, in the order they came", () => {
  expect(order({ none: null, unsaid: undefined, less: "-5.00", nought: "0.00" })).toEqual([
    "nought",
    "less",
    "none",
    "unsaid",
  ])
})
