/** What would begin a link, a picture, emphasis, code, a formula, a cell, HTML or an entity, in one dialect or another. */
const MARKUP = /[\\`*_{}[\]<>#|~&!$^]/g
/** What is often made a link or a mention of by itself. */
const BECOMES_LINK = /:(?=\/\/)|(?<=www)\.|@/gi
/** What would begin a list, an underline, a quotation or a definition where it stands first. */
const BEGINS = /^( ?(?:\d{1,9}(?=[.)])|(?=[+\-=:])))/

/**
 * Words of others as Markdown shows them and nothing more: on one line, no heading, no link, no table cell, no HTML, and
 * nobody mentioned.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(MARKUP, "\\$&")
    .replace(BECOMES_LINK, "\\$&")
    .replace(BEGINS, "$1\\")
}
