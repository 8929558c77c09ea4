import type { Disclosure } from "@gouji/domain"
import { check, type Finding } from "@gouji/rules"
import {
  chanceOf,
  disclosure,
  FAULTS,
  type Fault,
  type Form,
  type Planted,
  paperOf,
  plant,
} from "@gouji/testkit"

/** What came of faults of one kind planted in sound documents of one form. */
export interface Score {
  readonly form: Form
  readonly fault: Fault
  readonly planted: number
  /** A verdict came out worse than before. */
  readonly detected: number
  /** Of these: a finding names the changed figures, and nothing else, as its one smallest set. */
  readonly alone: number
  /** Of these: a finding has the changed figures first among its smallest sets. */
  readonly first: number
  /** Of these: its likeliest hypothesis is what was printed before. */
  readonly repaired: number
}

/** Plants so many faults of each kind, each in a document of its own. */
export function scoresOf(form: Form, faults: number): readonly Score[] {
  return FAULTS.map((fault) => {
    const outcomes = Array.from({ length: faults }, (_, seed) => outcomeOf(form, fault, seed)).flatMap(
      (outcome) => outcome ?? [],
    )
    const count = (which: keyof Outcome) => outcomes.filter((outcome) => outcome[which]).length
    return {
      form,
      fault,
      planted: outcomes.length,
      detected: count("detected"),
      alone: count("alone"),
      first: count("first"),
      repaired: count("repaired"),
    }
  })
}

interface Outcome {
  readonly detected: boolean
  readonly alone: boolean
  readonly first: boolean
  readonly repaired: boolean
}

function outcomeOf(form: Form, fault: Fault, seed: number): Outcome | undefined {
  const { given, about } = paperOf(form, seed)
  const slots = Object.keys(given).filter((slot) => !slot.startsWith("Δ") && !slot.startsWith("veh"))
  const planted = plant(given, slots, { fault, chance: chanceOf(seed + 77_000) })
  if (planted === undefined) return undefined
  const sound = failing(disclosure(given, about))
  const wrong = disclosure(planted.given, about)
  const { verdicts, findings } = check({ disclosure: wrong, related: [] })
  const worse = new Set(
    verdicts
      .filter(({ instance, outcome }) => isBad(outcome) && !sound.has(instance))
      .map(({ instance }) => instance),
  )
  const speaking = findings.filter((finding) => finding.verdicts.some((instance) => worse.has(instance)))
  const truth = idsOf(wrong, planted)
  const located = speaking.filter(({ suspects: [best] }) => isSame(best, truth))
  return {
    detected: worse.size > 0,
    alone: located.some(({ suspects }) => suspects.length === 1),
    first: located.length > 0,
    repaired: located.some((finding) => restores(finding, wrong, planted)),
  }
}

/** The instances that fail before anything was planted: none are expected, but a score is no place to assume it. */
function failing(paper: Disclosure): ReadonlySet<string> {
  const { verdicts } = check({ disclosure: paper, related: [] })
  return new Set(verdicts.filter(({ outcome }) => isBad(outcome)).map(({ instance }) => instance))
}

function isBad(outcome: string): boolean {
  return outcome === "fail" || outcome === "pass-unlikely"
}

function idsOf(paper: Disclosure, { changes, given }: Planted): readonly string[] {
  const slots = Object.keys(given)
  const order = slotOrder(paper, slots)
  return changes.flatMap(({ slot }) => order.get(slot) ?? [])
}

/** The testkit numbers figures section by section; the slots of one section keep the order they were given in. */
function slotOrder({ figures }: Disclosure, slots: readonly string[]): ReadonlyMap<string, string> {
  const placeOf = (slot: string) => (slot.includes("/") ? (slot.split("/")[0] ?? "") : "narrative")
  const byPlace = new Map<string, string[]>()
  for (const { id, place } of figures) byPlace.set(place, [...(byPlace.get(place) ?? []), id])
  const next = new Map<string, number>()
  return new Map(
    slots.map((slot) => {
      const place = placeOf(slot)
      const at = next.get(place) ?? 0
      next.set(place, at + 1)
      return [slot, byPlace.get(place)?.[at] ?? ""]
    }),
  )
}

function isSame(set: readonly string[] | undefined, truth: readonly string[]): boolean {
  return set !== undefined && set.length === truth.length && truth.every((id) => set.includes(id))
}

function restores({ hypotheses: [best] }: Finding, paper: Disclosure, { changes }: Planted): boolean {
  if (best === undefined) return false
  const wanted = changes.map(({ from }) => Number(from))
  return (
    best.changes.length === wanted.length &&
    best.changes.every(({ to }) => wanted.includes(Number(to))) &&
    paper.figures.length > 0
  )
}
