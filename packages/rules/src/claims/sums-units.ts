import type { Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { departmentPapers } from "../facts/department-papers.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { type Known, knownOf, operandAt, type Wanting, wantingOf } from "../facts/operand.ts"
import { computed, type Equation, foreign, stated, type Term } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { type Held, type Judgement, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotList } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { SUM } from "../words/rounding-words.ts"

/**
 * A department's figure is the sum of its units'. Money that passes between them is in the units' totals and not in the
 * department's: both are compared net of it.
 */
export interface SumsUnits {
  readonly kind: "sums-units"
  readonly slots: readonly Slot[]
  /** What is taken out of a total: money received from, or paid to, the unit above or below. */
  readonly transfers: Readonly<Partial<Record<string, readonly Slot[]>>>
  /** What one unit receives another has paid: received, then paid. */
  readonly passed: readonly (readonly [Slot, Slot])[]
}

/** The units are those at hand; each needs a paper of the same year and stage. */
export function sumsUnits(given: Omit<SumsUnits, "kind">): SumsUnits {
  return { kind: "sums-units", ...given }
}

function judgeSumsUnits(
  { slots, transfers, passed }: SumsUnits,
  { facts, related }: Held,
): readonly Judgement[] {
  const papers = departmentPapers(facts, related)
  if (papers === undefined) return [unchecked("units", "no-related-document")]
  if ("absent" in papers) return [unchecked("units", "no-related-document", papers.absent)]
  const { units } = papers
  const judgements = [
    ...slots
      .filter((slot) => statedIn(facts, slot).length > 0)
      .map((slot) => sum(facts, units, { slot, less: taken([facts, ...units], transfers[slot] ?? []) })),
    ...passed.flatMap((pair) => passedOn(facts, units, pair)),
  ]
  const spoken = judgements.filter((judgement) => judgement.spoken)
  if (spoken.length > 0) return spoken
  return [judgements[0] ?? unchecked("units", "nothing-to-compare")]
}

/** Transfers that one of the papers states, and not as nought. */
function taken(papers: readonly Facts[], slots: readonly Slot[]): readonly Slot[] {
  return slots.filter((slot) =>
    papers.some((paper) => statedIn(paper, slot).some(({ value }) => value !== null && !isNought(value))),
  )
}

interface Net {
  readonly slot: Slot
  readonly less: readonly Slot[]
}

function sum(facts: Facts, units: readonly Facts[], { slot, less }: Net): Judgement {
  const own = netOf(facts, { slot, less })
  const parts = units.map((paper) => ({ paper, net: netOf(paper, { slot, less }) }))
  const wants = [
    ...own.wants,
    ...parts.flatMap(({ paper, net }) => net.wants.map((want) => named(paper, want))),
  ]
  if (wants.length > 0) {
    const isSpoken = parts.some(({ net }) => net.total !== undefined)
    return { ...unjudged(slot, wants, isSpoken), figures: own.total === undefined ? [] : [own.total.figure] }
  }
  const equation: Equation = {
    model: "independent",
    terms: [
      ...termsOf(own, stated),
      ...parts.flatMap(({ paper, net }) =>
        termsOf(net, computed).map((term) => foreign(term, paper.disclosure)),
      ),
    ],
  }
  return judgeEquation(facts, equation, { name: slot, ...unitSumWords(slotName(slot)) })
}

/** A total of one paper, and what is taken out of it. */
interface NetTotal {
  readonly total: Known | undefined
  readonly less: readonly Known[]
  readonly wants: readonly Wanting[]
}

function netOf(paper: Facts, { slot, less }: Net): NetTotal {
  const total = operandAt(paper, slot)
  const others = less.map((each) => operandAt(paper, each))
  return {
    total: knownOf([total])[0],
    less: knownOf(others),
    wants: wantingOf([total, ...others]),
  }
}

function termsOf({ total, less }: NetTotal, toTerm: typeof stated): readonly Term[] {
  return [...(total === undefined ? [] : [toTerm(total)]), ...less.map((known) => toTerm(known, -1))]
}

function named({ disclosure }: Facts, want: Wanting): Wanting {
  return { ...want, slot: `${disclosure.organisation.name} ${want.slot}` }
}

/**
 * What the units received from inside the department is what they paid inside it: of both, what the department itself
 * still shows came from, or went, outside. Nothing where one of the papers does not state both.
 */
function passedOn(facts: Facts, units: readonly Facts[], pair: readonly [Slot, Slot]): readonly Judgement[] {
  const all = [facts, ...units]
  if (taken(all, pair).length === 0) return []
  const [received, paid] = pair
  const operands = all.map((paper) => [operandAt(paper, received), operandAt(paper, paid)] as const)
  if (wantingOf(operands.flat()).length > 0) return []
  const terms = all.flatMap((paper, index) => {
    const [into, out] = operands[index] ?? []
    const sign = paper === facts ? -1 : 1
    const both = [
      ...knownOf(into === undefined ? [] : [into]).map((known) => computed(known, sign)),
      ...knownOf(out === undefined ? [] : [out]).map((known) => stated(known, sign)),
    ]
    return paper === facts ? both : both.map((term) => foreign(term, paper.disclosure))
  })
  const words = passedWords(slotName(received), slotName(paid))
  return [judgeEquation(facts, { model: "independent", terms }, { name: `${received}~${paid}`, ...words })]
}

function passedWords(received: Bilingual, paid: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `部门内部的${received.zh}与${paid.zh}相差 ${difference}`,
      en: `within the department, ${received.en} and ${paid.en} differ by ${difference}`,
    }),
    advice: {
      zh: `请核对部门内部往来：一方的${received.zh}应当是另一方的${paid.zh}。`,
      en: `Check the money passing within the department: ${received.en} at one unit should be ${paid.en} at another.`,
    },
  }
}

/** What is said of a department's figure that is not the sum of its units'. */
export function unitSumWords(name: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `部门的${name.zh}与所属各单位之和相差 ${difference}`,
      en: `the department's ${name.en} and the sum over its units differ by ${difference}`,
    }),
    advice: {
      zh: "请核对所属各单位是否齐全，部门与单位之间的往来是否抵消。",
      en: "Check that no unit is missing, and that money passing between the department and its units was eliminated.",
    },
    note: {
      zh: "各单位的数取自各自公开的文件。",
      en: "The units' figures come from the documents they published.",
    },
  }
}

function sumsUnitsInWords({ slots, transfers }: SumsUnits): Bilingual {
  const list = slotList(slots)
  const less = slotList(Object.values(transfers).flatMap((each) => each ?? []))
  return {
    zh: `部门 x ≐ Σ 所属各单位 x，x = ${list.zh}（收支合计均先减去${less.zh}）`,
    en: `department's x ≐ Σ units' x, x = ${list.en} (totals less ${less.en})`,
  }
}

/** How it is judged, told and rounded. */
export const SUMS_UNITS: Kind<SumsUnits> = { judge: judgeSumsUnits, inWords: sumsUnitsInWords, rounding: SUM }
