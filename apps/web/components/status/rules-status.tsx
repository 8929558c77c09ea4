import type { RuleFindings } from "@gouji/application/reader"

import { ruleHref } from "../../lib/addresses.ts"
import type { Language } from "../../lib/language.ts"
import { ruleTitle } from "../../lib/register.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly rules: readonly RuleFindings[]
}

/** Which rules find most: by their weight, then by how many documents they find something in. */
export function RulesStatus({ lang, rules }: Props) {
  const { status, severity: weights } = wordsOf(lang)
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{status.rules}</h2>
      {rules.length === 0 ? (
        <p className="absent">{status.noFindings}</p>
      ) : (
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">{status.rule}</th>
              <th scope="col">{status.severity}</th>
              <th scope="col" className="number">
                {status.findings}
              </th>
              <th scope="col" className="number">
                {status.documents}
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, severity, findings, documents }) => (
              <tr key={`${rule} ${severity}`}>
                <th scope="row">
                  <a href={ruleHref(lang, rule)}>
                    <span className="rule-id">{rule}</span> {ruleTitle(rule)?.[lang]}
                  </a>
                </th>
                <td data-label={status.severity}>{weights[severity]}</td>
                <td className="number" data-label={status.findings}>
                  {findings}
                </td>
                <td className="number" data-label={status.documents}>
                  {documents}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
