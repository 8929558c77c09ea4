import type { ConceptId, Evidence } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statementsAbout } from "../facts/facts.ts"
import { operandAt } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figureWords, quotes } from "../words/figure-words.ts"
import { slotName } from "../words/names.ts"
import { compareValues, total } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** A number of things is the length of the list of them. */
export interface CountIs {
  readonly kind: "count-is"
  readonly count: ConceptId
  /** Entries may also be amounts of this concept, each under words of its own. */
  readonly amounts: ConceptId | null
}

/** Entries are statements of kind `item` about the concept; where none is listed nothing is concluded. */
export function countIs(count: CountIs["count"], amounts: CountIs["amounts"] = null): CountIs {
  return { kind: "count-is", count, amounts }
}

function judgeCountIs({ count, amounts }: CountIs, { facts }: Held): readonly Judgement[] {
  const operand = operandAt(facts, count)
  if ("wanting" in operand) return [unjudged(count, [operand.wanting], true)]
  const { figure, value } = operand.known
  const evidence = entriesIn(facts, count, amounts)
  if (evidence.length === 0) return [{ ...unchecked(count, "no-list"), figures: [figure], spoken: true }]
  const [name, told, list] = [
    slotName(count),
    figureWords(figure, facts.disclosure.fiscalYear),
    quotes(evidence),
  ]
  const explanation = {
    zh: `${told.zh}，列出 ${evidence.length} 个：${list.zh}。`,
    en: `${told.en}; ${evidence.length} are listed: ${list.en}.`,
  }
  const answer = { name: count, figures: [figure], evidence, explanation }
  const residual = total([String(evidence.length), `-${value}`])
  if (compareValues(residual, "0") === 0) {
    return [
      passed({ ...answer, title: { zh: `${name.zh}与清单一致`, en: `${name.en}: number and list agree` } }),
    ]
  }
  const judgement = failed({
    ...answer,
    title: { zh: `${name.zh}与列出的个数不一致`, en: `${name.en}: the number stated and the list differ` },
    advice: { zh: `请核对${name.zh}与列出的清单。`, en: `Check the number of ${name.en} against the list.` },
  })
  return [{ ...judgement, residual, bound: "0", unit: figure.unit }]
}

function entriesIn(facts: Facts, count: ConceptId, amounts: ConceptId | null): readonly Evidence[] {
  const items = statementsAbout(facts, ["item"], [count])
  const listed = facts.narrative.filter(
    ({ concept, qualifiers, partOf }) =>
      concept === amounts && qualifiers.item !== undefined && partOf !== null,
  )
  return items.length > 0
    ? items.map(({ evidence }) => evidence)
    : listed.flatMap(({ evidence }) => evidence.slice(0, 1))
}

function countIsInWords({ count }: CountIs): Bilingual {
  const name = slotName(count)
  return { zh: `${name.zh} = 列出的个数`, en: `number of ${name.en} = number listed` }
}

/** How it is judged, told and rounded. */
export const COUNT_IS: Kind<CountIs> = { judge: judgeCountIs, inWords: countIsInWords, rounding: NONE }
