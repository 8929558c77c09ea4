import {
  type ConceptId,
  conceptEntry,
  type Fund,
  type Qualifiers,
  type Stage,
  type Topic,
} from "@gouji/domain"

import { conceptNamed, conceptsTogether, functionNamed, leadingFund, nameKey } from "./lexicon.ts"
import { itemNamed } from "./named-subjects.ts"
import { anyOf } from "./phrases.ts"
import { AFTER_LABEL, BEFORE_LABEL } from "./words/around-labels.ts"
import { FUND_WORDS } from "./words/funds.ts"
import { IN_FINAL_ACCOUNTS, NARROWED } from "./words/narrowed.ts"
import { OWN_NAME_BEHIND, OWN_NAME_ENDS } from "./words/own-names.ts"

/** What the words before a number name, and how sure that is. */
export interface Label {
  readonly concepts: readonly ConceptId[]
  readonly qualifiers: Qualifiers
  readonly confidence: number
}

/** What the paragraph speaks of where the label stands. */
export interface LabelContext {
  /** Most specific first: the list one is in, then the section. */
  readonly topics: readonly Topic[]
  /** The fund whose total was named last: 基本支出 under it is that fund's. */
  readonly fund: "gpb" | "gfb" | "soc" | null
  readonly fiscalYear: number
  readonly stage: Stage
  /** Nothing has been stated in the paragraph yet: the organisation's name may stand before the label. */
  readonly isOpening: boolean
}

const LEADING = new RegExp(
  `^(?:${anyOf(BEFORE_LABEL)}|[一二三四五六七八九]是|(?:19|20)\\d{2}年(?:度|初)?|初|\\d{1,2}[.、)]|[一二三四五六七八九十]+、|\\([一二三四五六七八九十\\d]+\\)|[、,;。\\s)*]+)`,
)
const TRAILING = new RegExp(`(?:${anyOf(AFTER_LABEL)}|(?:19|20)\\d{2}年(?:度|初)?|\\s)$`)
const ASIDE = /\((?:以|含|不含|包括|包含|其中|单位|万元|不包括|已|详见|即|扣除)[^()]*\)/g

/** The words with everything stripped that says nothing: what is left is a name, or nothing at all. */
export function bareLabel(words: string): string {
  return stripEnd(stripFront(words.replace(ASIDE, "")))
}

/** The words as a project's name has them: 费 and 支出 at its end belong to it. */
export function projectName(words: string): string {
  return nameKey(
    stripFront(words.replace(ASIDE, "")).replace(/(?:预算|资金)?(?:安排|金额)?[为是约共:]*$/, ""),
  )
}

/** The words after the last comma, colon or bracket: the label, where the whole stretch is not one. */
export function nearest(words: string): string {
  return words.split(/[,:、]|\((?=含|不含)/).at(-1) ?? ""
}

/** Finds what words name: whole first, then with less and less around it; undefined if nothing known is in them. */
export function resolveLabel(words: string, context: LabelContext): Label | undefined {
  const whole = wholeLabel(words, context)
  return whole || SPENT_REVENUE.test(words) ? whole : suffix(words.replace(ASIDE, ""), context)
}

/** The same, but nothing may be left over except the organisation's own name. */
export function wholeLabel(words: string, context: LabelContext): Label | undefined {
  const plain = words.replace(ASIDE, "")
  const found = framed(plain, context)
  if (found || !context.isOpening) return found
  for (const rest of behindOwnName(plain)) {
    const label = framed(rest, context)
    if (label) return { ...label, confidence: 0.95 }
  }
  return undefined
}

function framed(plain: string, context: LabelContext): Label | undefined {
  for (const front of frontsOf(plain)) {
    for (const candidate of endsOf(front)) {
      const found = exact(candidate, context)
      if (found && !isSpentRevenue(plain, found)) return { ...found, confidence: 0.99 }
    }
  }
  return undefined
}

const SPENT_REVENUE = /收入支出(?!总)/

/** 事业收入支出预算 is what is spent of that revenue, not the revenue. */
function isSpentRevenue(words: string, { concepts: [concept, ...others] }: Pick<Label, "concepts">): boolean {
  return others.length === 0 && /^rev\.|\.rev$/.test(concept ?? "") && SPENT_REVENUE.test(words)
}

const OWN_NAME = new RegExp(`(?:${anyOf(OWN_NAME_ENDS)})(?:${anyOf(OWN_NAME_BEHIND)})*`, "g")
const SHORTEST_OWN_NAME = 3

/** What stands behind every place where the name of an organisation may end, the last place first. */
function behindOwnName(words: string): readonly string[] {
  return [...words.matchAll(OWN_NAME)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end >= SHORTEST_OWN_NAME && end < words.length)
    .toReversed()
    .map((end) => words.slice(end))
}

const YEARS = /(?:19|20)\d{2}年度?/g

function exact(printed: string, context: LabelContext): Omit<Label, "confidence"> | undefined {
  const name = printed.replace(YEARS, "")
  if (nameKey(name).length < 2) return undefined
  const several = conceptsTogether(name)
  if (several) return { concepts: several, qualifiers: {} }
  return (
    narrowed(name) ??
    ofAccounts(name, context) ??
    total(name, context) ??
    split(name, context) ??
    listed(name, context) ??
    single(name, context) ??
    byFund(name, context) ??
    byFunction(name, context)
  )
}

/** Long phrases that name a part of a concept: what small enterprises won of the contracts reserved for them. */
function narrowed(name: string): Omit<Label, "confidence"> | undefined {
  const found = BY_NARROWED.get(nameKey(name))
  return found && { concepts: [found.concept], qualifiers: found.qualifiers }
}

const BY_NARROWED = new Map(
  NARROWED.flatMap((entry) => entry.words.map((word) => [nameKey(word), entry] as const)),
)

function ofAccounts(name: string, { stage }: LabelContext): Omit<Label, "confidence"> | undefined {
  if (stage !== "final") return undefined
  const concept = BY_ACCOUNTS.get(nameKey(name))
  return concept && { concepts: [concept], qualifiers: {} }
}

const BY_ACCOUNTS = new Map<string, ConceptId>(
  IN_FINAL_ACCOUNTS.flatMap(({ words, concept }) => words.map((word) => [word, concept] as const)),
)

/** 一般公共财政拨款收入371.06万元，支出371.06万元: once a fund is named, the bare words are its revenue and expenditure. */
function total(name: string, { fund, topics }: LabelContext): Omit<Label, "confidence"> | undefined {
  if (fund === null || topics[0] !== "budget" || !/^(?:收入|支出)$/.test(name)) return undefined
  return { concepts: [`${fund}.${name === "收入" ? "rev" : "exp"}`], qualifiers: {} }
}

/** Basic and project expenditure belong to the total they are parts of. */
function split(name: string, { fund, topics }: LabelContext): Omit<Label, "confidence"> | undefined {
  const part = /^(基本|项目)支出(?:预算)?$/.exec(nameKey(name))?.[1]
  if (part === undefined || topics[0] === "performance") return undefined
  const family = fund ?? (topics.find((topic) => SPENDING.includes(topic)) === "budget" ? "gpb" : "exp")
  return { concepts: [`${family}.${part === "基本" ? "basic" : "proj"}` as ConceptId], qualifiers: {} }
}

/** 国有资本经营预算支出 is a 类 where expenditure is listed by function, and that fund's expenditure elsewhere. */
function listed(name: string, { topics }: LabelContext): Omit<Label, "confidence"> | undefined {
  const code = topics[0] === "expenditure" ? functionNamed(name) : undefined
  return code === undefined ? undefined : { concepts: ["exp.f"], qualifiers: { function: code } }
}

function single(name: string, { topics }: LabelContext): Omit<Label, "confidence"> | undefined {
  const concept = conceptNamed(name, topics)
  if (concept === undefined) return undefined
  const fund = concept === "perf" ? fundIn(name) : undefined
  return { concepts: [concept], qualifiers: fund ? { fund } : {} }
}

/** 一般公共预算拨款政府采购 is procurement by fund; under procurement the fund's name alone is enough. */
function byFund(name: string, context: LabelContext): Omit<Label, "confidence"> | undefined {
  const found = leadingFund(nameKey(name))
  if (!found) return undefined
  const { fund, rest } = found
  if (rest === "" && context.topics[0] === "procurement") return { concepts: ["pr"], qualifiers: { fund } }
  const concept = rest === "" ? undefined : conceptNamed(rest, context.topics)
  if (concept?.startsWith("pr") || concept === "perf") return { concepts: [concept], qualifiers: { fund } }
  if (concept && conceptEntry(concept).counts) return { concepts: [concept], qualifiers: {} }
  if (rest === "" || (fund !== "gpb" && fund !== "gfb" && fund !== "soc")) return undefined
  return split(rest, { ...context, fund })
}

const SPENDING: readonly Topic[] = ["expenditure", "budget", "totals"]

/** Under these headings a functional name is a purpose or a project. */
const NOT_SPENDING: readonly Topic[] = [
  "performance",
  "procurement",
  "assets",
  "threePublics",
  "operations",
  "projects",
]

/** Items of a functional list: a 类 by its name, or a 款 or 项 written under its 类. */
function byFunction(name: string, context: LabelContext): Omit<Label, "confidence"> | undefined {
  const spoken = context.topics.find((topic) => SPENDING.includes(topic) || NOT_SPENDING.includes(topic))
  if (spoken === undefined || !SPENDING.includes(spoken)) return undefined
  const code = functionNamed(name.replace(/\(\d{3}类\)|\(类\)/, ""))
  if (code) return { concepts: ["exp.f"], qualifiers: { function: code } }
  const qualifiers = itemNamed(stripFront(name).replace(/科目$/, ""), context.fiscalYear)
  return qualifiers && { concepts: ["exp.item"], qualifiers }
}

function fundIn(name: string): Fund | undefined {
  return FUND_WORDS.find(({ words }) => words.some((word) => name.includes(word)))?.fund
}

/** A known name at the end of words that are not all understood: read, but doubted. */
function suffix(words: string, context: LabelContext): Label | undefined {
  for (const candidate of endsOf(words)) {
    for (let cut = 1; cut <= candidate.length - 3; cut++) {
      const rest = candidate.slice(cut)
      if (functionNamed(rest)) continue
      const found = exact(rest, context)
      if (found) return { ...found, confidence: 0.8 }
    }
  }
  return undefined
}

function frontsOf(words: string): Generator<string> {
  return strippings(words, LEADING)
}

function endsOf(words: string): Generator<string> {
  return strippings(words, TRAILING)
}

/** No label stands behind, or before, more words that say nothing; a hostile text may have any number. */
const MOST_STRIPPED = 12

function* strippings(words: string, pattern: RegExp): Generator<string> {
  let rest = words
  for (let times = 0; times < MOST_STRIPPED; times++) {
    yield rest
    const shorter = rest.replace(pattern, "")
    if (shorter === rest) return
    rest = shorter
  }
}

function stripFront(words: string): string {
  return last(frontsOf(words))
}

function stripEnd(words: string): string {
  return last(endsOf(words))
}

function last(values: Generator<string>): string {
  let found = ""
  for (const value of values) found = value
  return found
}
