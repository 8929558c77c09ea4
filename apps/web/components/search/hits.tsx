import { documentId, type Page, type Passage, type SearchHit } from "@gouji/application"

import { disclosureHref, documentHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import { inLanguage, type Language } from "../../lib/language.ts"
import { type queryIn, questionOf } from "../../lib/query.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly query: ReturnType<typeof queryIn>
  readonly page: Page<SearchHit>
}

/** What was found, with the places it stands in. */
export function Hits({ lang, query, page: { items, next } }: Props) {
  const words = wordsOf(lang).search
  const at = inLanguage(lang, "/search")
  return (
    <section aria-labelledby="hits">
      <h2 id="hits" role="status">
        {fillText(items.length === 0 && next === null ? words.none : words.found, { query: query.q })}
      </h2>
      <ol className="hits">
        {items.map((hit) => (
          <Hit key={`${hit.head.subject.organisation} ${hit.head.sha256}`} lang={lang} hit={hit} />
        ))}
      </ol>
      <p className="further">
        {query.after !== "" && <a href={`${at}${questionOf({ ...query, after: "" })}`}>{words.first}</a>}
        {next !== null && <a href={`${at}${questionOf({ ...query, after: next })}`}>{words.more}</a>}
      </p>
    </section>
  )
}

function Hit({ lang, hit: { head, passages } }: { readonly lang: Language; readonly hit: SearchHit }) {
  const words = wordsOf(lang)
  const { subject, organisation, fiscalYear, stage, sha256 } = head
  const address = { organisation: { id: subject.organisation }, fiscalYear, stage }
  return (
    <li>
      <a href={disclosureHref(lang, address)}>
        <span lang="zh-CN">{organisation}</span>{" "}
        {fillText(words.year, { year: fiscalYear, stage: words.stage[stage] })}
      </a>
      {passages.length === 0 && <p className="note">{words.search.byName}</p>}
      {passages.map((passage) => (
        <p key={passage.start} className="passage" lang="zh-CN">
          <Quoted passage={passage} />{" "}
          <a href={documentHref(lang, documentId(sha256))}>{words.disclosure.textAlone}</a>
        </p>
      ))}
    </li>
  )
}

function Quoted({ passage: { before, quote, after } }: { readonly passage: Passage }) {
  return (
    <q>
      …{before}
      <mark>{quote}</mark>
      {after}…
    </q>
  )
}
