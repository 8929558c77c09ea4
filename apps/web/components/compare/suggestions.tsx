import type { OrganisationsLike } from "@gouji/application/reader"

import { compareHref, organisationsIn } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import type { comparisonIn } from "../../lib/query.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly query: ReturnType<typeof comparisonIn>
  readonly found: OrganisationsLike
}

/** Whom a few words may mean, where that is not one. Nobody is taken for another silently. */
export function Suggestions({ lang, query, found: { organisations, isAll } }: Props) {
  const words = wordsOf(lang).compare
  if (organisations.length === 0) return <p role="status">{fillText(words.none, { name: query.add })}</p>
  return (
    <section aria-labelledby="meant">
      <h2 id="meant">{fillText(words.several, { name: query.add })}</h2>
      <ul className="rest-list">
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <a
              href={compareHref(lang, { ...query, organisations: [...organisationsIn(query.with), id] })}
              lang="zh-CN"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      {!isAll && <p className="note">{words.more}</p>}
    </section>
  )
}
