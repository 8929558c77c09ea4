import type { OrganisationSummary } from "@gouji/application"

import { disclosureHref, organisationHref } from "../lib/addresses.ts"
import { fillText } from "../lib/fill.tsx"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"
import { StatusLine } from "./status-line.tsx"

interface Props {
  readonly lang: Language
  readonly organisations: readonly OrganisationSummary[]
}

/** Organisations by name, each with its years. No ranking: the order says nothing about anyone. */
export function OrganisationList({ lang, organisations }: Props) {
  const words = wordsOf(lang)
  return (
    <ul className="organisations">
      {organisations.map(({ id, name, disclosures }) => (
        <li key={id}>
          <h3 lang="zh-CN">
            <a href={organisationHref(lang, id)}>{name}</a>
          </h3>
          <ul>
            {disclosures.map((head) => (
              <li key={head.sha256}>
                <a href={disclosureHref(lang, head)}>
                  {fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })}
                </a>
                <StatusLine lang={lang} summary={head.summary} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
