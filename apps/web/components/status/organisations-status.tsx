import { type DisclosureSummary, publicationTimes } from "@gouji/application"

import { disclosureHref, organisationHref } from "../../lib/addresses.ts"
import { isAsFiles } from "../../lib/as-files.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import type { Turning } from "../../lib/list-place.ts"
import { STATUS_ORDERS, type StatusOrder } from "../../lib/query.ts"
import { statusHref } from "../../lib/status-stretch.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { StatusLine } from "../status-line.tsx"
import { timesResult } from "../timeliness/times-words.ts"

interface Props {
  readonly lang: Language
  readonly items: readonly DisclosureSummary[]
  readonly order: StatusOrder
  readonly turning: Turning
}

/** Every disclosure, whether it was made public in time, and how it came out. */
export function OrganisationsStatus({ lang, items, order, turning: { first, further } }: Props) {
  const words = wordsOf(lang)
  const { status } = words
  return (
    <section aria-labelledby="by-organisation">
      <h2 id="by-organisation">{status.organisations}</h2>
      {!isAsFiles() && <Orders lang={lang} order={order} />}
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{status.organisation}</th>
            <th scope="col">{status.year}</th>
            <th scope="col">{status.timely}</th>
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
              <td data-label={status.timely}>{timesResult(lang, publicationTimes(head))}</td>
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

/** The orders there are, as links: nothing here is sorted by a script. */
function Orders({ lang, order }: Pick<Props, "lang" | "order">) {
  const { status } = wordsOf(lang)
  return (
    <nav className="orders" aria-label={status.order}>
      <span aria-hidden="true">{status.order}</span>
      <ul>
        {STATUS_ORDERS.map((one) => (
          <li key={one}>
            <a
              href={`${statusHref(lang, one)}#by-organisation`}
              aria-current={one === order ? "true" : undefined}
            >
              {status.orders[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
