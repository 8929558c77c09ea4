import { type ConceptId, conceptEntry } from "@gouji/domain"

import { numberDraft } from "./amounts.ts"
import type { FigureDraft } from "./drafts.ts"
import { nearest, wholeLabel } from "./labels.ts"
import type { NumberToken } from "./numbers.ts"
import { addFigure, labelContext, parentOf, type State } from "./paragraph-state.ts"
import { projectsCounted } from "./performance.ts"
import { COUNTED_AS } from "./words/counted.ts"

/**
 * 共有车辆1辆, 内设5个职能科室: the name may stand before the number, or be wrapped around it. Other counts are no
 * figures. What there is at the end of last year (截至2023年12月) is still a figure of this disclosure.
 */
export function readCount(state: State, number: NumberToken, words: string): void {
  const concept = countedIn(state, number, words)
  state.counted = concept ?? null
  if (concept === undefined) return
  state.buying ||= concept === "veh.buy"
  const isBought = state.buying && concept !== "veh.buy" && concept.startsWith("veh.")
  const partOf = isBought ? null : parentOf(state, concept, undefined)
  const named = isBought ? boughtOf(concept) : { concept }
  const counted = {
    ...numberDraft(state, number),
    ...named,
    measure: "count",
    partOf,
    year: state.fiscalYear,
  } as const
  const added = addFigure(state, counted)
  if (partOf === null) state.root = [added]
}

/** 购置车辆1辆，其中一般公务用车1辆: a class of the vehicles to be bought, not of those there are. */
function boughtOf(
  concept: ConceptId,
): Pick<FigureDraft, "concept"> & Partial<Pick<FigureDraft, "qualifiers">> {
  return { concept: "veh.buy", qualifiers: { item: conceptEntry(concept).zh } }
}

function countedIn(state: State, number: NumberToken, words: string): ConceptId | undefined {
  return (
    countNamed(state, words) ??
    countAround(state, number, words) ??
    countedAs(state, number, words) ??
    projectsCounted(state, number.after)
  )
}

function countNamed(state: State, words: string): ConceptId | undefined {
  const concept = named(state, words)
  return concept && conceptEntry(concept).counts ? concept : undefined
}

function named(state: State, words: string): ConceptId | undefined {
  return wholeLabel(nearest(words), labelContext(state))?.concepts[0]
}

/** 公务接待30批次200人: by the counter, of what is named right before, or of what was counted right before. */
function countedAs(state: State, { counter }: NumberToken, words: string): ConceptId | undefined {
  const isNext = /^(?:团组|批次)?[,、共计]*$/.test(words)
  const before = isNext ? (state.counted ?? undefined) : named(state, words)
  return COUNTED_AS.find((entry) => entry.named === before && entry.counters.some((each) => each === counter))
    ?.concept
}

const LONGEST_NOUN = 6

function countAround(state: State, number: NumberToken, words: string): ConceptId | undefined {
  const noun =
    /^[^\d,。;:、()]*/.exec(state.source.text.slice(number.after, number.after + LONGEST_NOUN))?.[0] ?? ""
  const before = (/[^\d,。;:、()]*$/.exec(words)?.[0] ?? "").split(/以及|[及和与]/).at(-1) ?? ""
  for (let length = noun.length; length >= 2; length--) {
    const name = noun.slice(0, length)
    const concept =
      countNamed(state, before + name) ??
      (/(?:^|[设有共])$/.test(before) ? countNamed(state, name) : undefined)
    if (concept) return concept
  }
  return undefined
}
