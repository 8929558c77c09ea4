import {
  type DisclosureView,
  documentDiff,
  type FigureDifference,
  type Outcome,
  type OutcomeDifference,
  subjectChangeWords,
} from "@gouji/application"

import { ruleHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { ruleTitle } from "../../lib/register.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Amount } from "../amount.tsx"
import { OutcomeBadge } from "../outcome-badge.tsx"

interface Props {
  readonly lang: Language
  readonly before: DisclosureView
  readonly after: DisclosureView
}

/** What differs between two documents, and what that does to the checks. */
export function DocumentDiff({ lang, before, after }: Props) {
  const words = wordsOf(lang).diff
  const { figures, outcomes, alike } = documentDiff(before.document, after.document)
  return (
    <>
      <section aria-labelledby="figures">
        <h2 id="figures">{fillText(words.figures, { count: figures.length })}</h2>
        <p className="note">{fillText(words.alike, { count: alike })}</p>
        {figures.length > 0 && <Figures lang={lang} before={before} after={after} differences={figures} />}
      </section>
      <section aria-labelledby="outcomes">
        <h2 id="outcomes">{fillText(words.outcomes, { count: outcomes.length })}</h2>
        {outcomes.length > 0 && <Outcomes lang={lang} differences={outcomes} />}
      </section>
    </>
  )
}

function Figures({
  lang,
  before,
  after,
  differences,
}: Props & { readonly differences: readonly FigureDifference[] }) {
  const words = wordsOf(lang)
  const cell = (view: DisclosureView, figure: FigureDifference["before"], label: string) => (
    <td className="number" data-label={label}>
      {figure === null ? (
        <span className="missing">{words.diff.absent}</span>
      ) : (
        <Amount lang={lang} document={view.head.id} figure={figure} />
      )}
    </td>
  )
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{words.disclosure.item}</th>
          <th scope="col" className="number">
            {words.diff.before}
          </th>
          <th scope="col" className="number">
            {words.diff.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={difference.slot}>
            <th scope="row">
              {difference.label[lang]}
              {difference.subject !== null && (
                <span className="note"> {subjectChangeWords(difference.subject)[lang]}</span>
              )}
            </th>
            {cell(before, difference.before, words.diff.before)}
            {cell(after, difference.after, words.diff.after)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface OutcomesProps {
  readonly lang: Language
  readonly differences: readonly OutcomeDifference[]
}

function Outcomes({ lang, differences }: OutcomesProps) {
  const words = wordsOf(lang)
  const badge = (outcome: Outcome | null) =>
    outcome === null ? (
      <span className="missing">{words.diff.notHeld}</span>
    ) : (
      <OutcomeBadge lang={lang} of={outcome} />
    )
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{words.status.rule}</th>
          <th scope="col">{words.diff.before}</th>
          <th scope="col">{words.diff.after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ rule, instance, before, after }) => (
          <tr key={instance}>
            <th scope="row">
              <a href={ruleHref(lang, rule)}>
                <span className="rule-id">{rule}</span> {ruleTitle(rule)?.[lang]}
              </a>
            </th>
            <td data-label={words.diff.before}>{badge(before)}</td>
            <td data-label={words.diff.after}>{badge(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
