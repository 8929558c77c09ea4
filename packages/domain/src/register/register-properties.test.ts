import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { addDays } from "../calendar.ts"
import { OrganisationChange, OrganisationId } from "./change.ts"
import { registered } from "./given-changes.ts"
import { registerOf } from "./register.ts"
import type { OrganisationNode } from "./tree.ts"

const IDS = ["a", "b", "c", "d", "e", "f"].map((text) => OrganisationId.parse(text))
const CODES = [null, "11500010000000000W", "12500010000000001W"]
/** Around the end of a February of a leap year; few enough that changes often share one. */
const DAYS = Array.from({ length: 12 }, (_, day) => addDays("2024-02-25", day))

const who = fc.constantFrom(...IDS)
const several = fc.uniqueArray(who, { minLength: 2, maxLength: 3 })
const from = fc.constantFrom(...DAYS)
const parent = fc.option(who, { freq: 1 })
const creditCode = fc.constantFrom(...CODES)
const division = fc.constant(null)

const entryOf = (id: fc.Arbitrary<OrganisationId>) =>
  fc.record({
    kind: fc.constant("entered"),
    id,
    name: who,
    level: fc.constantFrom("unit", "unit", "department", "government"),
    organisationKind: fc.constant("unknown"),
    parent,
    creditCode,
    division,
    from: fc.constantFrom(...DAYS.slice(0, 3)),
  })

/** Any change, whether it can have happened beside the others or not. */
const changes = fc
  .oneof(
    entryOf(who),
    fc.record({ kind: fc.constant("renamed"), id: who, name: who, from }),
    fc.record({ kind: fc.constant("moved"), id: who, parent, from }),
    fc.record({ kind: fc.constant("recoded"), id: who, creditCode, division, from }),
    fc.record({ kind: fc.constant("merged"), ids: several, into: who, from }),
    fc.record({ kind: fc.constant("split"), id: who, into: several, from }),
    fc.record({ kind: fc.constant("closed"), id: who, from }),
  )
  .map((change) => OrganisationChange.parse(change))

/** An entry of each id, then anything; of all that, what does not contradict what went before. */
const histories = fc
  .tuple(fc.tuple(...IDS.map((id) => entryOf(fc.constant(id)))), fc.array(changes, { maxLength: 40 }))
  .map(([first, others]) => possible([...first.map((entry) => OrganisationChange.parse(entry)), ...others]))

function possible(all: readonly OrganisationChange[]): readonly OrganisationChange[] {
  const kept: OrganisationChange[] = []
  for (const change of all) {
    kept.push(change)
    if (!registerOf(kept).ok) kept.pop()
  }
  return kept
}

/** All a register says, or every fault. */
function everything(history: readonly OrganisationChange[]): unknown {
  const made = registerOf(history)
  if (!made.ok) return made.error
  const { at, successorsOf, predecessorsOf, find, suggest } = made.value
  return {
    trees: DAYS.map(at),
    found: DAYS.map((date) => IDS.map((name) => find(name, date))),
    suggested: IDS.map((name) => suggest(name, 9)),
    handed: IDS.map((id) => [successorsOf(id), predecessorsOf(id)]),
  }
}

const idsIn = (nodes: readonly OrganisationNode[]): readonly string[] =>
  nodes.flatMap(({ organisation, children }) => [organisation.id, ...idsIn(children)])

describe("a register", () => {
  test("is the same whatever order its changes are given in, and refuses the same", () => {
    const shuffled = fc
      .oneof(histories, fc.array(changes, { maxLength: 8 }))
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })))
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(everything(other)).toEqual(everything(one))
      }),
    )
  })

  test("has everyone who is there on a day in the tree of that day, once", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { at, livingOn } = registered(...history)
        for (const date of DAYS)
          expect(idsIn(at(date)).toSorted()).toEqual(
            livingOn(date)
              .map(({ id }) => String(id))
              .toSorted(),
          )
      }),
    )
  })

  test("has nobody above themselves on any day, and nobody under one who is not there", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { livingOn, organisationOn, descendantsOf } = registered(...history)
        for (const date of DAYS) {
          for (const { id, parent: above } of livingOn(date)) {
            expect(descendantsOf(id, date).map((under) => under.id)).not.toContain(id)
            if (above !== null) expect(organisationOn(above, date)).toBeDefined()
          }
        }
      }),
    )
  })

  test("has no credit code twice on any day", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { livingOn } = registered(...history)
        for (const date of DAYS) {
          const codes = livingOn(date).flatMap((organisation) => organisation.creditCode ?? [])
          expect(new Set(codes).size).toBe(codes.length)
        }
      }),
    )
  })

  test("leads from a successor back to whom it came of", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { successorsOf, predecessorsOf } = registered(...history)
        for (const id of IDS)
          for (const { to } of successorsOf(id))
            expect(predecessorsOf(to).map((handover) => handover.from)).toContain(id)
      }),
    )
  })

  test("is tried on histories in which everything happens", () => {
    const kinds = fc
      .sample(histories, { numRuns: 200, seed: 1 })
      .flatMap((history) => history.map(({ kind }) => kind))
    const happened = new Set(kinds)
    expect([...happened].toSorted()).toEqual([
      "closed",
      "entered",
      "merged",
      "moved",
      "recoded",
      "renamed",
      "split",
    ])
  })
})
