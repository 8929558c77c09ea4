import type { DisclosureSummary } from "@gouji/application"

import { disclosureHref } from "../lib/addresses.ts"
import { fill, fillText } from "../lib/fill.tsx"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"
import { Moment } from "./moment.tsx"

/** What was imported last, newest first. */
export function RecentList({
  lang,
  disclosures,
}: {
  readonly lang: Language
  readonly disclosures: readonly DisclosureSummary[]
}) {
  const words = wordsOf(lang)
  const [newest] = disclosures
  return (
    <section className="recent" aria-labelledby="recent">
      <h2 id="recent">{words.home.recent}</h2>
      <ul>
        {disclosures.map((head) => (
          <li key={head.sha256}>
            <Moment at={head.importedAt} />
            <a href={disclosureHref(lang, head)}>
              <span lang="zh-CN">{head.organisation.name}</span>{" "}
              {fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })}
            </a>
          </li>
        ))}
      </ul>
      {newest && <p className="note">{fill(words.home.asOf, { date: <Moment at={newest.importedAt} /> })}</p>}
    </section>
  )
}
