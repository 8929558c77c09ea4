import { type ConceptId, cell, type Figure, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { hasReason } from "../facts/explanations.ts"
import { type Facts, statedIn, statementsAbout } from "../facts/facts.ts"
import { MATERIALITY, weightOfChange } from "../facts/materiality.ts"
import { counterpart } from "../facts/related.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotList } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { compareValues, isNought, printedOf, total } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** What is looked at: a concept, and the table that shows it if one does. */
export interface Watched {
  readonly concept: ConceptId
  readonly table: TableKey | null
}

/**
 * An amount that is far from last year's, or comes from or goes to nothing, has its reason given. Changes the text itself
 * states are another claim's; these are the ones a reader has to work out.
 */
export interface LargeChanges {
  readonly kind: "large-changes"
  readonly watched: readonly Watched[]
}

/** Last year's amount is that of the text, of a table, or of the paper published then. */
export function largeChanges(watched: readonly Watched[]): LargeChanges {
  return { kind: "large-changes", watched }
}

function judgeLargeChanges({ watched }: LargeChanges, { facts, related }: Held): readonly Judgement[] {
  const { fiscalYear, stage } = facts.disclosure
  const last = counterpart(facts, related, { fiscalYear: fiscalYear - 1, stage })
  const changes = watched.flatMap((each) => changeOf({ facts, last }, each) ?? [])
  if (changes.length === 0) return [unchecked("changes", "nothing-to-compare")]
  const bare = changes.filter(
    ({ weight, isExplained }) => (weight === "large" || weight === "notable") && !isExplained,
  )
  if (bare.length > 0) return bare.map(unexplained)
  const list = slotList(changes.map(({ concept }) => concept))
  return [
    passed({
      name: "changes",
      figures: changes.flatMap(({ figures }) => figures),
      title: { zh: "变动较大的都有原因", en: "Large changes have their reasons" },
      explanation: {
        zh: `与上年相比，${list.zh}变动不大，或已写明原因。`,
        en: `These changed little on last year, or the reasons are given: ${list.en}.`,
      },
    }),
  ]
}

interface Papers {
  readonly facts: Facts
  readonly last: Facts | undefined
}

interface Change {
  readonly concept: ConceptId
  readonly from: Figure
  readonly to: Figure
  /** Those of this document. */
  readonly figures: readonly Figure[]
  readonly weight: ReturnType<typeof weightOfChange>
  readonly isExplained: boolean
}

/** Undefined where the text states the change, or one of the amounts is not known. */
function changeOf({ facts, last }: Papers, { concept, table }: Watched): Change | undefined {
  const stated = statedIn(facts, `Δ${concept}`)
  if (stated.some((change) => !hasReason(facts, change) && !isNought(change.value ?? "0"))) return undefined
  const to = valued(facts, concept, table)
  const printed = to && valued(facts, `${concept}⁻`, table)
  const from = to && (printed ?? (last && valued(last, concept, table)))
  if (to === undefined || from === undefined) return undefined
  return {
    concept,
    from,
    to,
    figures: printed === undefined ? [to] : [to, printed],
    weight: weightOfChange(from.value ?? "0", to.value ?? "0"),
    isExplained:
      stated.length > 0 ||
      statementsAbout(facts, ["reason"], [concept]).length > 0 ||
      isExplainedElsewhere(facts, from, to),
  }
}

/** The same change, stated of what is the same money under another name, has its reason there. */
function isExplainedElsewhere(facts: Facts, from: Figure, to: Figure): boolean {
  const change = total([to.value ?? "0", opposite(from.value ?? "0")])
  return facts.narrative.some(
    (figure) =>
      figure.measure === "change" &&
      figure.value !== null &&
      compareValues(figure.value, change) === 0 &&
      hasReason(facts, figure),
  )
}

function opposite(value: string): string {
  return value.startsWith("-") ? value.slice(1) : `-${value}`
}

function valued(facts: Facts, slot: ConceptId | `${ConceptId}⁻`, table: TableKey | null): Figure | undefined {
  const slots = table === null ? [slot] : [slot, cell(table, slot)]
  return slots.flatMap((each) => statedIn(facts, each)).find(({ value }) => value !== null)
}

function unexplained({ concept, from, to, figures, weight }: Change): Judgement {
  const name = slotName(concept)
  const [now, before, how] = [printedOf(to), printedOf(from), howMuch({ from, to, weight })]
  return failed({
    name: concept,
    figures,
    ...(weight === "notable" ? { severity: "info" as const } : {}),
    title: { zh: `${name.zh}变动较大，没有写明原因`, en: `${name.en}: a large change and no reason given` },
    explanation: {
      zh: `${name.zh}本年 ${now}，上年 ${before}，${how.zh}，文中没有写明原因。`,
      en: `${name.en}: ${now} this year, ${before} last year. ${how.en}, and the document gives no reason.`,
    },
    advice: { zh: `请补充${name.zh}变动的原因。`, en: `Add the reason for the change in ${name.en}.` },
  })
}

function howMuch({ from, to, weight }: Pick<Change, "from" | "to" | "weight">): Bilingual {
  if (isNought(from.value ?? "")) return { zh: "从无到有", en: "There was nothing last year" }
  if (isNought(to.value ?? "")) return { zh: "从有到无", en: "There is nothing this year" }
  return HOW_MUCH[weight]
}

const HOW_MUCH: Readonly<Record<Change["weight"], Bilingual>> = {
  none: { zh: "没有变动", en: "That is no change" },
  slight: { zh: "变动很小", en: "That is a small change" },
  notable: {
    zh: `变动超过 ${MATERIALITY.notable}%`,
    en: `That is a change of more than ${MATERIALITY.notable}%`,
  },
  large: {
    zh: `变动超过 ${MATERIALITY.large}%`,
    en: `That is a change of more than ${MATERIALITY.large}%`,
  },
}

function largeChangesInWords({ watched }: LargeChanges): Bilingual {
  const list = slotList(watched.map(({ concept }) => concept))
  return {
    zh: `比上年变动超过 ${MATERIALITY.notable}%（${MATERIALITY.large}%）或从无到有、从有到无 ⇒ 写明原因：${list.zh}`,
    en: `a change of more than ${MATERIALITY.notable}% (${MATERIALITY.large}%) on last year, or from or to nothing ⇒ a reason is given: ${list.en}`,
  }
}

/** How it is judged, told and rounded. */
export const LARGE_CHANGES: Kind<LargeChanges> = {
  judge: judgeLargeChanges,
  inWords: largeChangesInWords,
  rounding: NONE,
}
