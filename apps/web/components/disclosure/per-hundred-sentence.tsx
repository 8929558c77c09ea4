import { type Breakdown, perHundred } from "@gouji/application"
import { Fragment } from "react"

import { fill } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { OfHundred } from "../amount.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

interface Props extends SectionProps {
  readonly breakdown: Breakdown
}

/** What becomes of each hundred yuan, in one sentence: nobody has an idea of three million. */
export function PerHundredSentence({ lang, view, breakdown }: Props) {
  const words = wordsOf(lang).disclosure.perHundred
  const told = perHundred(breakdown)
  if (told === null) return null
  const shown = { lang, document: view.head.id }
  const parts = told.parts.map(({ figure, share }, index) => (
    <Fragment key={figure.id}>
      {index > 0 && words.between}
      {fill(words.part, {
        amount: <OfHundred {...shown} figure={figure} share={share} />,
        name: figure.label[lang],
      })}
    </Fragment>
  ))
  const rest =
    told.rest &&
    fill(words.rest, {
      amount: <OfHundred {...shown} figure={null} share={told.rest.share} />,
      count: told.rest.count,
    })
  return <p className="told">{fill(words.sentence, { parts, rest })}</p>
}
