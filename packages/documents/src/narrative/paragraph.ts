import type { Compact } from "../text/compact.ts"
import { onUnchanged, recallChange } from "./changes.ts"
import { onExcluded, onNone } from "./denials.ts"
import type { Drafts } from "./drafts.ts"
import { wholeLabel } from "./labels.ts"
import { type Mark, marksIn } from "./marks.ts"
import { type NumberToken, numbersIn } from "./numbers.ts"
import { onNumber } from "./on-number.ts"
import { labelContext, type Place, type State, startState, wordsBefore } from "./paragraph-state.ts"
import { hasParts, listsProjects } from "./parts.ts"
import { closeStatement, onAgainst } from "./statements.ts"

type Event =
  | { readonly at: number; readonly number: NumberToken }
  | { readonly at: number; readonly mark: Mark }
  | { readonly at: number; readonly stop: string }

/** Reads one paragraph from left to right: numbers by the words before them, words by what was stated last. */
export function readParagraph(source: Compact, place: Place, drafts: Drafts): void {
  const state = startState(source, place, drafts)
  state.named = wholeLabel(place.title, labelContext(state))
  for (const event of eventsOf(source.text)) {
    if ("number" in event) onNumber(state, event.number)
    else if ("mark" in event) onMark(state, event.mark)
    else onStop(state, event)
  }
  closeStatement(state, source.text.length)
}

function eventsOf(text: string): readonly Event[] {
  const numbers = numbersIn(text)
  const digits = new Set(numbers.map(({ start }) => start))
  // A mark that ends where a number begins (减少9.82) is not in its way; 2023年 in a mark is never a number.
  const marks = marksIn(text).filter((mark) => !digits.has(mark.start))
  const stops = [...text.matchAll(/[。;:!?]/g)]
  return [
    ...numbers.map((number) => ({ at: number.start, number })),
    ...marks.map((mark) => ({ at: mark.start, mark })),
    ...stops.map((stop) => ({ at: stop.index, stop: stop[0] })),
  ].sort((a, b) => a.at - b.at)
}

function onMark(state: State, mark: Mark): void {
  switch (mark.kind) {
    case "year":
      state.year = mark.year
      return
    case "against":
      onAgainst(state, mark)
      return
    case "compare":
      state.compare = mark
      state.listCompare = mark
      state.compared = wordsBefore(state, mark.start)
      state.labelFrom = mark.end
      return
    case "unchanged":
      onUnchanged(state, mark)
      return
    case "reason":
    case "purpose":
      nameParagraph(state, mark.start)
      closeStatement(state, mark.start)
      if (mark.kind === "reason") recallChange(state, wordsBefore(state, mark.start))
      state.mode = mark.kind
      state.about = state.subject
      state.modeFrom = mark.end
      state.labelFrom = mark.end
      return
    case "ofWhich":
      openList(state, mark)
      return
    case "none":
      if (state.mode === "plain") onNone(state, mark)
      return
    case "excluded":
      onExcluded(state, mark)
      return
    case "roughly":
      return
  }
}

/** 1.…支出（类）…（款）…（项）。年初预算为…: the words of a first sentence without an amount name what is spoken of. */
function nameParagraph(state: State, end: number): void {
  if (state.mode !== "plain" || state.drafts.figures.length > state.first) return
  state.named = wholeLabel(wordsBefore(state, end), labelContext(state)) ?? state.named
}

/** 其中 speaks of the amount right before it; after a semicolon or full stop, of the total that the list began with. */
function openList(state: State, mark: Mark): void {
  closeStatement(state, mark.start)
  const before = state.drafts.figures[state.subject[0] ?? -1]
  const [whole] = !state.stopped && before && hasParts(before.concept) ? state.subject : state.root
  state.list = whole ?? null
  state.labelFrom = mark.end
}

/** 一是…；二是…: one reason told in several clauses. */
const NEXT_REASON = /^(?:[二三四五六七八九]是|其[二三四五六]|[(]?[2-9二三四五六][)、.](?!\d)|[②-⑨])/

function onStop(state: State, { at, stop }: { readonly at: number; readonly stop: string }): void {
  nameParagraph(state, at)
  if (stop === ":") {
    if (at === state.labelFrom && state.subject.length > 0) state.list = state.subject[0] ?? null
    return
  }
  if (state.mode === "reason" && NEXT_REASON.test(state.source.text.slice(at + 1, at + 8))) {
    state.labelFrom = at + 1
    return
  }
  closeStatement(state, at)
  state.buying = false
  state.compare = null
  state.compared = ""
  state.year = state.fiscalYear
  state.labelFrom = at + 1
  state.stopped = true
  if (stop === ";") return
  closeProjects(state)
  if (state.root.length > 0 && state.subject.length > 0) state.subject = state.root
}

/** A list of projects ends with its sentence: what is named after it is no project. */
function closeProjects(state: State): void {
  const whole = state.drafts.figures[state.list ?? -1]
  if (whole && listsProjects(whole.concept)) state.list = null
}
