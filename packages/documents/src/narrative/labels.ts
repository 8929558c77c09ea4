import { type ConceptId, conceptEntry, type Fund, type Qualifiers, type Topic } from "@gouji/domain"

import { conceptNamed, conceptsTogether, functionNamed, leadingFund, nameKey } from "./lexicon.ts"
import { anyOf } from "./phrases.ts"
import { AFTER_LABEL, BEFORE_LABEL } from "./words/around-labels.ts"
import { FUND_WORDS } from "./words/funds.ts"

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
}

const LEADING = new RegExp(
  `^(?:${anyOf(BEFORE_LABEL)}|[一二三四五六七八九]是|(?:19|20)\\d{2}年(?:度|初)?|初|\\d{1,2}[.、)]|[一二三四五六七八九十]+、|\\([一二三四五六七八九十\\d]+\\)|[、,;。\\s)*])`,
)
const TRAILING = new RegExp(`(?:${anyOf(AFTER_LABEL)}|(?:19|20)\\d{2}年(?:度|初)?|\\s)$`)
const ASIDE = /\((?:含|不含|包括|包含|其中|单位|万元|不包括|已|详见|即|扣除)[^()]*\)/g

/** The words with everything stripped that says nothing: what is left is a name, or nothing at all. */
export function bareLabel(words: string): string {
  return stripEnd(stripFront(words.replace(ASIDE, "")))
}

/** The words after the last comma, colon or bracket: the label, where the whole stretch is not one. */
export function nearest(words: string): string {
  return words.split(/[,:、]|\((?=含|不含)/).at(-1) ?? ""
}

/** Finds what words name: whole first, then with less and less around it; undefined if nothing known is in them. */
export function resolveLabel(words: string, context: LabelContext): Label | undefined {
  return wholeLabel(words, context) ?? suffix(words.replace(ASIDE, ""), context)
}

/** The same, but nothing may be left over. */
export function wholeLabel(words: string, context: LabelContext): Label | undefined {
  const plain = words.replace(ASIDE, "")
  for (const front of frontsOf(plain)) {
    for (const candidate of endsOf(front)) {
      const found = exact(candidate, context)
      if (found) return { ...found, confidence: 0.99 }
    }
  }
  return undefined
}

function exact(name: string, context: LabelContext): Omit<Label, "confidence"> | undefined {
  if (nameKey(name).length < 2) return undefined
  const several = conceptsTogether(name)
  if (several) return { concepts: several, qualifiers: {} }
  return (
    total(name, context) ??
    split(name, context) ??
    single(name, context) ??
    byFund(name, context) ??
    byFunction(name, context)
  )
}

/** 一般公共财政拨款收入371.06万元，支出371.06万元: once a fund is named, the bare words are its revenue and expenditure. */
function total(name: string, { fund, topics }: LabelContext): Omit<Label, "confidence"> | undefined {
  if (fund === null || topics[0] !== "budget" || !/^(?:收入|支出)$/.test(name)) return undefined
  return { concepts: [`${fund}.${name === "收入" ? "rev" : "exp"}`], qualifiers: {} }
}

/** Basic and project expenditure belong to the total they are parts of. */
function split(name: string, { fund, topics }: LabelContext): Omit<Label, "confidence"> | undefined {
  const part = /^(基本|项目)支出(?:预算)?$/.exec(nameKey(name))?.[1]
  if (part === undefined || topics[0] === "performance") return undefined
  const family = fund ?? (topics.includes("budget") ? "gpb" : "exp")
  return { concepts: [`${family}.${part === "基本" ? "basic" : "proj"}` as ConceptId], qualifiers: {} }
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

/** Items of a functional list: a 类 by its name, or a 款 or 项 written under its 类. */
function byFunction(name: string, { topics }: LabelContext): Omit<Label, "confidence"> | undefined {
  if (!topics.some((topic) => SPENDING.includes(topic))) return undefined
  const code = functionNamed(name.replace(/\(\d{3}类\)|\(类\)/, ""))
  if (code) return { concepts: ["exp.f"], qualifiers: { function: code } }
  const plain = stripFront(name)
  const [first = "", ...below] = plain.split(/\(\d{0,3}类\)|-/).filter((level) => level !== "")
  const parent = functionNamed(first)
  if (below.length === 0 || (parent === undefined && !/\(\d*[款项]\)/.test(plain))) return undefined
  const item = nameKey(plain).replace(/科目$/, "")
  return { concepts: ["exp.item"], qualifiers: { item, ...(parent && { function: parent }) } }
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

function* frontsOf(words: string): Generator<string> {
  for (let rest = words; ; ) {
    yield rest
    const shorter = rest.replace(LEADING, "")
    if (shorter === rest) return
    rest = shorter
  }
}

function* endsOf(words: string): Generator<string> {
  for (let rest = words; ; ) {
    yield rest
    const shorter = rest.replace(TRAILING, "")
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
