import { halfWidth, type Stage } from "@gouji/domain"

import type { Block } from "../text/blocks.ts"

/** What a document is called, and what the title says of it. */
export interface Title {
  readonly text: string
  /** The organisation's name as the title prints it; empty where it does not. */
  readonly name: string
  readonly fiscalYear: number
  readonly stage: Stage
  /** True where it is called 单位预算 rather than 部门预算. */
  readonly ofUnit: boolean
  readonly start: number
  readonly end: number
}

const TITLE =
  /^(?<name>.*?)(?:关于)?(?<year>(?:19|20)\d{2}|二[〇○0零][〇○0零一二三四五六七八九]{2})(?:年度?|财政年度)?(?<of>部门|单位)?(?:\(?(?:部门|单位)\)?)?(?:收支)?(?<stage>预算|决算)/
const SEARCHED = 40
const LONGEST = 80

/** The first line that names a year and a budget or final accounts; the name may stand on the line before. */
export function titleOf(text: string, blocks: readonly Block[]): Title | undefined {
  const lines = blocks.slice(0, SEARCHED).flatMap((block) => linesOf(text, block))
  for (const [index, line] of lines.entries()) {
    const title = titleAt(text, line, lines[index - 1])
    if (title) return title
  }
  return undefined
}

function titleAt(text: string, line: Block, before: Block | undefined): Title | undefined {
  const words = plain(text, line)
  const { name: printed, year, of, stage } = (isTitleLike(words) && TITLE.exec(words)?.groups) || {}
  if (printed === undefined || year === undefined) return undefined
  const name = nameIn(printed)
  const above = name === "" && before && isName(plain(text, before)) ? before : undefined
  const start = (above ?? line).start
  return {
    text: plain(text, { start, end: line.end }),
    name: above ? nameIn(plain(text, above)) : name,
    fiscalYear: yearOf(year),
    stage: stage === "决算" ? "final" : "budget",
    ofUnit: of === "单位",
    start,
    end: line.end,
  }
}

function isTitleLike(words: string): boolean {
  return words.length <= LONGEST && !/[。;,]|万元/.test(words)
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
