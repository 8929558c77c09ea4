import { describe, expect, test } from "vitest"

import type { WireFigure } from "../wire.ts"
import { figureDifferences } from "./figure-differences.ts"
import { givenDocument } from "./given-document.ts"

/** Papers of 2023 and 2024: 21006 中医药 went to 21017 in the classification of 2024. */
const [OLD, NEW] = ["2100601", "2101704"]

function spentOn(code: string, value: string): WireFigure {
  const given = { concept: "gpb.exp", place: "narrative", measure: "amount", state: "stated" }
  const label = { zh: code, en: code }
  // A test's figure need not be whole.
  return { ...given, label, qualifiers: { function: code }, value } as unknown as WireFigure
}

function paperOf(fiscalYear: number, figures: readonly WireFigure[]) {
  const { disclosure, ...rest } = givenDocument({
    figures: figures.map((figure) => ({ ...figure, year: fiscalYear })),
  })
  return { ...rest, disclosure: { ...disclosure, fiscalYear } }
}

function differing(before: readonly WireFigure[], after: readonly WireFigure[]) {
  const { figures, alike } = figureDifferences(paperOf(2023, before), paperOf(2024, after))
  const rows = figures.map(({ label, before: old, after: now, subject }) => [
    label.zh,
    old?.value ?? null,
    now?.value ?? null,
    subject,
  ])
  return { rows, alike }
}

const moved = { kind: "moved", code: OLD, formerly: "中医（民族医）药专项" }

describe("figures of two years", () => {
  test("stand in one row where their subject went to another code, be they the same or not", () => {
    expect(differing([spentOn(OLD, "5.00")], [spentOn(NEW, "6.00")])).toEqual({
      rows: [[NEW, "5.00", "6.00", moved]],
      alike: 0,
    })
    expect(differing([spentOn(OLD, "5.00")], [spentOn(NEW, "5.00")]).rows).toEqual([
      [NEW, "5.00", "5.00", moved],
    ])
  })

  test("stand alone where the subject they went to had its own already, and say where they went", () => {
    const { rows } = differing([spentOn(OLD, "5.00"), spentOn(NEW, "1.00")], [spentOn(NEW, "6.00")])
    expect(rows).toEqual([
      [NEW, "1.00", "6.00", null],
      [OLD, "5.00", null, moved],
    ])
  })

  test("say since when there is their subject, where the earlier year had none", () => {
    expect(differing([], [spentOn(NEW, "6.00")]).rows).toEqual([
      [NEW, null, "6.00", { kind: "begun", from: 2024 }],
    ])
  })

  test("are no more than different where the later paper is of the earlier year", () => {
    const { figures } = figureDifferences(
      paperOf(2024, [spentOn(NEW, "6.00")]),
      paperOf(2023, [spentOn(OLD, "5.00")]),
    )
    expect(figures.map(({ before, after, subject }) => [before?.value, after?.value, subject])).toEqual([
      [undefined, "5.00", null],
      ["6.00", undefined, null],
    ])
  })
})
