import type { Disclosure, Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import type { DocumentRounding } from "../exact/document-rounding.ts"
import type { Known } from "../facts/operand.ts"

/**
 * How the two sides may differ. `independent`: the stated figure was rounded on its own; `derived`: it was computed
 * from the rounded parts, so nothing may be left; `copied`: it is the other one quoted, perhaps in a coarser unit;
 * `restated-change`: one change stated twice, each rounded itself or taken between two rounded amounts;
 * `inferred`: rounded on its own, unless the document's other sums show that all of it was made another way.
 */
export type Model = "independent" | "derived" | "copied" | "restated-change" | "inferred"

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
  /** `any` for the closed intervals of XBRL Calculations 1.1; otherwise halves are rounded by one rule. */
  readonly ties?: "any"
  /** How the document rounds, once it is known; it counts for the inferred model alone. */
  readonly rounding?: DocumentRounding | undefined
}

/** A part, or the first of two copies. */
export function computed({ figure, value, quantum }: Known, sign: 1 | -1 = 1): Term {
  return { figure, value, quantum, side: "computed", sign, foreign: null }
}

/** A total, or the second of two copies. */
export function stated({ figure, value, quantum }: Known, sign: 1 | -1 = 1): Term {
  return { figure, value, quantum, side: "stated", sign, foreign: null }
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

/** Whether its two figures are one, stated twice. */
export function isRestated({ model }: Pick<Equation, "model">): boolean {
  return model === "copied" || model === "restated-change"
}

/** The two sides in the order they are told: a total before its parts, the first of two copies before the second. */
export function sidesOf(equation: Equation): readonly [readonly Term[], readonly Term[]] {
  const { terms } = equation
  const stands = terms.filter(({ side }) => side === "stated")
  const comes = terms.filter(({ side }) => side === "computed")
  return isRestated(equation) ? [comes, stands] : [stands, comes]
}

function putOnce(figures: Figure[], figure: Figure): void {
  if (figures.length > FEW || !figures.includes(figure)) figures.push(figure)
}

const COMPUTED_FIRST: readonly Term["side"][] = ["computed", "stated"]
const STATED_FIRST: readonly Term["side"][] = ["stated", "computed"]

/** Up to so many, looking through a list is faster than a set. */
const FEW = 16

/** The figures of this document that take part, once each, in the order they are told. */
export function figuresOf(equation: Equation): readonly Figure[] {
  const figures: Figure[] = []
  for (const side of isRestated(equation) ? COMPUTED_FIRST : STATED_FIRST) {
    for (const term of equation.terms) {
      if (term.side === side && term.foreign === null) putOnce(figures, term.figure)
    }
  }
  // A list that was added to has room for more.
  return figures.length > FEW ? [...new Set(figures)] : figures.slice()
}
