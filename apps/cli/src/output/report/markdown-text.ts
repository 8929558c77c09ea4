import { markdownText as asMarkdown } from "@gouji/application"

import { clean } from "../clean.ts"

/** Words as Markdown shows them and nothing more, in whatever shows that: a terminal too. */
export function markdownText(text: string): string {
  return asMarkdown(clean(text))
}

/**
 * Words set off from those around them. Code, and not bold: bold must not end in a full stop before a Chinese character,
 * and what is printed may.
 */
export function markdownCode(text: string): string {
  const words = clean(text)
  const longest = Math.max(0, ...Array.from(words.matchAll(/`+/g), ([run]) => run.length))
  const fence = "`".repeat(longest + 1)
  const gap = longest === 0 ? "" : " "
  return `${fence}${gap}${words}${gap}${fence}`
}
