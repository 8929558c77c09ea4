import type { Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, slotIn, statementsAbout } from "../facts/facts.ts"
import { grouped } from "../facts/grouped.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords, figureWords, quotes } from "../words/figure-words.ts"
import { nameOf } from "../words/names.ts"
import { isNegative, isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** Words of direction in reasons. */
export interface DirectionWords {
  readonly up: readonly string[]
  readonly down: readonly string[]
  /**
   * Where one of these stands, or last year is named, a word of the other direction may well be the reason: 上年增加了
   * 一次性项目.
   */
  readonly excuse: readonly string[]
}

/** The reason given for a rise does not speak of falls alone, and the other way round. */
export interface ReasonsFit {
  readonly kind: "reasons-fit"
  readonly words: DirectionWords
}

/** A reason without any word of direction fits either; so does one with words of both. */
export function reasonsFit(words: DirectionWords): ReasonsFit {
  return { kind: "reasons-fit", words }
}

type Way = "up" | "down"

function judgeReasonsFit({ words }: ReasonsFit, { facts }: Held): readonly Judgement[] {
  const changes = facts.narrative.flatMap((figure) => {
    const way = wayOf(figure)
    const reasons = way === undefined ? [] : reasonsOf(facts, figure, words)
    return way === undefined || reasons.length === 0 ? [] : [{ figure, way, reasons }]
  })
  const against = changes.filter(({ way, reasons }) =>
    reasons.every((reason) => reason.way !== null && reason.way !== way),
  )
  const failures = [...grouped(against, ({ figure }) => slotIn(facts, figure)).values()].flatMap((group) =>
    group.slice(0, 1).map((change) => failure(facts, change)),
  )
  if (failures.length > 0) return failures
  if (changes.length === 0) return [unchecked("reasons", "nothing-to-compare")]
  const figures = changes.map(({ figure }) => figure)
  const list = figuresWords(figures, facts.disclosure.fiscalYear)
  return [
    passed({
      name: "reasons",
      figures,
      title: { zh: "原因与增减方向相容", en: "The reasons fit the changes" },
      explanation: {
        zh: `以下增减的原因与其方向相容：${list.zh}。`,
        en: `The reasons for these fit their direction: ${list.en}.`,
      },
    }),
  ]
}

/** A change, or a rate of change where no change is printed. */
function wayOf({ measure, concept, value }: Figure): Way | undefined {
  if ((measure !== "change" && measure !== "rate") || concept === "reason") return undefined
  if (value === null || isNought(value)) return undefined
  return isNegative(value) ? "down" : "up"
}

interface Reason {
  /** Null where it speaks of no direction, or of both. */
  readonly way: Way | null
  readonly evidence: Figure["evidence"]
}

/** What is said for the change itself, in words or as amounts. */
function reasonsOf(facts: Facts, change: Figure, words: DirectionWords): readonly Reason[] {
  const amounts = facts.narrative
    .filter(({ concept, qualifiers }) => concept === "reason" && qualifiers.of === change.concept)
    .map(({ value, evidence }) => ({
      way: value === null || isNought(value) ? null : signOf(value),
      evidence,
    }))
  const said = statementsAbout(facts, ["reason"], [change.concept])
    .filter(({ figures }) => figures.includes(change.id))
    .map(({ text, evidence }) => ({
      way: text.includes(`${change.year - 1}年`) ? null : wayIn(text, words),
      evidence: [evidence],
    }))
  return Object.keys(change.qualifiers).length === 0 ? [...said, ...amounts] : said
}

function signOf(value: string): Way {
  return isNegative(value) ? "down" : "up"
}

function wayIn(text: string, { up, down, excuse }: DirectionWords): Way | null {
  const says = (words: readonly string[]) => words.some((word) => text.includes(word))
  if (says(excuse) || says(up) === says(down)) return null
  return says(up) ? "up" : "down"
}

interface Against {
  readonly figure: Figure
  readonly reasons: readonly Reason[]
}

function failure(facts: Facts, { figure, reasons }: Against): Judgement {
  const { fiscalYear } = facts.disclosure
  const evidence = reasons.flatMap((reason) => reason.evidence)
  const [name, told, list] = [nameOf(figure, fiscalYear), figureWords(figure, fiscalYear), quotes(evidence)]
  return failed({
    name: slotIn(facts, figure),
    figures: [figure],
    evidence,
    restsOnValues: true,
    title: {
      zh: `${name.zh}与所写原因的方向相反`,
      en: `${name.en} and the reason given point in opposite directions`,
    },
    explanation: {
      zh: `${told.zh}，所写原因的方向与此相反：${list.zh}。`,
      en: `${told.en}, while the reason given points the other way: ${list.en}.`,
    },
    advice: {
      zh: `请核对${name.zh}和所写的原因，改正其中有误的一个，或把原因写清楚。`,
      en: `Check ${name.en} against the reason given: correct whichever is wrong, or explain more clearly.`,
    },
  })
}

const REASONS_FIT_IN_WORDS: Bilingual = {
  zh: "Δ > 0 的原因不只说减少，Δ < 0 的原因不只说增加",
  en: "the reason for a rise does not speak only of falls, nor that for a fall only of rises",
}

/** How it is judged, told and rounded. */
export const REASONS_FIT: Kind<ReasonsFit> = {
  judge: judgeReasonsFit,
  inWords: () => REASONS_FIT_IN_WORDS,
  rounding: NONE,
}
