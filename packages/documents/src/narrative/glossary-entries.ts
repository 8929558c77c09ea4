import type { DefinedTerm } from "@gouji/domain"

import type { Evidencer } from "./evidencer.ts"
import type { Passage } from "./sections.ts"

const ENTRY =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]?\s*[、.．]?\s*)?[“"]?([^：:。\n]{2,40}?)[”"]?\s*(?:[：:]\s*(?:是?指)?|[，,]?是?指)([\s\S]+)$/

/** The contact line often stands right below the glossary. */
const NO_TERM = /联系|电话/

/** The document's own glossary: one entry a paragraph, term and definition as printed. */
export function glossaryOf(
  text: string,
  passages: readonly Passage[],
  evidence: Evidencer,
): readonly DefinedTerm[] {
  return passages
    .filter(({ topics, heading }) => topics[0] === "glossary" && heading === undefined)
    .flatMap(({ block }) => {
      const entry = ENTRY.exec(text.slice(block.start, block.end))
      const [, term, definition] = entry ?? []
      if (term === undefined || definition === undefined || NO_TERM.test(term)) return []
      const clean = term.replace(/[“”"]/g, "").trim()
      return [{ term: clean, definition: definition.trim(), evidence: evidence(block) }]
    })
}
