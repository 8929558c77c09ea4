import { type ConceptId, conceptEntry, type Fund, type Stage, type Topic } from "@gouji/domain"

import { type Compact, originalSpan } from "../text/compact.ts"
import type { Drafts, FigureDraft, Stretch } from "./drafts.ts"
import type { Label, LabelContext } from "./labels.ts"
import type { Mark } from "./marks.ts"
import { isPartOf } from "./parts.ts"

/** The section a paragraph stands in, and the year its document is for. */
export interface Place {
  readonly topics: readonly Topic[]
  readonly heading: string
  /** The words of the nearest heading, which may name what the paragraph is about. */
  readonly title: string
  readonly fiscalYear: number
  readonly stage: Stage
}

/** What a paragraph has said so far, as far as later words depend on it. Indexes point into `drafts.figures`. */
export interface State {
  readonly source: Compact
  readonly place: Place
  readonly fiscalYear: number
  readonly drafts: Drafts
  /** Index of the paragraph's first figure. */
  readonly first: number
  /** Where the words begin that may label the next number. */
  labelFrom: number
  /** The last amounts stated: what a change without a name is a change of. Empty after an amount that could not be read. */
  subject: readonly number[]
  /** The last amounts that are no part of another. */
  root: readonly number[]
  /** The amount whose list is being read. */
  list: number | null
  /** The last changes, or rates stated without one: what a reason explains. */
  lastChange: readonly number[]
  /** The amounts last compared with their budget, which a reason explains where there is no change. */
  explained: readonly number[]
  /** What the paragraph's first words or its heading name, without an amount: …（项）。主要用于：…。年初预算为…. */
  named: Label | undefined
  /** What was counted last, which a count without a name goes on with: 30批次200人. */
  counted: ConceptId | null
  year: number
  compare: (Mark & { readonly kind: "compare" }) | null
  /** The paragraph's last comparison, which its list goes on with: 其中：…持平；…持平. */
  listCompare: State["compare"]
  /** The words before the comparison, which may name what is compared. */
  compared: string
  mode: "plain" | "reason" | "purpose"
  /** Where the reason or purpose began, in compact offsets. */
  modeFrom: number
  /** The amounts a purpose is of. */
  about: readonly number[]
  /** Whether the sentence speaks of vehicles to be bought rather than of those there are. */
  buying: boolean
  fund: LabelContext["fund"]
  /** True from a full stop or semicolon to the next number. */
  stopped: boolean
  /** Where the last 与…一致 ended: a nought right behind it (一致0万元) says the same again. */
  unchangedAt: number | null
}

export function startState(source: Compact, place: Place, drafts: Drafts): State {
  return {
    source,
    place,
    fiscalYear: place.fiscalYear,
    drafts,
    first: drafts.figures.length,
    labelFrom: 0,
    subject: [],
    root: [],
    list: null,
    lastChange: [],
    explained: [],
    named: undefined,
    counted: null,
    year: place.fiscalYear,
    compare: null,
    listCompare: null,
    compared: "",
    mode: "plain",
    modeFrom: 0,
    about: [],
    buying: false,
    fund: null,
    stopped: true,
    unchangedAt: null,
  }
}

export function labelContext(state: State): LabelContext {
  const root = state.root.map((index) => state.drafts.figures[index]?.concept)[0]
  const spoken = root && root !== "reason" ? [conceptEntry(root).topic] : []
  return {
    topics: [...new Set([...spoken, ...state.place.topics])],
    fund: state.fund,
    fiscalYear: state.fiscalYear,
    stage: state.place.stage,
    isOpening: state.drafts.figures.length === state.first,
  }
}

/** No name and its connectives are longer; more is not looked at, however long a hostile text goes on without a stop. */
const LONGEST_WORDS = 120

/** The words since the last number, mark or stop that may name what stands at `end`. */
export function wordsBefore(state: State, end: number): string {
  return state.source.text.slice(Math.max(state.labelFrom, end - LONGEST_WORDS), end)
}

export function spanOf(state: State, start: number, end: number): Stretch {
  return originalSpan(state.source, start, end)
}

/** Adds a figure and gives its index. */
export function addFigure(state: State, figure: FigureDraft): number {
  return state.drafts.figures.push(figure) - 1
}

const LONGEST_LIST = 300

/**
 * The amount a new one is part of: the nearest before it that can hold it, back to the one whose list is being read.
 * An amount of one fund (一般公共预算拨款政府采购2万元：…) holds others only while its own list is read.
 */
export function parentOf(state: State, concept: ConceptId, fund: Fund | undefined): number | null {
  const { figures } = state.drafts
  const from = Math.max(state.list ?? state.first, figures.length - LONGEST_LIST)
  for (let index = figures.length - 1; index >= from; index--) {
    const figure = figures[index]
    if (!figure || (figure.measure !== "amount" && figure.measure !== "count")) continue
    const isOpen = figure.qualifiers.fund === undefined || index === state.list
    if (isOpen && canHold(figure, concept, fund)) return index
  }
  return state.list === null ? null : parentOf({ ...state, list: null }, concept, fund)
}

function canHold(whole: FigureDraft, concept: ConceptId, fund: Fund | undefined): boolean {
  if (!isPartOf(concept, whole.concept)) return false
  const sameConcept = concept === whole.concept
  return !sameConcept || (fund !== undefined && whole.qualifiers.fund === undefined)
}

const HEADS: Readonly<Partial<Record<Topic, ConceptId>>> = {
  revenue: "rev.total",
  expenditure: "exp.total",
  threePublics: "sg",
  operations: "ops",
  procurement: "pr",
  performance: "perf",
}

/** What an amount without a name is, where it comes first in a section that is about one thing: 年初预算数371.06万元. */
export function headConcept(state: State): ConceptId | undefined {
  const taken = state.drafts.figures.slice(state.first).some((figure) => figure.measure === "amount")
  return taken
    ? undefined
    : state.place.topics.map((topic) => HEADS[topic]).find((concept) => concept !== undefined)
}
