import type { Frame } from "@gouji/application"

import { figureHref } from "../lib/addresses.ts"
import type { Language } from "../lib/language.ts"

interface Props {
  readonly lang: Language
  readonly document: string
  readonly frame: Frame
}

/** One sentence of a document with its operands marked: the evidence, before any explanation of it. */
export function Sentence({ lang, document, frame }: Props) {
  return (
    <blockquote className="sentence" lang="zh-CN">
      {frame.section !== "" && <p className="sentence-place">{frame.section}</p>}
      <p>
        {stretches(frame).map(({ text, start, figure, marked }) => (
          <Piece
            key={start}
            href={figure && figureHref(lang, document, figure)}
            text={text}
            marked={marked}
          />
        ))}
      </p>
    </blockquote>
  )
}

interface PieceProps {
  readonly text: string
  readonly marked: boolean
  readonly href: string | null
}

function Piece({ text, marked, href }: PieceProps) {
  if (!marked) return text
  return <mark>{href === null ? text : <a href={href}>{text}</a>}</mark>
}

interface Stretch {
  readonly text: string
  readonly start: number
  readonly marked: boolean
  readonly figure: string | null
}

/** Offsets count code points, so the sentence is cut as code points. Marks that overlap are taken in order. */
function stretches({ sentence, marks }: Frame): readonly Stretch[] {
  const points = Array.from(sentence)
  const cut = (start: number, end: number) => points.slice(start, end).join("")
  const pieces: Stretch[] = []
  let at = 0
  for (const { start, end, figure } of marks) {
    if (start < at) continue
    pieces.push({ text: cut(at, start), start: at, marked: false, figure: null })
    pieces.push({ text: cut(start, end), start, marked: true, figure })
    at = end
  }
  const rest = { text: cut(at, points.length), start: at, marked: false, figure: null }
  return [...pieces, rest].filter(({ text }) => text !== "")
}
