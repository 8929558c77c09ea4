import type { CoverageOfYear } from "@gouji/application/reader"

import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly years: readonly CoverageOfYear[]
  /** Whether what is not published yet is counted too. */
  readonly drafts: boolean
}

const COUNTS = ["received", "published", "figures", "unread"] as const

/** How much there is of each year, and how much of it was read. */
export function YearsStatus({ lang, years, drafts }: Props) {
  const words = wordsOf(lang)
  const { status } = words
  // Where only what is published is seen, as much came in as that.
  const counts = COUNTS.filter((count) => drafts || count !== "received")
  return (
    <section aria-labelledby="years">
      <h2 id="years">{status.years}</h2>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{status.year}</th>
            <th scope="col" className="number">
              {status.expected}
            </th>
            {counts.map((count) => (
              <th key={count} scope="col" className="number">
                {status[count]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={`${year.fiscalYear} ${year.stage}`}>
              <th scope="row">
                {fillText(words.year, { year: year.fiscalYear, stage: words.stage[year.stage] })}
              </th>
              <td className="number" data-label={status.expected}>
                {year.expected ?? <span className="missing">{status.noRegister}</span>}
              </td>
              {counts.map((count) => (
                <td key={count} className="number" data-label={status[count]}>
                  {year[count]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
