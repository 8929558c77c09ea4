import { type Frame, stretchesOf } from "@gouji/application"

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
        {stretchesOf(frame).map(({ text, start, figure, marked }) => (
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
