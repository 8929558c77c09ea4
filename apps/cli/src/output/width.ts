import { eastAsianWidth } from "get-east-asian-width"
import stringWidth from "string-width"

/** Columns a text takes in a terminal: two for a Chinese character, none for what colours it. */
export function widthOf(coloured: string): number {
  const text = coloured.includes(ESCAPE) ? coloured.replaceAll(COLOURS, "") : coloured
  if (PLAIN.test(text)) return text.length
  if (JOINING.test(text)) return stringWidth(text)
  let width = 0
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
}

const ESCAPE = "\u001b"
/** Select Graphic Rendition (ECMA-48 §8.3.117). */
const COLOURS = new RegExp(`${ESCAPE}\\[[\\d;:]*m`, "g")

const PLAIN = /^[\u0020-\u007e]*$/
/** Characters that join with their neighbours or change them: only the whole tells how wide they are. */
const JOINING =
  /[\p{M}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Cf}\p{Cc}\p{Cs}\p{DI}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u

/** The text, filled with spaces up to a width; cut where it is longer. */
export function fit(text: string, width: number): string {
  const cut = truncate(text, width)
  return cut + " ".repeat(Math.max(0, width - widthOf(cut)))
}

/** The text, or as much of it as fits, ended by `~` where something was cut. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let cut = ""
  let taken = 0
  for (const character of text) {
    const next = widthOf(character)
    if (taken + next > width - 1) break
    cut += character
    taken += next
  }
  return width > 0 ? `${cut}~` : ""
}

/** A row of wrapped text, and where it began in the whole, in code points. */
export interface Row {
  readonly text: string
  readonly start: number
}

/** Cuts a text into rows no wider than `width`, a closing mark with what it closes and without the blanks between rows. */
export function wrap(text: string, width: number): readonly Row[] {
  const rows: Row[] = []
  let row = { text: "", start: 0, width: 0 }
  let at = 0
  for (const word of unbroken(text, width)) {
    const size = widthOf(word)
    if (row.width + size > width && row.text !== "") {
      rows.push(row)
      row = { text: "", start: at, width: 0 }
    }
    at += Array.from(word).length
    const isGap = row.text === "" && rows.length > 0 && word.trim() === ""
    row = isGap
      ? { text: "", start: at, width: 0 }
      : { text: row.text + word, start: row.start, width: row.width + size }
  }
  return [...rows, row].map(({ text: words, start }) => ({ text: words, start }))
}

/** The words of a text; one that no row could hold comes letter by letter. */
function unbroken(text: string, width: number): readonly string[] {
  return (text.match(WORDS) ?? []).flatMap((word) => (widthOf(word) > width ? Array.from(word) : [word]))
}

/** A number or a Latin word is kept whole, and no row begins with a closing mark. */
const WORDS = /(?:[\w.,%+-]+|\s+|[\s\S])[，。；：、）》”？！,;:.)\]]*/gu
