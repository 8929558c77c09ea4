import { type MarkedText, type Outcome, type Paragraph, standingOf } from "@gouji/application"
import { Fragment } from "react"

import { figureHref } from "../lib/addresses.ts"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly document: string
  readonly paragraphs: readonly Paragraph[]
  /** What every figure came to: decides the line under it. */
  readonly checks?: ReadonlyMap<string, readonly Outcome[]>
}

/** The words of a document, in its own language, with every figure in them a link to its page. */
export function DocumentText({ lang, document, paragraphs, checks }: Props) {
  return (
    <div className="document-text" lang="zh-CN">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} className={paragraph.heading === null ? undefined : "document-heading"}>
          {paragraph.parts.map((part, index) => (
            <Stretch
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a paragraph never move
              key={index}
              lang={lang}
              document={document}
              part={part}
              checks={checks}
            />
          ))}
        </p>
      ))}
    </div>
  )
}

interface StretchProps extends Pick<Props, "lang" | "document"> {
  readonly part: MarkedText
  readonly checks: Props["checks"]
}

function Stretch({ lang, document, part, checks }: StretchProps) {
  const [first, ...more] = part.figures
  if (first === undefined) return part.focus ? <mark>{part.text}</mark> : part.text
  const { worst } = standingOf(checks?.get(first))
  const link = (
    <a
      className="mark"
      href={figureHref(lang, document, first)}
      data-standing={checks && (worst ?? "unchecked")}
    >
      {part.text}
    </a>
  )
  return (
    <Fragment>
      {part.focus ? <mark>{link}</mark> : link}
      {more.map((figure, index) => (
        <sup key={figure} className="also">
          <a href={figureHref(lang, document, figure)} aria-label={`${part.text} ${index + 2}`}>
            {index + 2}
          </a>
        </sup>
      ))}
    </Fragment>
  )
}

/** What the lines under figures mean. */
export function Legend({ lang }: { readonly lang: Language }) {
  const words = wordsOf(lang)
  const shown = ["pass", "pass-rounded", "fail", "insufficient-data"] as const
  return (
    <p className="legend">
      {words.disclosure.legend}{" "}
      {shown.map((outcome) => (
        <span key={outcome} className="mark" data-standing={outcome}>
          {words.outcomeShort[outcome]}
        </span>
      ))}
      <span className="mark" data-standing="unchecked">
        {words.unchecked}
      </span>
    </p>
  )
}
