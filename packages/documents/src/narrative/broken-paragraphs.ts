import type { Block } from "../text/blocks.ts"
import { headingOf } from "./headings.ts"

const BREAKS_OFF = /(?:用于|原因|原因是|原因为|预算为|决算为)\s*[：:]?\s*$/
const ENDS = /[。；;：:！!？?]["”’）)]?\s*$/
const RUNNING = /[。，,；;]/
/** A line of running text that a page or a justified line broke is never shorter. */
const SHORTEST = 24

/**
 * Paragraphs that a layout broke in two, put together again: one that breaks off in the middle of a sentence goes on in the
 * next, unless that is a heading. Nothing but white space may stand between them.
 */
export function wholeParagraphs(text: string, blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = []
  for (const block of blocks) {
    const before = whole.at(-1)
    if (before && goesOn(text, before, block))
      whole[whole.length - 1] = { start: before.start, end: block.end }
    else whole.push(block)
  }
  return whole
}

function goesOn(text: string, before: Block, next: Block): boolean {
  const words = text.slice(before.start, before.end)
  if (text.slice(before.end, next.start).trim() !== "" || headingOf(text, next)) return false
  if (isNumbered(text, next)) return false
  const isCut = RUNNING.test(words) && words.trim().length >= SHORTEST && !ENDS.test(words)
  return isCut || (BREAKS_OFF.test(words) && RUNNING.test(words))
}

/** An item of a list is no heading, and begins a paragraph all the same. */
function isNumbered(text: string, { start, end }: Block): boolean {
  return /^\s*(?:[一二三四五六七八九十]+\s*[、.．]|[（(]\s*[一二三四五六七八九十\d]+\s*[)）]|[\d１-９][\d０-９]?\s*[、.．](?![\d０-９]))/.test(
    text.slice(start, end),
  )
}
