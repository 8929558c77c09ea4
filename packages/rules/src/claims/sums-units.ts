import type { Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { knownOf, type Operand, operandAt, type Wanting, wantingOf } from "../facts/operand.ts"
import { counterpart, unitNames } from "../facts/related.ts"
import { computed, type Equation, foreign, stated } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { type Held, type Judgement, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotList } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"

/** A department's figure is the sum of its units'. */
export interface SumsUnits {
  readonly kind: "sums-units"
  readonly slots: readonly Slot[]
}

/** The units are those at hand; each needs a paper of the same year and stage. */
export function sumsUnits(slots: readonly Slot[]): SumsUnits {
  return { kind: "sums-units", slots }
}

function judgeSumsUnits({ slots }: SumsUnits, { facts, related }: Held): readonly Judgement[] {
  const { disclosure } = facts
  const names = unitNames(related)
  if (disclosure.organisation.level !== "department" || names.length === 0) {
    return [unchecked("units", "no-related-document")]
  }
  const units = names.map((name) => ({ name, paper: paperOf(related, name, facts) }))
  const absent = units.filter(({ paper }) => paper === undefined).map(({ name }) => name)
  if (absent.length > 0) return [unchecked("units", "no-related-document", absent)]
  const papers = units.flatMap(({ paper }) => (paper === undefined ? [] : [paper]))
  const judgements = slots
    .filter((slot) => statedIn(facts, slot).length > 0)
    .map((slot) => sum(facts, papers, slot))
  const spoken = judgements.filter((judgement) => judgement.spoken)
  if (spoken.length > 0) return spoken
  return [judgements[0] ?? unchecked("units", "nothing-to-compare")]
}

/** A unit's paper for the same year and stage. */
function paperOf(related: readonly Facts[], name: string, { disclosure }: Facts): Facts | undefined {
  const own = related.find((other) => other.disclosure.organisation.name === name)
  return own && counterpart(own, related, disclosure)
}

function sum(facts: Facts, papers: readonly Facts[], slot: Slot): Judgement {
  const total = operandAt(facts, slot)
  const parts: readonly Operand[] = papers.map((paper) => operandAt(paper, slot))
  const wants: readonly Wanting[] = [
    ...wantingOf([total]),
    ...parts.flatMap((part, index) =>
      wantingOf([part]).map((wanting) => ({
        ...wanting,
        slot: `${papers[index]?.disclosure.organisation.name} ${slot}`,
      })),
    ),
  ]
  if (wants.length > 0) {
    return {
      ...unjudged(slot, wants, knownOf(parts).length > 0),
      figures: knownOf([total]).map(({ figure }) => figure),
    }
  }
  const equation: Equation = {
    model: "independent",
    terms: [
      ...knownOf([total]).map((known) => stated(known)),
      ...papers.flatMap(({ disclosure }, index) =>
        knownOf(parts.slice(index, index + 1)).map((known) => foreign(computed(known), disclosure)),
      ),
    ],
  }
  return judgeEquation(facts, equation, { name: slot, ...wordsOf(slotName(slot)) })
}

function wordsOf(name: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `部门的${name.zh}与所属各单位之和相差 ${difference}`,
      en: `the department's ${name.en} and the sum of its units differ by ${difference}`,
    }),
    advice: {
      zh: "请核对所属各单位是否齐全，部门与单位之间的往来是否抵消。",
      en: "Check that every unit is there, and that money passing between the department and its units is taken out.",
    },
    note: {
      zh: "右边各数取自各单位公开的文件。",
      en: "The figures it is held against are from the units' papers.",
    },
  }
}

function sumsUnitsInWords({ slots }: SumsUnits): Bilingual {
  const list = slotList(slots)
  return { zh: `部门 x ≐ Σ 所属各单位 x，x = ${list.zh}`, en: `department's x ≐ Σ units' x, x = ${list.en}` }
}

/** How it is judged, told and rounded. */
export const SUMS_UNITS: Kind<SumsUnits> = { judge: judgeSumsUnits, inWords: sumsUnitsInWords, rounding: SUM }
