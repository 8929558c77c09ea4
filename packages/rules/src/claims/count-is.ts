import type { ConceptId } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { statementsAbout } from "../facts/facts.ts"
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
}

/** Entries are statements of kind `item` about the concept; where none is listed nothing is concluded. */
export function countIs(count: CountIs["count"]): CountIs {
  return { kind: "count-is", count }
}

function judgeCountIs({ count }: CountIs, { facts }: Held): readonly Judgement[] {
  const operand = operandAt(facts, count)
  if ("wanting" in operand) return [unjudged(count, [operand.wanting], true)]
  const items = statementsAbout(facts, ["item"], [count])
  const { figure, value } = operand.known
  if (items.length === 0) return [{ ...unchecked(count, "no-list"), figures: [figure], spoken: true }]
  const evidence = items.map((item) => item.evidence)
  const [name, told, list] = [
    slotName(count),
    figureWords(figure, facts.disclosure.fiscalYear),
    quotes(evidence),
  ]
  const explanation = {
    zh: `${told.zh}，列出 ${items.length} 个：${list.zh}。`,
    en: `${told.en}; ${items.length} are listed: ${list.en}.`,
  }
  const answer = { name: count, figures: [figure], evidence, explanation }
  const residual = total([String(items.length), `-${value}`])
  if (compareValues(residual, "0") === 0) {
    return [
      passed({ ...answer, title: { zh: `${name.zh}与清单一致`, en: `${name.en}: number and list agree` } }),
    ]
  }
  const judgement = failed({
    ...answer,
    title: { zh: `${name.zh}与列出的个数不一致`, en: `${name.en}: the number and the list differ` },
    advice: { zh: `请核对${name.zh}与列出的清单。`, en: `Compare the number of ${name.en} with the list.` },
  })
  return [{ ...judgement, residual, bound: "0", unit: figure.unit }]
}

function countIsInWords({ count }: CountIs): Bilingual {
  const name = slotName(count)
  return { zh: `${name.zh} = 列出的个数`, en: `${name.en} = length of the list` }
}

/** How it is judged, told and rounded. */
export const COUNT_IS: Kind<CountIs> = { judge: judgeCountIs, inWords: countIsInWords, rounding: NONE }
