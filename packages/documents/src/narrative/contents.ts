import { halfWidth } from "@gouji/domain"

import type { Block } from "../text/blocks.ts"

const HEAD = /^目录$/
const LEADERS = /…{2,}|[.·]{6,}/
const NUMBERED =
  /^(?:第[一二三四五六七八九十]+(?:部分|章)|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])/
const LONGEST_ENTRY = 60

/**
 * The blocks of a text without its table of contents: the numbered lines under 目录, up to where the list begins again as
 * the text does, and every line with leaders. Read as headings they would open sections that hold nothing.
 */
export function withoutContents(text: string, blocks: readonly Block[]): readonly Block[] {
  const words = blocks.map(({ start, end }) => halfWidth(text.slice(start, end)).replace(/\s+/g, ""))
  const head = words.findIndex((line) => HEAD.test(line))
  const listed = new Set(head < 0 ? [] : entriesAfter(words, head))
  return blocks.filter((_, index) => !listed.has(index) && !LEADERS.test(words[index] ?? ""))
}

/** The indexes of the title 目录 and of its entries. */
function entriesAfter(words: readonly string[], head: number): readonly number[] {
  const first = words[head + 1]
  const length = words
    .slice(head + 1)
    .findIndex((line, order) => !isEntry(line) || (order > 0 && line === first))
  const end = length < 0 ? words.length : head + 1 + length
  return Array.from({ length: end - head }, (_, order) => head + order)
}

function isEntry(line: string): boolean {
  return LEADERS.test(line) || (NUMBERED.test(line) && line.length <= LONGEST_ENTRY && !/[。;,]/.test(line))
}
