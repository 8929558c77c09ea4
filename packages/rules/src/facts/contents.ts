import type { TableKey } from "@gouji/domain"

import type { DocumentText } from "./document-text.ts"

/** An entry of the document's own table of contents. */
export interface ContentsEntry {
  /** Without number, dots and page. */
  readonly name: string
  /** 1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1. */
  readonly level: 1 | 2 | 3 | 4
  /** UTF-16 positions of its line. */
  readonly start: number
  readonly end: number
}

const NUMBERED =
  /^\s*(?:(第[一二三四五六七八九十]+部分)|([一二三四五六七八九十]+、)|([（(][一二三四五六七八九十]+[）)])|(\d{1,2}\s*[.．、]))\s*/u
const LEADERS = /[\s.·…．]*\d*\s*$/u

/**
 * The table of contents under a line 目录: its numbered lines, up to the first that is not numbered, or that begins the
 * list again as the text does. Undefined where the document has none.
 */
export function contentsOf({ text }: DocumentText): readonly ContentsEntry[] | undefined {
  const head = /(?:^|\n)[^\S\n]*目\s*录[^\S\n]*(?=\n)/u.exec(text)
  if (head === null) return undefined
  const entries: ContentsEntry[] = []
  let start = head.index + head[0].length + 1
  for (const line of text.slice(start).split("\n")) {
    const entry = line.trim() === "" ? undefined : entryIn(line, start)
    if (
      line.trim() !== "" &&
      (entry === undefined || nameKey(entry.name) === nameKey(entries[0]?.name ?? ""))
    )
      break
    if (entry !== undefined) entries.push(entry)
    start += line.length + 1
  }
  return entries.length === 0 ? undefined : entries
}

/** What names of tables and headings are compared by: years, the name of the level, brackets and quotes do not count. */
export function nameKey(name: string): string {
  return name
    .replace(/[\s“”"‘’（）()《》、，,]/gu, "")
    .replace(
      /^(?:附?表[一二三四五六七八九十\d]+[.．、:：]?|\d+[.．、:：])?(?:20\d\d年(?:度|初)?)?(?:区级|市级|县级|本级)?(?:部门|单位)?/u,
      "",
    )
}

/** What is in the name of each table, the special before the general. */
const TABLE_WORDS: readonly (readonly [RegExp, TableKey])[] = [
  [/国有资本/u, "T.SC"],
  [/政府性基金/u, "T.GF"],
  [/三公|机关运行/u, "T.S"],
  [/采购/u, "T.P"],
  [/整体.*绩效/u, "T.OV"],
  [/绩效/u, "T.PJ"],
  [/基本支出/u, "T.B"],
  [/财政拨款(?:收支|收入支出)/u, "T.F"],
  [/一般公共预算/u, "T.G"],
  [/收支|收入支出/u, "T.RE"],
  [/收入/u, "T.R"],
  [/支出/u, "T.E"],
]

/** Which table of the set a name announces; undefined for tables outside it. */
export function tableNamed(name: string): TableKey | undefined {
  const key = nameKey(name)
  return TABLE_WORDS.find(([words]) => words.test(key))?.[1]
}

function entryIn(line: string, start: number): ContentsEntry | undefined {
  const match = NUMBERED.exec(line)
  if (match === null) return undefined
  const [numbered, part, chapter, section] = match
  const name = line.slice(numbered.length).replace(LEADERS, "").trim()
  if (name === "") return undefined
  const level = levelOf(part, chapter, section)
  return { name, level, start, end: start + line.length }
}

function levelOf(
  part: string | undefined,
  chapter: string | undefined,
  section: string | undefined,
): ContentsEntry["level"] {
  if (part !== undefined) return 1
  if (chapter !== undefined) return 2
  return section === undefined ? 4 : 3
}
