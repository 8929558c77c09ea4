import type { ReactNode } from "react"

import { disclosurePath } from "../../lib/addresses.ts"
import { inLanguage } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Moment } from "../moment.tsx"
import { OriginalFile } from "../original-file.tsx"
import { TwinLinks } from "../twin-links.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

/** Which document this is, to the byte, and what was made of it by which rules. */
export function AboutDocument({ lang, view }: SectionProps) {
  const words = wordsOf(lang)
  const said = words.disclosure
  const { head, document } = view
  const { dates, organisation, tables, title, unitOfAccount } = document.disclosure
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      said.title,
      <span key="title" lang="zh-CN">
        {title}
      </span>,
    ],
    [
      said.organisation,
      <span key="organisation" lang="zh-CN">
        {organisation.name}
      </span>,
    ],
    [said.unitOfAccount, words.unit[unitOfAccount] ?? unitOfAccount],
    [said.published, dates.published ?? said.unknownDate],
    [said.approved, dates.approved ?? said.unknownDate],
    [said.tables, tables === null ? said.noTables : tables.length],
    [
      said.hash,
      <code key="hash" className="hash">
        {head.sha256}
      </code>,
    ],
    [words.original.title, <OriginalFile key="original" lang={lang} view={view} />],
    [said.imported, <Moment key="imported" at={head.importedAt} />],
    [said.catalogue, head.catalogue],
  ]
  return (
    <section aria-labelledby="document">
      <h2 id="document">{said.about}</h2>
      <dl className="facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p>
        {said.data}
        <TwinLinks path={inLanguage(lang, disclosurePath(head))} />
      </p>
    </section>
  )
}
