import type { RuleResult } from "@gouji/application"
import type { RuleFindings } from "@gouji/application/reader"

import { disclosureHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import type { Turning } from "../../lib/list-place.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { OutcomeBadge } from "../outcome-badge.tsx"

interface Props {
  readonly lang: Language
  readonly findings: readonly RuleFindings[]
  readonly results: readonly RuleResult[]
  readonly turning: Turning
}

/** What the rule found in every disclosure, in the order they came in: no ranking. */
export function RuleResults({ lang, findings, results, turning: { first, further } }: Props) {
  const { rule: words, severity: weights } = wordsOf(lang)
  return (
    <section aria-labelledby="results">
      <h2 id="results">{words.results}</h2>
      {findings.length === 0 ? (
        <p className="absent">{words.noResults}</p>
      ) : (
        <ul className="plain">
          {findings.map(({ severity, findings: count, documents }) => (
            <li key={severity}>
              {fillText(words.found, { severity: weights[severity], findings: count, documents })}
            </li>
          ))}
        </ul>
      )}
      {results.length > 0 && <ResultsTable lang={lang} results={results} />}
      <p className="further">
        {first !== null && <a href={`${first}#results`}>{words.first}</a>}
        {further !== null && <a href={`${further}#results`}>{words.further}</a>}
      </p>
    </section>
  )
}

function ResultsTable({ lang, results }: Pick<Props, "lang" | "results">) {
  const words = wordsOf(lang)
  return (
    <table className="results stacked">
      <caption className="visually-hidden">{words.rule.results}</caption>
      <thead>
        <tr>
          <th scope="col">{words.rule.organisation}</th>
          <th scope="col">{words.rule.outcome}</th>
          <th scope="col">{words.rule.explanation}</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ head, verdict }) => (
          <tr key={head.sha256 + verdict.instance}>
            <th scope="row">
              <a href={`${disclosureHref(lang, head)}#outcome-${verdict.outcome}`}>
                <span lang="zh-CN">{head.organisation.name}</span>{" "}
                {fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })}
              </a>
            </th>
            <td>
              <OutcomeBadge lang={lang} of={verdict.outcome} />
            </td>
            <td>{verdict.explanation[lang]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
