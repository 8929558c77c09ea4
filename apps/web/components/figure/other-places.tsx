import type { OtherYear } from "@gouji/application"

import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Amount, Headline } from "../amount.tsx"
import type { FigureSectionProps } from "./figure-page.tsx"

/** The same thing said elsewhere: in this document, and in other years. */
export function OtherPlaces({ lang, view: { head, elsewhere, otherYears } }: FigureSectionProps) {
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="elsewhere" className="pair">
      <div>
        <h2 id="elsewhere">{words.figure.elsewhere}</h2>
        {elsewhere.length === 0 ? (
          <p className="absent">{words.figure.noElsewhere}</p>
        ) : (
          <ul>
            {elsewhere.map((figure) => (
              <li key={figure.id}>
                <Amount lang={lang} document={head.id} figure={figure} />{" "}
                <span lang="zh-CN">{figure.section}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <h2>{words.figure.years}</h2>
        {otherYears.length === 0 ? (
          <p className="absent">{words.figure.noYears}</p>
        ) : (
          <ul>
            {otherYears.map((other) => (
              <li key={other.head.sha256}>
                {fillText(words.year, { year: other.head.fiscalYear, stage: words.stage[other.head.stage] })}{" "}
                <OfOther lang={lang} other={other} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function OfOther({ lang, other }: { readonly lang: Language; readonly other: OtherYear }) {
  const document = other.head.id
  return "amount" in other ? (
    <Headline lang={lang} document={document} name={other.amount.name} of={other.amount.value} unit />
  ) : (
    <Amount lang={lang} document={document} figure={other.figure} />
  )
}
