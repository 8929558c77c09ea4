import type { DisclosureSummary } from "@gouji/application"

import { disclosureHref } from "../lib/addresses.ts"
import { fillText } from "../lib/fill.tsx"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"

/** Where on an organisation's page each question is answered. */
const ANSWERED_AT = { spend: "money", publics: "three-publics", agree: "findings" } as const

/** The way in: questions, each answered by one disclosure as an example. */
export function Questions({
  lang,
  example,
}: {
  readonly lang: Language
  readonly example: DisclosureSummary
}) {
  const { home } = wordsOf(lang)
  return (
    <section className="questions" aria-labelledby="questions">
      <h2 id="questions">{home.questions}</h2>
      <ul>
        {Object.entries(ANSWERED_AT).map(([question, place]) => (
          <li key={question}>
            <a href={`${disclosureHref(lang, example)}#${place}`}>
              {home.questionList[question as keyof typeof ANSWERED_AT]}
            </a>
          </li>
        ))}
      </ul>
      <p className="note">{fillText(home.from, { name: example.organisation.name })}</p>
    </section>
  )
}
