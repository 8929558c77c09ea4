import type { Disclosure, Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"

import type { Known } from "../facts/operand.ts"

/**
 * How the two sides may differ. `independent`: the stated figure was rounded on its own; `derived`: it was computed
 * from the rounded parts, so nothing may be left; `copied`: it is the other one quoted, perhaps in a coarser unit.
 */
export type Model = "independent" | "derived" | "copied"

/** An operand with its place in the equation. */
export interface Term extends Known {
  readonly side: "computed" | "stated"
  /** Within its side. */
  readonly sign: 1 | -1
  /** The paper it stands in, if another: part of the equation, but nothing here can be wrong with it. */
  readonly foreign: Bilingual | null
}

/** Computed side = stated side. The residual is computed − stated. */
export interface Equation {
  readonly terms: readonly Term[]
  readonly model: Model
}

/** A part, or the first of two copies. */
export function computed(known: Known, sign: 1 | -1 = 1): Term {
  return { ...known, side: "computed", sign, foreign: null }
}

/** A total, or the second of two copies. */
export function stated(known: Known, sign: 1 | -1 = 1): Term {
  return { ...known, side: "stated", sign, foreign: null }
}

/** A term of another disclosure, which is told with whose it is and of which year. */
export function foreign(
  term: Term,
  { organisation, fiscalYear }: Pick<Disclosure, "organisation" | "fiscalYear">,
): Term {
  const { name } = organisation
  return { ...term, foreign: { zh: `${name}${fiscalYear}年`, en: `${name} ${fiscalYear}: ` } }
}

/** What one more of the figure adds to the residual. */
export function weightOf({ side, sign }: Term): 1 | -1 {
  if (side === "computed") return sign
  return sign === 1 ? -1 : 1
}

/** The two sides in the order they are told: a total before its parts, the first of two copies before the second. */
export function sidesOf({ terms, model }: Equation): readonly [readonly Term[], readonly Term[]] {
  const stands = terms.filter(({ side }) => side === "stated")
  const comes = terms.filter(({ side }) => side === "computed")
  return model === "copied" ? [comes, stands] : [stands, comes]
}

/** The figures of this document that take part, once each, in the order they are told. */
export function figuresOf(equation: Equation): readonly Figure[] {
  const own = sidesOf(equation)
    .flat()
    .filter((term) => term.foreign === null)
  return [...new Set(own.map(({ figure }) => figure))]
}
