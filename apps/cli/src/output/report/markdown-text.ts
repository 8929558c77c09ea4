import { clean } from "../clean.ts"

/**
 * Words as Markdown shows them and nothing more: no markup, no HTML, no table cell, no address made into a link, nobody
 * mentioned. On one line.
 */
export function markdownText(text: string): string {
  return clean(text)
    .replace(/[\\`*_{}[\]<>#|~&@!$^]/g, "\\$&")
    .replace(/:\/\//g, "\\:\\/\\/")
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^(\s*)([-+=:])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2")
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
