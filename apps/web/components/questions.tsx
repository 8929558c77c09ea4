import type { DisclosureSummary } from "@gouji/application"

import { disclosureHref } from "../lib/addresses.ts"
import { fillText } from "../lib/fill.tsx"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"

/** Each question, and where on an organisation's page it is answered. */
const QUESTIONS = [
  ["spend", "money"],
  ["publics", "three-publics"],
  ["agree", "findings"],
] as const

interface Props {
  readonly lang: Language
  /** What answers every question but the last. */
  readonly example: DisclosureSummary
  /** One in which figures differ: there is something to explain. */
  readonly differing: DisclosureSummary
}

/** The way in: questions, each answered by one disclosure as an example. */
export function Questions({ lang, example, differing }: Props) {
  const { home } = wordsOf(lang)
  return (
    <section className="questions" aria-labelledby="questions">
      <h2 id="questions">{home.questions}</h2>
      <ul>
        {QUESTIONS.map(([question, place]) => {
          const answer = question === "agree" ? differing : example
          return (
            <li key={question}>
              <a href={`${disclosureHref(lang, answer)}#${place}`}>
                <span>
                  {home.questionList[question]}
                  <span className="note">{fillText(home.from, { name: answer.organisation.name })}</span>
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
