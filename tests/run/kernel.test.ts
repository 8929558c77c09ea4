import type { Figure } from "@gouji/domain"
import { type Equation, evaluate, kernelOf, Ledger } from "@gouji/rules/kernel"
import { expect, test } from "vitest"

import { referenceOf, tenThousandths } from "../suites/exact-reference.ts"
import {
  type Chance,
  chanceOf,
  nearlyRight,
  randomDocument,
  randomValue,
} from "../suites/random-equations.ts"

/** How many evaluations are compared; `npm run test:long` asks for a million. */
const CASES = Number(process.env["GOUJI_CASES"] ?? 12_000)
/** Another seed is another million cases. */
const SEED = Number(process.env["GOUJI_SEED"] ?? 1)

const EDITS = 8

test(`${CASES} random equations come to the same by numbers, by big integers, by edits and by definition`, {
  timeout: 3_600_000,
}, () => {
  const chance = chanceOf(SEED)
  const seen = new Map<string, number>()
  let compared = 0
  while (compared < CASES) {
    for (const label of heldOnce(chance)) {
      seen.set(label, (seen.get(label) ?? 0) + 1)
      compared++
    }
  }
  // Each outcome on each path, many times over: else the comparison compares nothing.
  for (const path of ["number", "bigint"]) {
    for (const outcome of ["pass", "pass-rounded", "pass-unlikely", "fail"]) {
      expect(seen.get(`${path} ${outcome}`) ?? 0, `${path} ${outcome}`).toBeGreaterThan(CASES / 2000)
    }
  }
})

/** One document through a few edits, all of its equations compared after each; says what each came to, and how. */
function heldOnce(chance: Chance): readonly string[] {
  const { figures, equations } = randomDocument(chance)
  const ledger = new Ledger(kernelOf(equations))
  const values = new Map<string, string>()
  const labels = [...compareAll(ledger, equations, values)]
  for (let edit = 0; edit < EDITS; edit++) {
    const { id, value } = randomEdit(chance, { figures, equations, ledger })
    values.set(id, value)
    const touched = ledger.set(id, value)
    const standing = equations.flatMap(({ terms }, row) =>
      terms.some(({ figure }) => figure.id === id) ? [row] : [],
    )
    if (touched.join() !== standing.join()) throw new Error(`${id} stands in ${standing}, not ${touched}`)
    labels.push(...compareAll(ledger, equations, values))
  }
  return labels
}

function compareAll(ledger: Ledger, equations: readonly Equation[], values: ReadonlyMap<string, string>) {
  return equations.map((equation, row) => {
    const expected = referenceOf(equation, values)
    const [whole, kept] = [evaluate(equation, values), ledger.outcomeOf(row)]
    const residual = equation.terms.reduce((sum, { figure, value, side, sign }) => {
      const weight = side === "computed" ? BigInt(sign) : -BigInt(sign)
      return sum + weight * tenThousandths(values.get(figure.id) ?? value)
    }, 0n)
    const same =
      whole.outcome === expected &&
      kept === expected &&
      whole.residual * 10n ** BigInt(4 - whole.places) === residual &&
      ledger.residualOf(row) * 10n ** BigInt(4 - ledger.scale) === residual
    if (!same) {
      const told = equation.terms.map(({ figure, quantum, side, sign }) => [
        figure.id,
        values.get(figure.id),
        quantum,
        side,
        sign,
      ])
      throw new Error(
        `${JSON.stringify({ ...equation, terms: told })}: ${expected}, not ${whole.outcome} and ${kept}`,
      )
    }
    return `${ledger.path} ${expected}`
  })
}

interface Editing {
  readonly figures: readonly Figure[]
  readonly equations: readonly Equation[]
  readonly ledger: Ledger
}

/** Half of all edits bring an equation near to right, where the edges of rounding are. */
function randomEdit(
  chance: Chance,
  { figures, equations, ledger }: Editing,
): { id: Figure["id"]; value: string } {
  const row = chance(equations.length)
  const equation = equations[row]
  const [first] = equation?.terms ?? []
  if (equation !== undefined && first !== undefined && chance(2) === 0) {
    const residual = ledger.residualOf(row) * 10n ** BigInt(4 - ledger.scale)
    const value = nearlyRight(chance, equation, residual)
    if (value !== undefined) return { id: first.figure.id, value }
  }
  const figure = figures[chance(figures.length)] ?? first?.figure
  if (figure === undefined) throw new TypeError("a document without figures")
  return { id: figure.id, value: randomValue(chance, figure, chance(12) === 0) }
}
