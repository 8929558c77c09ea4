import type { Section, Topic } from "@gouji/domain"

import type { Block } from "../text/blocks.ts"
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

/** Puts every paragraph under its headings. */
export function passagesOf(text: string, blocks: readonly Block[], titleEnd: number): readonly Passage[] {
  let above: readonly Heading[] = []
  return blocks.map((block) => {
    const heading = block.start < titleEnd ? undefined : sectionHeading(text, block, above)
    if (heading) above = [...above.filter(({ level }) => level < heading.level), heading]
    return {
      block,
      body: { start: heading ? heading.bodyStart : block.start, end: block.end },
      heading,
      topics: above.flatMap(({ topic }) => topic ?? []).toReversed(),
      trail: above.map(({ text: words }) => words),
    }
  })
}

/** Under a glossary, （一） numbers a term, whatever it is about. */
function sectionHeading(text: string, block: Block, above: readonly Heading[]): Heading | undefined {
  const heading = headingOf(text, block)
  const glossary = above.find(({ topic }) => topic === "glossary")
  return heading && glossary && heading.level > glossary.level ? undefined : heading
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
