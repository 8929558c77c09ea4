import { type ConceptId, type Figure, PLACES, type Table, type TableKey, type TableSlot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statedIn, statementsAbout } from "../facts/facts.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords, quotes } from "../words/figure-words.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** One subject: the table of it, its total there, and what the narrative states of it. */
export interface ZeroSubject {
  readonly table: TableKey
  readonly total: TableSlot
  readonly said: readonly ConceptId[]
}

/** What the narrative says there is none of is nought in its table, and what the table shows none of is not said to be some. */
export interface ZeroInBoth {
  readonly kind: "zero-in-both"
  readonly subjects: readonly ZeroSubject[]
}

/** A table shown empty is nought; one that is not there says nothing. */
export function zeroInBoth(subjects: readonly ZeroSubject[]): ZeroInBoth {
  return { kind: "zero-in-both", subjects }
}

function judgeZeroInBoth({ subjects }: ZeroInBoth, { facts }: Held): readonly Judgement[] {
  const { tables } = facts.disclosure
  if (tables === null) return [unchecked("noughts", "no-tables")]
  const judgements = subjects.flatMap((subject) => {
    const table = tables.find(({ place }) => place === subject.table)
    return table === undefined ? [] : judgeSubject(facts, subject, table)
  })
  return judgements.length > 0 ? judgements : [unchecked("noughts", "nothing-to-compare")]
}

function judgeSubject(facts: Facts, subject: ZeroSubject, table: Table): readonly Judgement[] {
  const shown = amountsIn(facts, subject)
  const said = subject.said
    .flatMap((slot) => statedIn(facts, slot))
    .filter(({ place, value }) => place === "narrative" && value !== null)
  const none = statementsAbout(facts, ["none"], subject.said)
  const isSome = shown.some(isAmount)
  const sides: Sides = { subject, table, shown, said, evidence: none.map(({ evidence }) => evidence) }
  if (isSome) {
    if (none.length === 0 && !said.some(isNone)) return []
    return [none.length > 0 || !said.some(isAmount) ? denied(facts, sides) : agrees(facts, sides)]
  }
  if (shown.some(({ state }) => state === "unreadable")) return []
  return said.length === 0 && none.length === 0
    ? silent(facts, sides)
    : [isClaimed(sides) ? claimed(facts, sides) : agrees(facts, sides)]
}

/** Of its expenditure some is stated, and nothing said takes it back; revenue may be left for next year. */
function isClaimed({ subject, said, evidence }: Sides): boolean {
  return (
    evidence.length === 0 && said.some((figure) => isAmount(figure) && figure.concept === subject.said[0])
  )
}

interface Sides {
  readonly subject: ZeroSubject
  readonly table: Table
  readonly shown: readonly Figure[]
  readonly said: readonly Figure[]
  readonly evidence: Judgement["evidence"]
}

/** The total where the table shows one, else all its amounts. */
function amountsIn(facts: Facts, { table, total }: ZeroSubject): readonly Figure[] {
  const totals = statedIn(facts, total).filter(({ state }) => state !== "blank")
  if (totals.length > 0) return totals
  return facts.figures.filter(
    ({ place, measure, year, qualifiers }) =>
      place === table &&
      measure === "amount" &&
      year === facts.disclosure.fiscalYear &&
      qualifiers.basis === undefined,
  )
}

function isAmount({ value }: Figure): boolean {
  return value !== null && !isNought(value)
}

function isNone({ value }: Figure): boolean {
  return value !== null && isNought(value)
}

/** The note under an empty table is the sentence; without it and without a word in the text nobody knows. */
function silent(facts: Facts, sides: Sides): readonly Judgement[] {
  return sides.table.note === null ? [unsaid(sides)] : [agrees(facts, sides)]
}

function told(facts: Facts, { subject, table, shown, said, evidence }: Sides) {
  const place = PLACES[subject.table]
  const { fiscalYear } = facts.disclosure
  const amounts = shown.filter(isAmount)
  const list = figuresWords(amounts, fiscalYear)
  const inTable =
    amounts.length > 0
      ? { zh: list.zh, en: list.en }
      : { zh: `${place.zh}没有金额`, en: `the table of ${place.en} has no amounts` }
  const words = figuresWords(said, fiscalYear)
  const quoted = quotes(evidence)
  const pieces = [said.length > 0 ? words : null, evidence.length > 0 ? quoted : null].filter(
    (piece) => piece !== null,
  )
  const text = {
    zh:
      pieces.map(({ zh }) => zh).join("；") || (table.note === null ? "没有说明" : `表下写明“${table.note}”`),
    en:
      pieces.map(({ en }) => en).join("; ") ||
      (table.note === null ? "nothing" : `“${table.note}” under the table`),
  }
  return {
    name: subject.table,
    figures: [...amounts.slice(0, 1), ...said],
    evidence: [...evidence, table.evidence],
    explanation: {
      zh: `${inTable.zh}；情况说明：${text.zh}。`,
      en: `${inTable.en}; the document says: ${text.en}.`,
    },
  }
}

function agrees(facts: Facts, sides: Sides): Judgement {
  const place = PLACES[sides.subject.table]
  return passed({
    ...told(facts, sides),
    title: { zh: `${place.zh}与情况说明一致`, en: `The table of ${place.en} and the narrative agree` },
  })
}

function denied(facts: Facts, sides: Sides): Judgement {
  const place = PLACES[sides.subject.table]
  return failed({
    ...told(facts, sides),
    restsOnValues: true,
    title: {
      zh: `情况说明说没有，${place.zh}却有金额`,
      en: `The narrative says there is none, but the table of ${place.en} has amounts`,
    },
    advice: ADVICE,
  })
}

function claimed(facts: Facts, sides: Sides): Judgement {
  const place = PLACES[sides.subject.table]
  return failed({
    ...told(facts, sides),
    restsOnValues: true,
    title: {
      zh: `情况说明有金额，${place.zh}却没有`,
      en: `The narrative states an amount, but the table of ${place.en} has none`,
    },
    advice: ADVICE,
  })
}

function unsaid({ subject, table }: Sides): Judgement {
  const place = PLACES[subject.table]
  return failed({
    name: subject.table,
    evidence: [table.evidence],
    title: {
      zh: `${place.zh}没有金额，文中和表下都没有说明`,
      en: `The table of ${place.en} has no amounts, and nothing says so`,
    },
    explanation: {
      zh: `${place.zh}没有金额，情况说明和表下都没有一句话说明本年没有。`,
      en: `The table of ${place.en} has no amounts; neither the narrative nor a note under it says that there is none.`,
    },
    advice: {
      zh: "请在情况说明或表下补充一句话，说明本年没有这项收支。",
      en: "Add a sentence, in the narrative or under the table, saying that there is none this year.",
    },
  })
}

const ADVICE = {
  zh: "请核对表格与情况说明，改正其中有误的一个。",
  en: "Check the table against the narrative, and correct whichever is wrong.",
}

function zeroInBothInWords({ subjects }: ZeroInBoth): Bilingual {
  const places = subjects.map(({ table }) => PLACES[table])
  return {
    zh: `说明没有 ⇔ 表中没有金额：${places.map(({ zh }) => zh).join("、")}`,
    en: `said to be none ⇔ none in the table: ${places.map(({ en }) => en).join(", ")}`,
  }
}

/** How it is judged, told and rounded. */
export const ZERO_IN_BOTH: Kind<ZeroInBoth> = {
  judge: judgeZeroInBoth,
  inWords: zeroInBothInWords,
  rounding: NONE,
}
