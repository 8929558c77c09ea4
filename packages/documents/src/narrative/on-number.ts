import { conceptEntry } from "@gouji/domain"

import { readAmount, readItem, readPrior } from "./amounts.ts"
import { readChange, readRate, readReason } from "./changes.ts"
import { readCount } from "./counts.ts"
import { eitherWayAtEnd, type Turn, turnAtEnd } from "./directions.ts"
import { bareLabel, type Label, nearest, resolveLabel } from "./labels.ts"
import type { NumberToken } from "./numbers.ts"
import { headConcept, labelContext, type State, spanOf, wordsBefore } from "./paragraph-state.ts"
import { isPartOf } from "./parts.ts"
import { closeStatement } from "./statements.ts"

/** Reads one number: as a change, a reason's amount, a rate, a count or an amount, or lists it as unread. */
export function onNumber(state: State, number: NumberToken): void {
  const words = wordsBefore(state, number.start)
  if (number.sort === "percent") readRate(state, { number, words })
  else if (number.sort === "count") readCount(state, number, words)
  else if (number.start !== state.unchangedAt && !readMoney(state, number, words)) leaveUnread(state, number)
  state.labelFrom = number.after
  state.stopped = false
  state.year = state.fiscalYear
}

function readMoney(state: State, number: NumberToken, words: string): boolean {
  const near = nearest(words)
  if (state.mode === "reason" && readReason(state, number, near)) return true
  const turn = state.mode === "plain" ? turnBefore(number, near, words) : undefined
  if (turn) {
    return readChange(state, number, turn)
  }
  const label = labelOf(state, words, near)
  if (label && isPlausible(state, number, label)) {
    closeStatement(state, number.start - near.length)
    return readAmount(state, { number, words }, label)
  }
  if (number.sort !== "money") return false
  return readPrior(state, number, near) || readItem(state, number, near)
}

/** The direction a number is given with; 增加（减少）0万元 leaves it open, and is no change. */
function turnBefore(number: NumberToken, near: string, words: string): Turn | undefined {
  const turn = turnAtEnd(near)
  if (turn) return { ...turn, before: words.slice(0, words.length - near.length) + turn.before }
  const open = /^[0.]+$/.test(number.digits) ? eitherWayAtEnd(words) : undefined
  return open === undefined ? undefined : { direction: "unchanged", before: open, word: "" }
}

/** The longest stretch that is a name, whole; else the nearest words; else what the section is about. */
function labelOf(state: State, words: string, near: string): Label | undefined {
  const context = labelContext(state)
  const whole = resolveLabel(words, context)
  if (whole && (whole.confidence > 0.9 || near === words)) return whole
  const found = resolveLabel(near, context)
  if (found) return found
  const head = bareLabel(words) === "" ? headConcept(state) : undefined
  return head && { concepts: [head], qualifiers: {}, confidence: 0.95 }
}

/** A number without a unit, or among reasons and purposes, is an amount only right behind a name that is certain. */
function isPlausible(state: State, number: NumberToken, label: Label): boolean {
  if (label.concepts.some((concept) => conceptEntry(concept).counts)) return false
  if (label.confidence > 0.9) return true
  return number.sort === "money" && (state.mode === "plain" || isNextPart(state, label))
}

/** A part of the total that has not been stated yet: what a list goes on with after a reason, even if its name is damaged. */
function isNextPart(state: State, label: Label): boolean {
  const [concept] = label.concepts
  const stated = state.drafts.figures.slice(state.first)
  if (!concept || state.mode !== "reason" || stated.some((figure) => figure.concept === concept)) return false
  return state.root.some((index) => isPartOf(concept, state.drafts.figures[index]?.concept ?? concept))
}

/** Money that nothing explains is listed; of bare numbers only those with decimals look like money at all. */
function leaveUnread(state: State, number: NumberToken): void {
  if (number.sort !== "money" && !number.digits.includes(".")) return
  closeStatement(state, number.start)
  state.drafts.unread.push({ why: "no-label", span: spanOf(state, number.start, number.end) })
  state.subject = []
  state.lastChange = []
}
