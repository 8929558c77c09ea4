import { clean } from "../clean.ts"

/** HTML that was put together here: words in it are escaped. */
export interface Markup {
  readonly html: string
}

/** What may stand in a template: words, which are escaped, or markup, also in rows. */
type Part = string | number | Markup | readonly Markup[]

/** Markup from a template; every word that is filled in is cleaned and escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.map((text, index) => text + filledIn(parts[index])).join("") }
}

/** Nothing. */
export const NOTHING: Markup = { html: "" }

function filledIn(part: Part | undefined): string {
  if (part === undefined) return ""
  if (typeof part === "string" || typeof part === "number") return escaped(String(part))
  return "html" in part ? part.html : part.map((one) => one.html).join("")
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" } as const

function escaped(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => ENTITIES[character as keyof typeof ENTITIES])
}
