import type { Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, slotIn, statedIn } from "../facts/facts.ts"
import { operandOf, wantingOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords, figureWords } from "../words/figure-words.ts"
import { nameOf } from "../words/names.ts"
import { isNegative, isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** The word of direction agrees with the amount it stands with. */
export interface DirectionAgrees {
  readonly kind: "direction"
}

/** Every change with a word of direction; amounts given as reasons have words of their own and are left out. */
export function direction(): DirectionAgrees {
  return { kind: "direction" }
}

const WORDS = {
  up: { zh: "增加", en: "rise" },
  down: { zh: "减少", en: "fall" },
  unchanged: { zh: "持平", en: "no change" },
} as const

function judgeDirection(_: DirectionAgrees, { facts }: Held): readonly Judgement[] {
  const said = facts.narrative.filter(({ said: word, concept }) => word !== null && concept !== "reason")
  if (said.length === 0) return [unchecked("directions", "nothing-to-compare")]
  const failures = said.flatMap((figure) => failureOf(facts, figure))
  if (failures.length > 0) return distinct(failures)
  const wants = wantingOf(said.map((figure) => operandOf(facts, figure, slotIn(facts, figure))))
  if (wants.length > 0) return [unjudged("directions", wants, true)]
  const list = figuresWords(said, facts.disclosure.fiscalYear)
  return [
    passed({
      name: "directions",
      figures: said,
      title: { zh: "方向词与数值一致", en: "The words of direction agree with the amounts" },
      explanation: {
        zh: `${said.length} 处增减的方向词与数值一致：${list.zh}。`,
        en: `${said.length} words of direction agree with their amounts: ${list.en}.`,
      },
    }),
  ]
}

function failureOf(facts: Facts, figure: Figure): readonly Judgement[] {
  if (figure.said === null || figure.value === null) return []
  const why = contradiction(facts, figure, figure.value)
  if (why === null) return []
  const { fiscalYear } = facts.disclosure
  const [name, told, word] = [nameOf(figure, fiscalYear), figureWords(figure, fiscalYear), WORDS[figure.said]]
  return [
    failed({
      name: slotIn(facts, figure),
      figures: [figure, ...why.with],
      restsOnValues: true,
      title: {
        zh: `${name.zh}的方向词与数值不一致`,
        en: `${name.en}: the word of direction and the amount disagree`,
      },
      explanation: {
        zh: `${told.zh}，文字写的是“${word.zh}”：${why.zh}。`,
        en: `${told.en}, called a “${word.en}”: ${why.en}.`,
      },
      advice: {
        zh: `请核对${name.zh}的方向词和数值，改正其中有误的一个。`,
        en: `Check the word and the amount for ${name.en}, and correct whichever is wrong.`,
      },
    }),
  ]
}

interface Contradiction extends Bilingual {
  readonly with: readonly Figure[]
}

function contradiction(facts: Facts, figure: Figure, value: string): Contradiction | null {
  const nought = isNought(value)
  if (figure.said === "unchanged") {
    return nought ? null : { zh: "持平时增减应为 0", en: "with no change, the amount should be 0", with: [] }
  }
  if (isSignedAfterWord(figure)) {
    return {
      zh: "方向词之后的数字又带了负号",
      en: "the number after the word has a minus sign of its own",
      with: [],
    }
  }
  if (!nought && isNegative(value) !== (figure.said === "down")) {
    return { zh: "数值的正负与方向相反", en: "the amount has the opposite sign", with: [] }
  }
  const current = figure.said === "up" && !nought ? amountOf(facts, figure) : undefined
  return current === undefined
    ? null
    : {
        zh: "本年数为 0，不可能是增加的结果",
        en: "this year's amount is 0, so it cannot have risen",
        with: [current],
      }
}

/** `减少-9.82`: the word says it, and the sign says it again. */
function isSignedAfterWord({ evidence: [first] }: Figure): boolean {
  return first?.kind === "text" && /[加增长升少减降低]$/.test(first.before) && /^[-−－]/.test(first.quote)
}

/** This year's amount of the same thing, where it is nought. */
function amountOf(facts: Facts, change: Figure): Figure | undefined {
  const slot = slotIn(facts, { ...change, measure: "amount" })
  return statedIn(facts, slot).find(({ value }) => value !== null && isNought(value))
}

/** Two failures of one slot get names of their own. */
function distinct(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.map((judgement, index) => {
    const before = judgements.slice(0, index).filter(({ name }) => name === judgement.name).length
    return before === 0 ? judgement : { ...judgement, name: `${judgement.name}-${before + 1}` }
  })
}

const DIRECTION_IN_WORDS: Bilingual = {
  zh: "说增加则 Δ > 0，说减少则 Δ < 0，说持平则 Δ = 0；本年数为 0 时不得说增加",
  en: "a rise means Δ > 0, a fall Δ < 0, no change Δ = 0; nothing rises to 0",
}

/** How it is judged, told and rounded. */
export const DIRECTION: Kind<DirectionAgrees> = {
  judge: judgeDirection,
  inWords: () => DIRECTION_IN_WORDS,
  rounding: NONE,
}
