import { disclosureHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { OutcomeBadge } from "../outcome-badge.tsx"
import type { RulePageProps } from "./rule-page.tsx"

/** What came of the rule in every disclosure, in the order they were imported: no ranking. */
export function RuleResults({ lang, page }: RulePageProps) {
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="results">
      <h2 id="results">{words.rule.results}</h2>
      {page.results.length === 0 ? (
        <p className="absent">{words.rule.noResults}</p>
      ) : (
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
            {page.results.map(({ head, verdict }) => (
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
      )}
    </section>
  )
}
