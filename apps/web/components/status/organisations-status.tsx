import type { DisclosureSummary } from "@gouji/application"

import { disclosureHref, organisationHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import type { Turning } from "../../lib/list-place.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { StatusLine } from "../status-line.tsx"

interface Props {
  readonly lang: Language
  readonly items: readonly DisclosureSummary[]
  readonly turning: Turning
}

/** Every disclosure and how it came out, by name: the order says nothing about anyone. */
export function OrganisationsStatus({ lang, items, turning: { first, further } }: Props) {
  const words = wordsOf(lang)
  const { status } = words
  return (
    <section aria-labelledby="by-organisation">
      <h2 id="by-organisation">{status.organisations}</h2>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{status.organisation}</th>
            <th scope="col">{status.year}</th>
            <th scope="col">{status.result}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((head) => (
            <tr key={`${head.organisation.id} ${head.sha256}`}>
              <th scope="row" lang="zh-CN">
                <a href={organisationHref(lang, head.organisation.id)}>{head.organisation.name}</a>
              </th>
              <td data-label={status.year}>
                <a href={disclosureHref(lang, head)}>
                  {fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })}
                </a>
              </td>
              <td data-label={status.result}>
                <StatusLine lang={lang} summary={head.summary} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="further">
        {first !== null && <a href={`${first}#by-organisation`}>{status.first}</a>}
        {further !== null && <a href={`${further}#by-organisation`}>{status.more}</a>}
      </p>
    </section>
  )
}
