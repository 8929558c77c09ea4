import { type Qualifiers, subjectAt, subjectOfPath } from "@gouji/domain"

import { functionNamed, nameKey } from "./lexicon.ts"

/** A level of the functional classification as a narrative writes it: 司法（06款）. The code stands there or not. */
interface Level {
  readonly name: string
  readonly code: string
}

/** …支出（204类）…（06款）…（01项）, with the codes or without, down to 款 or 项. */
const MARKED = /^(.+?)\((\d{3})?类\)(.+?)\((\d{2})?款\)(?:(.+?)\((\d{2})?项\))?$/
const CODED = /^\(?(?<front>\d{7}|\d{5})\)?(?<name>\D{2,})$|^(?<named>\D{2,}?)\((?<behind>\d{7}|\d{5})\)$/
const JOINED = /[-—–－/]+/

/**
 * What an item of a functional list is: the joined code of its 类, 款 and 项, printed or looked up by their names. Its words
 * are kept where they are not those the classification has for the code that year, since they may then be wrong, or where
 * no code is known. Undefined for words that are no item of the classification.
 */
export function itemNamed(words: string, fiscalYear: number): Qualifiers | undefined {
  const levels = levelsIn(words)
  if (levels === undefined) return loneItem(words)
  const code = codeOf(levels, fiscalYear)
  const above = functionNamed(levels[0]?.name ?? "")
  if (code === undefined && above === undefined && levels.every((level) => level.code === "")) {
    return MARKED.test(words) ? { item: itemWords(words) } : undefined
  }
  const known = code ?? (levels[0]?.code || above)
  const isExact = code !== undefined && namedAs(levels, code, fiscalYear)
  return { ...(known && { function: known }), ...(!isExact && { item: itemWords(words) }) }
}

function levelsIn(words: string): readonly Level[] | undefined {
  const marked = MARKED.exec(words.replace(/\)[-—–－]+/g, ")"))
  if (marked) {
    const [, first = "", class_ = "", second = "", section = "", third, item = ""] = marked
    const levels = [level(first, class_), level(second, section)]
    return third === undefined ? levels : [...levels, level(third, item)]
  }
  const { front, name, named, behind } = CODED.exec(words)?.groups ?? {}
  if (front ?? behind) return [level(name ?? named ?? "", front ?? behind ?? "")]
  const joined = words.split(JOINED).filter((part) => part !== "")
  return joined.length > 1 && joined.length <= 3 ? joined.map((part) => level(part, "")) : undefined
}

function level(name: string, code: string): Level {
  return { name, code }
}

/** The codes as printed, if every level has one; else that of the names. */
function codeOf(levels: readonly Level[], fiscalYear: number): string | undefined {
  if (levels.every(({ code }) => code !== "")) return levels.map(({ code }) => code).join("")
  const marks = ["类", "款", "项"]
  return subjectOfPath(levels.map(({ name }, index) => name + marks[index]).join(""), fiscalYear)?.code
}

/** Whether every name printed is that of its level in that year. */
function namedAs(levels: readonly Level[], code: string, fiscalYear: number): boolean {
  const own = (length: number) => subjectAt("functional", code.slice(0, length), fiscalYear)?.name ?? ""
  if (levels.length === 1) return nameKey(own(code.length)) === nameKey(levels[0]?.name ?? "")
  return levels.every(({ name }, index) => nameKey(own(3 + 2 * index)) === nameKey(name))
}

/** 行政运行（项） by itself, without the levels above it, or “行政运行”科目: known by its words only. */
function loneItem(words: string): Qualifiers | undefined {
  return /\(\d*[款项]\)$|科目$/.test(words) ? { item: itemWords(words) } : undefined
}

function itemWords(words: string): string {
  return nameKey(
    words
      .replace(/\(\d{2,3}([类款项])\)/g, "($1)")
      .replace(/\)[-—–－]+/g, ")")
      .replace(/科目$/, ""),
  )
}
