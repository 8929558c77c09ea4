import { clean } from "../../clean.ts"

/** A piece of HTML that was escaped where it came from a document. */
export interface Html {
  readonly html: string
}

type Part = string | number | Html | readonly Html[]

/** HTML with every string put into it cleaned and escaped; only pieces made by this are put in as they are. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: literals.reduce((made, literal, index) => made + markupOf(parts[index - 1] ?? "") + literal),
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

function markupOf(part: Part): string {
  if (typeof part === "string")
    return clean(part).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "")
  if (typeof part === "number") return String(part)
  return "html" in part ? part.html : part.map((piece) => piece.html).join("")
}
