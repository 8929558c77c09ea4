import { describe, expect, test } from "vitest"

import type { WireFigure } from "../wire.ts"
import { documentDiff } from "./document-diff.ts"
import { givenDocument } from "./given-document.ts"
import { publishedChanges } from "./published-changes.ts"

function figure(id: string, concept: string, more: Partial<WireFigure> = {}): WireFigure {
  const label = { zh: concept, en: concept }
  const given = {
    id,
    concept,
    place: "narrative",
    measure: "amount",
    year: 2026,
    state: "stated",
    qualifiers: {},
    label,
  }
  // A test's figure need not be whole.
  return { ...given, value: "1.00", printed: "1.00", ...more } as unknown as WireFigure
}

describe("what differs between two versions", () => {
  const before = givenDocument({
    figures: [
      figure("f1", "exp.total", { value: "8873600.00" }),
      figure("f2", "sg"),
      figure("f3", "exp.basic"),
      figure("f4", "exp.proj", { state: "blank", value: null }),
      figure("f5", "sg", { value: "9.00" }),
    ],
    verdicts: [
      { rule: "N02", instance: "N02/exp", outcome: "fail" },
      { rule: "N10", instance: "N10", outcome: "pass" },
      { rule: "N11", instance: "N11", outcome: "not-applicable" },
    ],
  })
  const after = givenDocument({
    figures: [
      figure("f1", "exp.total", { value: "873600.00" }),
      figure("f7", "sg", { printed: "1" }),
      figure("f8", "exp.proj", { state: "zero", value: "0.00" }),
      figure("f9", "ops"),
    ],
    verdicts: [
      { rule: "N02", instance: "N02/exp", outcome: "pass" },
      { rule: "N10", instance: "N10", outcome: "pass" },
      { rule: "N12", instance: "N12", outcome: "fail" },
    ],
  })
  const { figures, outcomes, alike } = documentDiff(before, after)

  test("is told figure by figure, what is new and what is gone as well", () => {
    const told = figures.map(({ label, before: old, after: now }) => [
      label.zh,
      old?.id ?? null,
      now?.id ?? null,
    ])
    expect(told).toEqual([
      ["exp.total", "f1", "f1"],
      ["exp.proj", "f4", "f8"],
      ["ops", null, "f9"],
      ["exp.basic", "f3", null],
    ])
  })

  test("is not what is only printed otherwise, or stated once more", () => {
    expect(alike).toBe(1)
  })

  test("has consequences on the rules", () => {
    expect(outcomes).toEqual([
      { rule: "N02", instance: "N02/exp", before: "fail", after: "pass" },
      { rule: "N12", instance: "N12", before: null, after: "fail" },
      { rule: "N11", instance: "N11", before: "not-applicable", after: null },
    ])
  })

  test("is nothing where a document is held against itself", () => {
    expect(documentDiff(after, after)).toEqual({ alike: 4, figures: [], outcomes: [] })
  })
})

test("what a publication says of itself is the same, by slot, a blank that became unreadable among it", () => {
  const figures = (state: string) => [
    figure("f1", "sg"),
    figure("f2", "ops", { state, value: null } as Partial<WireFigure>),
  ]
  const changes = publishedChanges(
    givenDocument({ figures: figures("blank") }),
    givenDocument({ figures: [...figures("unreadable"), figure("f3", "exp.total")] }),
  )
  expect(changes.map(({ from, to }) => [from, to])).toEqual([
    [null, "1.00"],
    [null, null],
  ])
  expect(publishedChanges(undefined, givenDocument({}))).toEqual([])
})
