import { FUNCTIONS, type Section, type TextEvidence } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** Headings are numbered one after another: 一、 is followed by 二、, or a new list begins. */
export interface NumbersRun {
  readonly kind: "numbers-run"
}

/** Only headings: lines of tables and of lists begin with numbers too. One that stands in the text unrecognised is no gap. */
export function numbersRun(): NumbersRun {
  return { kind: "numbers-run" }
}

interface Numbered {
  readonly section: Section
  readonly value: number
}

function judgeNumbersRun(_: NumbersRun, { facts }: Held): readonly Judgement[] {
  const lists = listsOf(facts.disclosure.sections)
  if (lists.every((list) => list.length < 2)) return [unchecked(WORDS.name, "nothing-to-compare")]
  return [judgeWords(WORDS, { evidence: lists.flatMap((list) => offIn(facts, list)) })]
}

/** Numbered headings, each list for itself: those of one level under one heading above. */
function listsOf(sections: readonly Section[]): readonly (readonly Numbered[])[] {
  const lists = new Map<string, Numbered[]>()
  const path: number[] = []
  for (const [index, section] of sections.entries()) {
    path.length = Math.max(0, section.level - 1)
    const key = `${section.level} under ${path.join("/")}`
    path[section.level - 1] = index
    const [, numeral, words = ""] = NUMBERED.exec(section.heading) ?? []
    if (numeral === undefined || isTableLine(words)) continue
    const list = lists.get(key) ?? []
    lists.set(key, list)
    list.push({ section, value: numberOf(numeral) })
  }
  return [...lists.values()]
}

const NUMBERED = /^\s*[（(]?([一二三四五六七八九十]{1,3})[）)、]\s*(.*)$/u

/** Fewer characters than this (其他) may begin the name of a 类 by chance. */
const SHORTEST = 4

/** `八、社会保障和就业支出` is a line of a table that a reader of plain text may take for a heading. */
function isTableLine(words: string): boolean {
  const isCut = words.length >= SHORTEST
  return Object.values(FUNCTIONS).some(({ zh }) => words.startsWith(zh) || (isCut && zh.startsWith(words)))
}

/** Headings whose number is that of the one before, or skips one that stands nowhere between. */
function offIn(facts: Facts, list: readonly Numbered[]): readonly TextEvidence[] {
  return list.flatMap(({ section, value }, index) => {
    const before = list[index - 1]
    if (before === undefined) return []
    const repeats = value === before.value
    const skips = value > before.value + 1 && !isBetween(facts, before.section, { section, value })
    return repeats || skips ? [headingEvidence(facts, section)] : []
  })
}

function isBetween({ disclosure }: Facts, { start }: Section, { section, value }: Numbered): boolean {
  const between = [...disclosure.text].slice(start, section.start).join("")
  const numerals = [...between.matchAll(/^\s*[（(]?([一二三四五六七八九十]{1,3})[）)、]/gmu)]
  return numerals.some((match) => numberOf(match[1] ?? "") === value - 1)
}

function headingEvidence({ document }: Facts, { heading, start }: Section): TextEvidence {
  // A code point is at most two UTF-16 units, so the heading stands at its code point or later.
  const at = Math.max(start, document.text.indexOf(heading, start))
  return evidenceAt(document, at, at + heading.length)
}

const WORDS = {
  name: "numbering",
  wrong: { zh: "标题序号不连续", en: "The numbers of headings skip or repeat" },
  right: { zh: "标题序号连续", en: "Headings are numbered one after another" },
  advice: {
    zh: "请核对序号，以及是否漏了一段。",
    en: "Check the numbers, and whether a paragraph is missing.",
  },
}

const DIGITS = "一二三四五六七八九"

/** 一 to 九十九. */
function numberOf(numeral: string): number {
  const [tens, ones] = numeral.includes("十") ? numeral.split("十") : ["none", numeral]
  if (tens === "none") return DIGITS.indexOf(ones ?? "") + 1
  return (tens === "" ? 1 : DIGITS.indexOf(tens ?? "") + 1) * 10 + DIGITS.indexOf(ones || "零") + 1
}

const NUMBERS_RUN_IN_WORDS: Bilingual = {
  zh: "标题的“一、”“（一）”式序号依次连续",
  en: "the numbers of headings (一、 and （一）) follow one another",
}

/** How it is judged, told and rounded. */
export const NUMBERS_RUN: Kind<NumbersRun> = {
  judge: judgeNumbersRun,
  inWords: () => NUMBERS_RUN_IN_WORDS,
  rounding: NONE,
}
