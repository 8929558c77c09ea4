import type { Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, nearest, slotIn } from "../facts/facts.ts"
import { grouped } from "../facts/grouped.ts"
import { knownOf, type Operand, operandOf, wantingOf } from "../facts/operand.ts"
import { computed, stated } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { type Held, type Judgement, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"

/** Where a change is explained with amounts, the amounts make up the change. */
export interface ReasonsAdd {
  readonly kind: "reasons-add"
}

/** For every change that has reasons with amounts, in the section where these stand. */
export function reasonsAdd(): ReasonsAdd {
  return { kind: "reasons-add" }
}

function judgeReasonsAdd(_: ReasonsAdd, { facts }: Held): readonly Judgement[] {
  const reasons = reasonsIn(facts)
  if (reasons.length === 0)
    return [unjudged("reasons", [{ slot: "reason", why: "absent", figure: null }], false)]
  const lists = [...grouped(reasons, ({ qualifiers, section }) => `${qualifiers.of}\n${section}`).values()]
  const names = lists.map((list) => list[0]?.qualifiers.of ?? "")
  return lists.map((list, index) => {
    const of = names[index] ?? ""
    const again = names.slice(0, index).filter((name) => name === of).length
    return judgeReasons(facts, { of, list, name: again === 0 ? of : `${of}-${again + 1}` })
  })
}

/** Amounts given as reasons for the change of a concept. */
export function reasonsIn(facts: Facts): readonly Figure[] {
  return facts.figures.filter(
    ({ concept, qualifiers }) => concept === "reason" && qualifiers.of !== undefined,
  )
}

interface Reasons {
  readonly of: string
  readonly list: readonly Figure[]
  readonly name: string
}

function judgeReasons(facts: Facts, { of, list, name }: Reasons): Judgement {
  const slot = `Δ${of}`
  const change = nearest(facts, slot, list[0])
  const stands: Operand =
    change === undefined ? { wanting: { slot, why: "absent", figure: null } } : operandOf(facts, change, slot)
  const amounts = list.map((figure) => operandOf(facts, figure, slotIn(facts, figure)))
  const wants = wantingOf([stands, ...amounts])
  if (wants.length > 0) return unjudged(name, wants, true)
  const terms = [
    ...knownOf([stands]).map((known) => stated(known)),
    ...knownOf(amounts).map((known) => computed(known)),
  ]
  return judgeEquation(facts, { terms, model: "inferred" }, { name, ...wordsOf(slotName(slot)) })
}

function wordsOf(change: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `${change.zh}与所列原因金额之和相差 ${difference}`,
      en: `${change.en} and the sum of the amounts given as reasons differ by ${difference}`,
    }),
    advice: {
      zh: `请核对${change.zh}及所列原因的金额；如只说明了主要原因，请写明其余部分。`,
      en: `Check ${change.en} against the amounts given as reasons; if these are only the main ones, explain the rest.`,
    },
    note: { zh: "所列原因可能不完整。", en: "The reasons given may not be complete." },
  }
}

const REASONS_ADD_IN_WORDS: Bilingual = {
  zh: "增减 ≐ Σ 所列各原因的金额",
  en: "change ≐ Σ amounts given as reasons for it",
}

/** How it is judged, told and rounded. */
export const REASONS_ADD: Kind<ReasonsAdd> = {
  judge: judgeReasonsAdd,
  inWords: () => REASONS_ADD_IN_WORDS,
  rounding: SUM,
}
