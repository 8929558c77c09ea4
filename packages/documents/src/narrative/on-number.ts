import { conceptEntry, type Unread } from "@gouji/domain"

import { type Labelled, readAmount, readItem } from "./amounts.ts"
import { readChange, readRate, readReason } from "./changes.ts"
import { readCount } from "./counts.ts"
import { eitherWayAtEnd, type Turn, turnAtEnd } from "./directions.ts"
import { bareLabel, type Label, nearest, resolveLabel } from "./labels.ts"
import type { NumberToken } from "./numbers.ts"
import { headConcept, labelContext, type State, spanOf, wordsBefore } from "./paragraph-state.ts"
import { isPartOf, listsProjects } from "./parts.ts"
import { basisAtEnd, readPrior, readRestated } from "./restated.ts"
import { closeStatement } from "./statements.ts"

/** Reads one number: as a change, a reason's amount, a rate, a count or an amount, or lists it as unread. */
export function onNumber(state: State, number: NumberToken): void {
  const words = wordsBefore(state, number.start)
  if (isOpenChange(state, number, words)) leaveUnread(state, number, "ambiguous")
  else if (number.sort === "percent" || isBareShare(number, words)) readRate(state, { number, words })
  else if (number.sort === "count") readCount(state, number, words)
  else if (number.start !== state.unchangedAt && !readMoney(state, number, words)) leaveUnread(state, number)
  state.labelFrom = number.after
  state.stopped = false
  state.year = state.fiscalYear
}

/** 增加（减少）9.82万元: whether it is more or less was left open. A nought is no change either way. */
function isOpenChange(state: State, number: NumberToken, words: string): boolean {
  const isChange = number.sort !== "count" && state.mode === "plain" && !isNought(number)
  return isChange && eitherWayAtEnd(words) !== undefined
}

/** 占支出总额的76.23，: a share that lacks its sign. */
function isBareShare({ sort, digits }: NumberToken, words: string): boolean {
  return sort === "bare" && digits.includes(".") && /占[^,;。]*的?(?:比例|比重)?(?:为|是)?$/.test(words)
}

function readMoney(state: State, number: NumberToken, words: string): boolean {
  const near = nearest(words)
  if (state.mode === "reason" && readReason(state, number, near)) return true
  const turn = state.mode === "plain" ? turnBefore(number, near, words) : undefined
  if (turn) return readChange(state, number, turn)
  return (
    readRestated(state, number, near) ||
    labelled(state, { number, words }, near) ||
    (number.sort === "money" && (readPrior(state, number, near) || readItem(state, number, near)))
  )
}

function labelled(state: State, { number, words }: Labelled, near: string): boolean {
  const label = labelOf(state, words, near)
  if (!label || !isPlausible(state, number, label) || isProject(state, label)) return false
  closeStatement(state, number.start - near.length)
  return readAmount(state, { number, words, basis: basisAtEnd(state, words) }, label)
}

/** In a list of projects, what is named like something else (培训费) is a project by that name. */
function isProject(state: State, { concepts }: Label): boolean {
  const whole = state.drafts.figures[state.list ?? -1]?.concept
  return whole !== undefined && listsProjects(whole) && !concepts.some((concept) => isPartOf(concept, whole))
}

function isNought({ digits }: NumberToken): boolean {
  return /^[0.]+$/.test(digits)
}

/** The direction a number is given with; 增加（减少）0万元 leaves it open, and is no change. */
function turnBefore(number: NumberToken, near: string, words: string): Turn | undefined {
  const turn = turnAtEnd(near)
  if (turn) return { ...turn, before: words.slice(0, words.length - near.length) + turn.before }
  const open = isNought(number) ? eitherWayAtEnd(words) : undefined
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

/** Without a unit it would be taken to be in 万元: a million and more of those is a cell of a table in 元. */
const YUAN = /^[-−]?(?:\d,?){7,}(?:\.|$)/

/** A number without a unit, or among reasons and purposes, is an amount only right behind a name that is certain. */
function isPlausible(state: State, number: NumberToken, label: Label): boolean {
  if (label.concepts.some((concept) => conceptEntry(concept).counts)) return false
  if (number.sort !== "money" && YUAN.test(number.digits)) return false
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
function leaveUnread(state: State, number: NumberToken, why: Unread["why"] = "no-label"): void {
  if (number.sort !== "money" && !number.digits.includes(".")) return
  closeStatement(state, number.start)
  state.drafts.unread.push({ why, span: spanOf(state, number.start, number.end) })
  state.subject = []
  state.lastChange = []
}
