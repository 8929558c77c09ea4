import type { Disclosure, Figure } from "@gouji/domain"
import { type Checked, check, type Verdict } from "@gouji/rules"
import { type Chance, chanceOf, disclosure, FAULTS, FORMS, type Paper, paperOf, plant } from "@gouji/testkit"
import { describe, expect, test, vi } from "vitest"

/** How many documents each property is tried on; the long form asks for more. */
const RUNS = Number(process.env["GOUJI_RUNS"] ?? 60)

vi.setConfig({ testTimeout: 30_000 + RUNS * 200 })

interface Tried {
  readonly name: string
  readonly chance: Chance
  readonly paper: Paper
}

/** Documents of every form, two in three of them with a fault, so that rules pass and fail; made one after the other. */
function* papers(seed: number): Generator<Tried> {
  for (let run = 0; run < RUNS; run++) {
    const chance = chanceOf(seed + run)
    const form = FORMS[run % FORMS.length] ?? "narrative"
    const { given, about } = paperOf(form, seed + run)
    const planted = chance.once(3)
      ? undefined
      : plant(given, Object.keys(given), { fault: chance.pick(FAULTS), chance })
    yield { name: `${form} ${seed + run}`, chance, paper: { given: planted?.given ?? given, about } }
  }
}

function checked(paper: Disclosure): Checked {
  return check({ disclosure: paper, related: [] })
}

/** All there is but words, which are made of the rest and only when they are read. */
function everything({ verdicts, findings, rounding }: Checked): string {
  const judged = verdicts.map(
    ({ instance, outcome, severity, residual, bound, figures, reason, missing }) => [
      instance,
      outcome,
      severity,
      residual,
      bound,
      figures,
      reason,
      missing,
    ],
  )
  const found = findings.map(({ fingerprint, severity, verdicts: own, figures, suspects, hypotheses }) => [
    fingerprint,
    severity,
    own,
    figures,
    suspects,
    hypotheses,
  ])
  return JSON.stringify([judged, found, rounding])
}

function outcomes({ verdicts }: Checked): ReadonlyMap<string, string> {
  return new Map(verdicts.map(({ instance, outcome }) => [instance, outcome]))
}

/** Without plausibility, which speaks of yuan: what a car costs to run is no relation between figures. */
function relations(result: Checked): ReadonlyMap<string, string> {
  return new Map([...outcomes(result)].filter(([instance]) => !instance.startsWith("A")))
}

describe(`on ${RUNS} documents each`, () => {
  test("the order figures and tables come in changes nothing", () => {
    for (const { name, chance, paper } of papers(1_000_000)) {
      const one = disclosure(paper.given, paper.about)
      const other = { ...one, figures: shuffled(one.figures, chance) }
      expect(everything(checked(other)), name).toBe(everything(checked(one)))
    }
  })

  test("元 for 万元, and 万元 for 元, throughout changes no outcome", () => {
    for (const { name, paper } of papers(2_000_000)) {
      const there = disclosure(inUnit(paper, "元"), { ...paper.about, unitOfAccount: "元" })
      const here = disclosure(inUnit(paper, "万元"), { ...paper.about, unitOfAccount: "万元" })
      expect(relations(checked(there)), name).toEqual(relations(checked(here)))
    }
  })

  test("a figure stated once more, alike, changes no outcome of what was there", () => {
    for (const { name, chance, paper } of papers(3_000_000)) {
      const slot = chance.pick(
        Object.keys(paper.given)
          .filter((key) => !key.includes("/"))
          .concat("rev.total"),
      )
      const stated = paper.given[slot]
      if (stated === undefined || Array.isArray(stated)) continue
      const before = outcomes(checked(disclosure(paper.given, paper.about)))
      const twice = { ...paper.given, [slot]: [stated, stated] } as Paper["given"]
      const after = outcomes(checked(disclosure(twice, paper.about)))
      // That something is stated twice is itself checked (N10): where nothing was repeated there is now a check more.
      const kept = [...before].filter(([instance]) => instance !== "N10/repeated")
      expect(
        [...after].filter(([instance]) => before.has(instance) && instance !== "N10/repeated"),
        name,
      ).toEqual(kept)
    }
  })

  test("a figure taken away never turns a failure of those that stay into a pass, unless it is what was too much", () => {
    for (const { name, chance, paper } of papers(4_000_000)) {
      const whole = disclosure(paper.given, paper.about)
      const before = checked(whole)
      const failures = before.verdicts.filter(
        ({ outcome, residual }) => outcome === "fail" && residual !== null,
      )
      const involved = whole.figures.filter(({ id }) => failures.some(({ figures }) => figures.includes(id)))
      if (involved.length === 0) continue
      const lost = chance.pick(chance.once(4) ? whole.figures : involved)
      const after = checked({ ...whole, figures: whole.figures.filter(({ id }) => id !== lost.id) })
      const left = new Map(after.verdicts.map((verdict) => [verdict.instance, verdict]))
      const turned = failures.filter((verdict) => {
        const now = left.get(verdict.instance)
        return now?.outcome.startsWith("pass") && !isShorterBy(lost, verdict, now)
      })
      expect(
        turned.map(({ instance }) => instance),
        name,
      ).toEqual([])
    }
  })
})

/**
 * A list is as long as the document says: one entry less is another list, and holds where that entry was too much. All
 * other figures are then those it had, and its residual differs by just that entry.
 */
function isShorterBy({ id, value }: Figure, before: Verdict, now: Verdict): boolean {
  const others = before.figures.filter((each) => each !== id)
  if (others.length === before.figures.length || others.join() !== now.figures.join()) return false
  const difference = Math.abs(Number(before.residual) - Number(now.residual))
  return now.residual !== null && difference.toFixed(2) === Math.abs(Number(value)).toFixed(2)
}

function inUnit({ given }: Paper, unit: string): Paper["given"] {
  return Object.fromEntries(
    Object.entries(given).map(([slot, stated]) => {
      if (slot.startsWith("veh")) return [slot, stated]
      const printed =
        typeof stated === "object" && stated !== null && "printed" in stated ? stated.printed : stated
      return [slot, { printed, unit }]
    }),
  ) as Paper["given"]
}

function shuffled<T>(items: readonly T[], chance: Chance): readonly T[] {
  const left = [...items]
  return items.map(() => left.splice(chance.below(left.length), 1)[0] as T)
}
