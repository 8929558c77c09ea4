import type { Disclosure, Figure } from "@gouji/domain"
import { disclosure, type Given } from "@gouji/testkit"
import fc from "fast-check"
import { expect, test } from "vitest"

import { check } from "./check.ts"

/** Slots of fixed equations (N03–N08, N16, N18, N19, N36), each stated once. */
const SLOTS = [
  "rev.total",
  "exp.total",
  "Δrev.total",
  "Δexp.total",
  "gpb.rev",
  "gpb.exp",
  "gpb.basic",
  "gpb.proj",
  "Δgpb.exp",
  "Δgpb.basic",
  "Δgpb.proj",
  "sg",
  "sg.abroad",
  "sg.car",
  "sg.recv",
  "Δsg",
  "Δsg.abroad",
  "Δsg.car",
  "Δsg.recv",
  "pr",
  "pr.g",
  "pr.w",
  "pr.s",
] as const

const FIXED = ["N03", "N04", "N05", "N07", "N08", "N16", "N17", "N18", "N19", "N36"]

/** Small amounts, so that sums come out right, nearly right and wrong. */
const amount = fc.integer({ min: 0, max: 9 }).map((cents) => `0.0${cents}`)
const change = fc.integer({ min: -9, max: 9 }).map((cents) => `${cents < 0 ? "-" : ""}0.0${Math.abs(cents)}`)
const given: fc.Arbitrary<Given> = fc
  .tuple(...SLOTS.map((slot) => (slot.startsWith("Δ") ? change : amount)))
  .map((values) => Object.fromEntries(SLOTS.map((slot, index) => [slot, values[index] ?? ""])))

function checked(paper: Disclosure) {
  return check({ disclosure: paper, related: [] })
}

function outcomes(paper: Disclosure): readonly string[] {
  return checked(paper).verdicts.map(({ instance, outcome }) => `${instance} ${outcome}`)
}

test("the order in which figures are given never matters", () => {
  const shuffled = given.chain((slots) => {
    const paper = disclosure(slots)
    return fc.tuple(
      fc.constant(paper),
      fc.shuffledSubarray([...paper.figures], { minLength: paper.figures.length }),
    )
  })
  fc.assert(
    fc.property(shuffled, ([paper, figures]) => {
      expect(checked({ ...paper, figures })).toEqual(checked(paper))
    }),
    { numRuns: 40 },
  )
})

test("taking a figure away never turns a failure of a fixed equation into a pass", () => {
  // Of fixed equations whose figures are stated once. A list (N01, N02, N20) is as long as the document says, and a
  // claim over whatever is stated (N10, N12, N22, N33, N34) has one thing less to say.
  fc.assert(
    fc.property(given, fc.constantFrom(...SLOTS), (slots, gone) => {
      const { [gone]: _, ...rest } = slots
      const left = new Map(
        checked(disclosure(rest)).verdicts.map((verdict) => [verdict.instance, verdict.outcome]),
      )
      for (const { rule, instance, outcome } of checked(disclosure(slots)).verdicts) {
        if (outcome === "fail" && FIXED.includes(rule)) expect(left.get(instance) ?? "").not.toMatch(/^pass/)
      }
    }),
    { numRuns: 60 },
  )
})

test("元 for 万元 throughout changes no outcome", () => {
  const inUnit = (slots: Given, unit: string) =>
    Object.fromEntries(
      Object.entries(slots).map(([slot, printed]) => [slot, { printed: String(printed), unit }]),
    )
  fc.assert(
    fc.property(given, (slots) => {
      const wan = disclosure(inUnit(slots, "万元"))
      const yuan = disclosure(inUnit(slots, "元"), { unitOfAccount: "元" })
      expect(outcomes(yuan)).toEqual(outcomes(wan))
    }),
    { numRuns: 40 },
  )
})

test("amounts rounded from exact ones that add up never fail", () => {
  // A printed nought is taken to be nought, so an exact amount is either that or enough to print as something.
  const part = fc.oneof(fc.constant(0n), fc.bigInt({ min: 5n, max: 99_999n }))
  const exact = fc.array(part, { minLength: 2, maxLength: 28 })
  const codes = [
    "201",
    "202",
    "203",
    "204",
    "205",
    "206",
    "207",
    "208",
    "210",
    "211",
    "212",
    "213",
    "214",
    "215",
    "216",
    "217",
    "219",
    "220",
    "221",
    "222",
    "223",
    "224",
    "227",
    "229",
    "230",
    "231",
    "232",
    "233",
  ]
  const rounded = (thousandths: bigint) => {
    const cents = (thousandths + 5n) / 10n
    return `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`
  }
  fc.assert(
    fc.property(exact, (parts) => {
      const list = parts.map((part, index) => [`exp.f[${codes[index]}]`, rounded(part)])
      const total = rounded(parts.reduce((sum, part) => sum + part, 0n))
      const paper = disclosure({ "exp.total": total, ...Object.fromEntries(list) })
      const [verdict] = checked(paper).verdicts.filter(({ rule }) => rule === "N02")
      expect(verdict?.outcome).toMatch(/^pass/)
    }),
    { numRuns: 300 },
  )
})

/** An exact fraction, to be slow and obviously right with. */
interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

function fraction(text: string): Fraction {
  const [whole = "0", decimals = ""] = text.replace("-", "").split(".")
  const size = BigInt(whole + decimals)
  return { over: text.startsWith("-") ? -size : size, under: 10n ** BigInt(decimals.length) }
}

function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under }
}

test("sums agree with exact fractions, whatever the units and decimals", () => {
  const printed = fc
    .tuple(
      fc.integer({ min: 0, max: 5_000 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom("元", "万元", "亿元"),
    )
    .map(([digits, decimals, unit]) => {
      const text = String(digits).padStart(decimals + 1, "0")
      const at = text.length - decimals
      return { printed: decimals === 0 ? text : `${text.slice(0, at)}.${text.slice(at)}`, unit }
    })
  const worth = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n } as const
  const yuan = ({ printed: text, unit }: { printed: string; unit: string }, sign: bigint): Fraction => {
    const { over, under } = fraction(text)
    return { over: over * worth[unit as keyof typeof worth] * sign, under }
  }
  fc.assert(
    fc.property(fc.tuple(printed, printed, printed, printed), ([total, goods, works, services]) => {
      const paper = disclosure({ pr: total, "pr.g": goods, "pr.w": works, "pr.s": services })
      const verdict = checked(paper).verdicts.find(({ rule }) => rule === "N19")
      const parts = [goods, works, services].map((part) => yuan(part, 1n))
      const expected = parts.reduce(plus, yuan(total, -1n))
      const actual = fraction(verdict?.residual ?? "")
      expect(actual.over * expected.under).toBe(expected.over * actual.under)
    }),
    { numRuns: 150 },
  )
})

test("of a table with one wrong figure, the true figure is among the suspects and its true value settles all", () => {
  const cell = fc.integer({ min: 100, max: 9_999 })
  const cents = (value: number) => (value / 100).toFixed(2)
  const table = fc.record({
    cells: fc.array(cell, { minLength: 8, maxLength: 8 }),
    wrong: fc.integer({ min: 0, max: 7 }),
    by: fc.integer({ min: 7, max: 500 }),
  })
  const names = ["sg.abroad", "sg.car", "sg.recv", "pr.g", "pr.w", "pr.s", "gpb.basic", "gpb.proj"]
  fc.assert(
    fc.property(table, ({ cells, wrong, by }) => {
      const sum = (from: number, to: number) => cells.slice(from, to).reduce((all, value) => all + value, 0)
      const sound: Record<string, string> = {
        sg: cents(sum(0, 3)),
        pr: cents(sum(3, 6)),
        "gpb.exp": cents(sum(6, 8)),
        ...Object.fromEntries(names.map((name, index) => [name, cents(cells[index] ?? 0)])),
      }
      const slot = names[wrong] ?? ""
      const paper = disclosure({ ...sound, [slot]: cents((cells[wrong] ?? 0) + by) })
      const id = (paper.figures as readonly Figure[]).find(({ concept }) => concept === slot)?.id
      const found = checked(paper).findings.filter(({ suspects }) =>
        suspects.some((set) => set.length === 1 && set[0] === id),
      )
      expect(found).toHaveLength(1)
    }),
    { numRuns: 80 },
  )
})
