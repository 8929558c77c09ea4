import type { Passage } from "@gouji/application"

import { clean } from "./clean.ts"
import { type Line, piece } from "./paint.ts"
import { truncate, widthOf } from "./width.ts"

const INDENT = "    "

/** A place in a text on one line: the word between brackets, and as much around it as there is room for. */
export function passageLine({ before, quote, after }: Passage, columns: number): Line {
  const word = `[${onOneLine(quote)}]`
  const room = Math.max(0, columns - INDENT.length - widthOf(word))
  const lead = lastOf(onOneLine(before), Math.ceil(room / 2))
  const rest = truncate(onOneLine(after), room - widthOf(lead))
  return [piece(INDENT), piece(lead, "muted"), piece(word, "strong"), piece(rest, "muted")]
}

/** A document's line breaks and tabs, however many, are one space. */
function onOneLine(text: string): string {
  return clean(text).replace(/\s+/gu, " ")
}

/** The end of a text, begun by `~` where something was cut. */
function lastOf(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const characters = Array.from(text)
  let kept = ""
  while (characters.length > 0) {
    const next = characters.pop() + kept
    if (widthOf(next) > width - 1) break
    kept = next
  }
  return width > 0 ? `~${kept}` : ""
}
