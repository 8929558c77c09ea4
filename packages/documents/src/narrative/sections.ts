import type { Section, Topic } from "@gouji/domain"

import type { Block } from "../text/blocks.ts"
import { wholeParagraphs } from "./broken-paragraphs.ts"
import { withoutContents } from "./contents.ts"
import { type Heading, headingOf } from "./headings.ts"

/** A paragraph with the section it stands in. `body` leaves a heading out. */
export interface Passage {
  readonly block: Block
  readonly body: Block
  readonly heading: Heading | undefined
  /** The topics of the headings above it, the nearest first. */
  readonly topics: readonly Topic[]
  /** The headings above it as printed, the farthest first. */
  readonly trail: readonly string[]
}

/** Where the title ends, and what it says the whole document is about. */
export interface Opening {
  readonly end: number
  readonly topic: Topic | null
}

/** Puts every paragraph under its headings; the table of contents is left out. */
export function passagesOf(text: string, blocks: readonly Block[], title: Opening): readonly Passage[] {
  let above: readonly Heading[] = []
  return wholeParagraphs(text, withoutContents(text, blocks)).map((block) => {
    const heading = block.start < title.end ? undefined : sectionHeading(text, block, above)
    if (heading) above = [...above.filter(({ level }) => level < heading.level), heading]
    return {
      block,
      body: { start: heading ? heading.bodyStart : block.start, end: block.end },
      heading,
      topics: topicsOf(above, title),
      trail: above.map(({ text: words }) => words),
    }
  })
}

/** Of the headings; of the title where no heading above says what is spoken of. */
function topicsOf(above: readonly Heading[], title: Opening): readonly Topic[] {
  const own = above.flatMap(({ topic }) => topic ?? []).toReversed()
  return own.length === 0 && title.topic ? [title.topic] : own
}

/**
 * Under a glossary, （一） numbers a term, whatever it is about; under a project, 年度预算安排 and 绩效目标 are the project's,
 * not sections of the budget.
 */
function sectionHeading(text: string, block: Block, above: readonly Heading[]): Heading | undefined {
  const heading = headingOf(text, block)
  const holder = above.find(({ topic }) => topic === "glossary" || topic === "projects")
  if (!heading || !holder || heading.level <= holder.level) return heading
  return holder.topic === "glossary" ? undefined : { ...heading, topic: null }
}

/** The sections as the disclosure lists them: each up to the next heading of its level or above. */
export function sectionsOf(passages: readonly Passage[], textEnd: number): readonly Section[] {
  const headings = passages.flatMap(({ heading }) => heading ?? [])
  return headings.map((heading, index) => ({
    topic: heading.topic,
    heading: heading.text,
    level: heading.level,
    start: heading.start,
    end: headings.slice(index + 1).find(({ level }) => level <= heading.level)?.start ?? textEnd,
  }))
}
