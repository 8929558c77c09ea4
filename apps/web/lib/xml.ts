/** What XML 1.0 has no place for, not even escaped: control characters, halves of pairs, non-characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Markup that was escaped as HTML is, with what XML cannot hold told as unknown. */
export function xmlOf(markup: string): string {
  return markup.replace(FORBIDDEN, "\uFFFD")
}

/** Any text as the text or an attribute of XML. What XML cannot hold is told as unknown (U+FFFD). */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "")
}
