import { type FigureView, standingOf } from "@gouji/application"

import { figureHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { AmountHeading } from "../amount.tsx"
import { Icon } from "../icon.tsx"
import { OutcomeBadge } from "../outcome-badge.tsx"
import { EmbedSource } from "./embed-source.tsx"

interface Props {
  readonly lang: Language
  readonly view: FigureView
}

/** One figure in somebody else's page: what it is, how much, in what unit, and whether it adds up. */
export function FigureEmbed({ lang, view: { head, figure, verdicts } }: Props) {
  const words = wordsOf(lang)
  const { worst } = standingOf(verdicts.map(({ outcome }) => outcome))
  return (
    <>
      <h1>{figureEmbedTitle({ lang, view: { head, figure } })}</h1>
      <p className="value">
        <AmountHeading lang={lang} figure={figure} />
      </p>
      <p>
        {worst === null ? (
          <span className="badge">
            <Icon of="unchecked" />
            {words.unchecked}
          </span>
        ) : (
          <OutcomeBadge lang={lang} of={worst} />
        )}
      </p>
      <EmbedSource lang={lang} head={head} href={figureHref(lang, head.id, figure.id)} />
    </>
  )
}

/** What a figure's embed is called. */
export function figureEmbedTitle({
  lang,
  view: { head, figure },
}: {
  readonly lang: Language
  readonly view: Pick<FigureView, "head" | "figure">
}): string {
  const words = wordsOf(lang)
  const year = fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })
  return fillText(words.embed.title, {
    label: figure.label[lang],
    organisation: head.organisation.name,
    year,
  })
}
