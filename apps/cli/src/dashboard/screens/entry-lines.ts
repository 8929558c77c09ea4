import type { LifeEntry } from "@gouji/application"

import { saidIn } from "../../output/act-words.ts"
import { clean } from "../../output/clean.ts"
import { type Line, piece } from "../../output/paint.ts"
import { fit, widthOf, wrap } from "../../output/width.ts"
import { DESK } from "../../words/desk.ts"
import type { Canvas, Room } from "../canvas.ts"
import { cursorPiece, rowRole } from "./list-lines.ts"

/** What a line is about, in a column of its own. */
export interface About {
  readonly text: string
  /** No wider than this, and as wide as there is room for. */
  readonly width: number
}

/** With fewer columns than this a line has shorter times and names. */
const NARROW = 90
const GAP = "  "

/** A line of the log in columns: when, who, what was done, to what, and with which words. */
export function entryLine(
  { entry, person }: LifeEntry,
  about: About,
  { isChosen, canvas }: { readonly isChosen: boolean; readonly canvas: Canvas },
): Line {
  const { language, columns } = canvas
  const { done, machine } = DESK[language]
  const isNarrow = columns < NARROW
  const time = entry.at.slice(isNarrow ? 5 : 0, 16).replace("T", " ")
  const [who, what] = [isNarrow ? 9 : 14, Math.min(isNarrow ? 14 : 20, widestOf(Object.values(done)))]
  const taken = 2 + time.length + who + what + 4 * GAP.length
  const cell = (text: string, width: number) => fit(clean(text), Math.max(0, width)) + GAP
  return [
    cursorPiece(isChosen),
    piece(`${time}${GAP}`, "muted"),
    piece(cell(person ?? machine, who), rowRole(isChosen)),
    piece(cell(done[entry.act.kind], what), "good"),
    piece(cell(about.text, Math.min(about.width, aboutRoom(columns - taken))), rowRole(isChosen)),
    piece(saidIn(entry, language).trim(), "muted"),
  ]
}

/** Of what is left a line is about something first, and where there is enough has words to it. */
function aboutRoom(left: number): number {
  return left < 30 ? left : Math.max(20, Math.floor(left * 0.55))
}

function widestOf(words: readonly string[]): number {
  return Math.max(...words.map(widthOf))
}

/** An entry in full: what was said, by whom and when, and how it is tied to the one before it. */
export function entryDetail(
  row: LifeEntry | undefined,
  { language, words }: Canvas,
  { columns }: Room,
): readonly Line[] {
  if (row === undefined) return []
  const { entry, person } = row
  const { log } = words
  const facts = [
    `${DESK[language].done[entry.act.kind]}${saidIn(entry, language)}`,
    `${log.by} ${person ?? DESK[language].machine}  ${entry.at}  ${entry.signature === null ? log.unsigned : log.signed}`,
    `${log.hash} ${entry.hash}`,
    ...(entry.previous === null ? [] : [`${log.previous} ${entry.previous}`]),
  ]
  return facts.flatMap((fact) => wrap(fact, Math.max(20, columns - 2)).map(({ text }) => [piece(` ${text}`)]))
}
