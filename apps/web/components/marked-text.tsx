import {
  type MarkedText,
  type Outcome,
  type Paragraph,
  standingOf,
  type WireFigure,
} from "@gouji/application"
import { Fragment } from "react"

import { figureHref, figureRules, headlinePlace } from "../lib/addresses.ts"
import { isAsFiles } from "../lib/as-files.ts"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly document: string
  readonly paragraphs: readonly Paragraph[]
  /** What every figure came to: decides the line under it. */
  readonly checks?: ReadonlyMap<string, readonly Outcome[]>
  /** The main amounts by name, on the document's own page: there each figure and each of these is a place. */
  readonly headlines?: ReadonlyMap<string, WireFigure>
}

/** The words of a document, in its own language, with every figure in them a link to its page. */
export function DocumentText({ lang, document, paragraphs, checks, headlines }: Props) {
  const places = headlines && placesIn(paragraphs, headlines)
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
              places={places}
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
  readonly places: Places | undefined
}

function Stretch({ lang, document, part, checks, places }: StretchProps) {
  const [first, ...more] = part.figures
  const hrefOf = (figure: string) =>
    places && isAsFiles() ? `#${figureRules(figure)}` : figureHref(lang, document, figure)
  if (first === undefined) return part.focus ? <mark>{part.text}</mark> : part.text
  const { worst } = standingOf(checks?.get(first))
  const link = (
    <a className="mark" href={hrefOf(first)} data-standing={checks && (worst ?? "unchecked")}>
      {part.text}
    </a>
  )
  return (
    <Fragment>
      {places?.get(part)?.map((place) => (
        <span key={place} id={place} />
      ))}
      {part.focus ? <mark>{link}</mark> : link}
      {more.map((figure, index) => (
        <sup key={figure} className="also">
          <a href={hrefOf(figure)} aria-label={`${part.text} ${index + 2}`}>
            {index + 2}
          </a>
        </sup>
      ))}
    </Fragment>
  )
}

/** The ids that stand at a stretch of text. */
type Places = ReadonlyMap<MarkedText, readonly string[]>

/** Each figure's id, and the names it has as a main amount, where it stands first: no id is there twice. */
function placesIn(paragraphs: readonly Paragraph[], headlines: ReadonlyMap<string, WireFigure>): Places {
  const seen = new Set<string>()
  const places = new Map<MarkedText, readonly string[]>()
  for (const part of paragraphs.flatMap(({ parts }) => parts)) {
    const here = part.figures.filter((figure) => !seen.has(figure))
    for (const figure of here) seen.add(figure)
    const named = [...headlines].flatMap(([name, { id }]) => (here.includes(id) ? headlinePlace(name) : []))
    places.set(part, [...here, ...named])
  }
  return places
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
