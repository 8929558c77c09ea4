import { halfWidth, type Stage, type Topic } from "@gouji/domain"

import type { Block } from "../text/blocks.ts"
import { topicOf } from "./headings.ts"
import { anyOf } from "./phrases.ts"
import { ORGANISATION_LABELS, TITLE_SUBJECTS, TITLE_TIERS } from "./words/title.ts"

/** What a document is called, and what the title says of it. */
export interface Title {
  readonly text: string
  /** The organisation's name as the title prints it, or a line below it (预算主管部门：…); empty where neither does. */
  readonly name: string
  readonly fiscalYear: number
  readonly stage: Stage
  /** True where it is called 单位预算 rather than 部门预算. */
  readonly ofUnit: boolean
  /** What the whole document speaks of, where its title says so (2024年“三公”经费预算公开说明). */
  readonly topic: Topic | null
  readonly start: number
  readonly end: number
}

const TITLE = new RegExp(
  `^(?<name>.*?)(?:关于)?(?<year>(?:19|20)\\d{2}|二[〇○0零][〇○0零一二三四五六七八九]{2})(?:财政)?(?:年度?)(?:${anyOf(TITLE_TIERS)})?(?<of>部门|单位)?(?:\\(?(?:部门|单位)\\)?)?(?:${anyOf(TITLE_SUBJECTS)})*(?<stage>预算|决算)(?!总?表)`,
)
const SEARCHED = 40
const LONGEST = 80
/** A cover breaks its title over so many lines at most. */
const MOST_LINES = 4
const LONGEST_COVER_LINE = 30

/** The first line, or run of short lines, that names a year and a budget or final accounts, with the name above or below. */
export function titleOf(text: string, blocks: readonly Block[]): Title | undefined {
  const lines = blocks.slice(0, SEARCHED).flatMap((block) => linesOf(text, block))
  for (const index of lines.keys()) {
    for (let count = 1; count <= MOST_LINES; count++) {
      const title = titleAt(text, lines, { from: index, to: index + count })
      if (title) return title
    }
  }
  return undefined
}

interface Run {
  readonly from: number
  /** One past its last line. */
  readonly to: number
}

function titleAt(text: string, lines: readonly Block[], { from, to }: Run): Title | undefined {
  const [first, last] = [lines[from], lines[to - 1]]
  const words = wordsOf(text, lines.slice(from, to))
  if (first === undefined || last === undefined || words === undefined) return undefined
  const { name: printed, year, of, stage } = TITLE.exec(words)?.groups ?? {}
  if (printed === undefined || year === undefined) return undefined
  const name = nameIn(printed)
  const above = name === "" ? nameLine(text, lines[from - 1]) : undefined
  const below = labelledName(text, lines.slice(to, to + MOST_LINES))
  const start = (above ?? first).start
  const end = below?.line.end ?? last.end
  return {
    text: [plain(text, { start, end: last.end }), ...(below ? [plain(text, below.line)] : [])].join(" "),
    name: below?.name ?? (above ? nameIn(plain(text, above)) : name),
    fiscalYear: yearOf(year),
    stage: stage === "决算" ? "final" : "budget",
    ofUnit: of === "单位",
    topic: topicOf(words.slice(printed.length)),
    start,
    end,
  }
}

/** One line, or several none of which is running text or a title by itself. */
function wordsOf(text: string, lines: readonly Block[]): string | undefined {
  const words = lines.map((line) => plain(text, line))
  const isCover =
    words.length === 1 || words.every((line) => line.length <= LONGEST_COVER_LINE && !TITLE.test(line))
  const whole = words.join("")
  return isCover && isTitleLike(whole) ? whole : undefined
}

function isTitleLike(words: string): boolean {
  return words.length <= LONGEST && !/[。;,…]|万元|^目录|^\d{1,2}[.、]/.test(words)
}

function nameLine(text: string, line: Block | undefined): Block | undefined {
  return line && isName(plain(text, line)) ? line : undefined
}

const LABELLED = new RegExp(`^(?:${anyOf(ORGANISATION_LABELS)})(?:\\((?:公章|盖章)\\))?:(?<name>.{2,40})$`)

/** 预算主管部门：… under the title of a cover; of a unit and the department above it, the unit, which stands last. */
function labelledName(
  text: string,
  lines: readonly Block[],
): { readonly name: string; readonly line: Block } | undefined {
  const found = lines.flatMap((line) => {
    const name = LABELLED.exec(plain(text, line))?.groups?.["name"]
    return name === undefined ? [] : [{ name, line }]
  })
  return found.at(-1)
}

function linesOf(text: string, block: Block): readonly Block[] {
  let start = block.start
  return text
    .slice(block.start, block.end)
    .split("\n")
    .map((line) => {
      const found = { start, end: start + line.length }
      start += line.length + 1
      return found
    })
}

function plain(text: string, { start, end }: Block): string {
  return halfWidth(text.slice(start, end)).replace(/\s+/g, "")
}

function nameIn(words: string): string {
  return words
    .replace(/^(?:附件\d*[:.]?|标题[:]?|名称[:]?|首页>?|[-—*#·>])+/, "")
    .replace(/(?:关于|[-—])$/, "")
}

/** A line above a title is the organisation's name if it is nothing but a name. */
function isName(words: string): boolean {
  return words.length >= 4 && words.length <= LONGEST / 2 && /^[\p{Script=Han}()“”"、·]+$/u.test(words)
}

const DIGITS = "〇一二三四五六七八九"

function yearOf(words: string): number {
  if (/^\d{4}$/.test(words)) return Number(words)
  return Number([...words].map((char) => (/[〇○0零]/.test(char) ? 0 : DIGITS.indexOf(char))).join(""))
}
