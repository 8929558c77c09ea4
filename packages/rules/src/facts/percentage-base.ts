import type { Basis, ConceptId, Figure, Measure, Qualifiers } from "@gouji/domain"

import type { PercentageForm } from "../exact/percentage.ts"
import { type Facts, figureWith, slotIn, statedIn } from "./facts.ts"
import { type Operand, operandOf } from "./operand.ts"
import { byReadingOrder } from "./reading-order.ts"

/** Two amounts a percentage may come of, and how. */
export interface Quotient {
  readonly form: PercentageForm
  readonly operands: readonly [Operand, Operand]
}

/** The ways a printed percentage may be worked out, the preferred first; all that they take may be wanting. */
export function quotientsOf(facts: Facts, percentage: Figure): readonly [Quotient, ...Quotient[]] {
  switch (percentage.measure) {
    case "share":
      return sharesOf(facts, percentage)
    case "completion":
      return completionsOf(facts, percentage)
    default:
      return ratesOf(facts, percentage)
  }
}

/** From last year's amount where it stands beside this year's, else from the change. */
function ratesOf(facts: Facts, rate: Figure): readonly [Quotient, ...Quotient[]] {
  const { basis, ...qualifiers } = rate.qualifiers
  const now = beside(facts, rate, { measure: "amount", qualifiers })
  const change = beside(facts, rate, { measure: "change", qualifiers: rate.qualifiers })
  const base = baseOf(facts, rate, { basis, qualifiers })
  return [
    { form: "growth", operands: [now, base] },
    { form: "growth-by-change", operands: [change, now] },
    { form: "part", operands: [change, base] },
  ]
}

/** The budget of the year where the change is against it; else last year's amount, whatever kind it is said to be. */
function baseOf(
  facts: Facts,
  rate: Figure,
  { basis, qualifiers }: { readonly basis: Basis | undefined; readonly qualifiers: Qualifiers },
): Operand {
  if (basis !== undefined) return beside(facts, rate, { measure: "amount", qualifiers: rate.qualifiers })
  const year = rate.year - 1
  const kinds = [undefined, "budget", "execution", "final"] as const
  const found = kinds
    .map((kind) =>
      closest(facts, rate, {
        year,
        measure: "amount",
        qualifiers: kind ? { ...qualifiers, basis: kind } : qualifiers,
      }),
    )
    .filter((figure) => figure !== undefined)
    .toSorted(byReadingOrder)
    .findLast((figure) => figure.section === rate.section)
  return found === undefined
    ? beside(facts, rate, { year, measure: "amount", qualifiers })
    : operandOf(facts, found, slotIn(facts, found))
}

function completionsOf(facts: Facts, completion: Figure): readonly [Quotient, ...Quotient[]] {
  const { basis: _basis, ...qualifiers } = completion.qualifiers
  const budgeted = { ...qualifiers, basis: "budget" } as const
  const final = beside(facts, completion, { measure: "amount", qualifiers })
  const budget = beside(facts, completion, { measure: "amount", qualifiers: budgeted })
  const change = beside(facts, completion, { measure: "change", qualifiers: budgeted })
  return [
    { form: "part", operands: [final, budget] },
    { form: "reached-by-change", operands: [change, final] },
    { form: "reached-from-change", operands: [change, budget] },
  ]
}

/** What a concept is a share of: the total in whose list it stands, else the totals it is commonly measured against. */
const WHOLES: readonly { readonly parts: RegExp; readonly wholes: readonly ConceptId[] }[] = [
  { parts: /^rev\./, wholes: ["rev.year", "rev.total"] },
  { parts: /^gpb\.(?:basic|proj)$/, wholes: ["gpb.exp", "exp.year", "exp.total"] },
  { parts: /^(?:exp\.f|exp\.item)$/, wholes: ["gpb.exp", "fin.exp", "exp.year", "exp.total"] },
  { parts: /^(?:exp|gpb|gfb|soc|fin)\./, wholes: ["exp.year", "exp.total"] },
  { parts: /^sg\.(?:buy|run)$/, wholes: ["sg.car", "sg"] },
  { parts: /^sg\./, wholes: ["sg"] },
  { parts: /^pr(?:\.|$)/, wholes: ["pr"] },
  { parts: /^award\.sme$/, wholes: ["pr"] },
  { parts: /^award\.micro$/, wholes: ["pr", "award.sme"] },
]

function sharesOf(facts: Facts, share: Figure): readonly [Quotient, ...Quotient[]] {
  const part = beside(facts, share, { measure: "amount", qualifiers: share.qualifiers })
  const owner = "known" in part ? part.known.figure.partOf : null
  const total = owner === null ? undefined : figureWith(facts, owner)
  const listed: readonly Operand[] =
    total === undefined ? [] : [operandOf(facts, total, slotIn(facts, total))]
  const common = (WHOLES.find(({ parts }) => parts.test(share.concept))?.wholes ?? [])
    .filter((concept) => concept !== share.concept || Object.keys(share.qualifiers).length > 0)
    .map((concept) => beside(facts, share, { concept, measure: "amount", qualifiers: {} }))
  const stated = common.filter((operand) => !("wanting" in operand && operand.wanting.figure === null))
  const [first = NOWHERE, ...others] = [...listed, ...stated, ...common.slice(0, 1)]
  const quotient = (whole: Operand): Quotient => ({ form: "part", operands: [part, whole] })
  return [quotient(first), ...others.map(quotient)]
}

/** Nothing is known that it could be a share of. */
const NOWHERE: Operand = { wanting: { slot: "exp.total", why: "absent", figure: null } }

interface Sought extends Partial<Pick<Figure, "year" | "concept">> {
  readonly measure: Measure
  readonly qualifiers: Qualifiers
}

function beside(facts: Facts, to: Figure, sought: Sought): Operand {
  const figure = closest(facts, to, sought)
  if (figure !== undefined) return operandOf(facts, figure, slotIn(facts, figure))
  return { wanting: { slot: slotIn(facts, { ...to, ...sought }), why: "absent", figure: null } }
}

/** The last statement of a slot before a figure in its section; else the first of its section, else the first there is. */
function closest(facts: Facts, to: Figure, sought: Sought): Figure | undefined {
  const all = statedIn(facts, slotIn(facts, { ...to, ...sought }))
  const near = all.filter(({ section }) => section === to.section)
  return near.findLast((figure) => byReadingOrder(figure, to) < 0) ?? near[0] ?? all[0]
}
