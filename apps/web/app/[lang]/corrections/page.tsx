import type { Metadata } from "next"
import { notFound } from "next/navigation"

import { CorrectionList } from "../../../components/corrections/correction-list.tsx"
import { PageHead } from "../../../components/page-head.tsx"
import { asked } from "../../../lib/asked.ts"
import { inLanguage, languageOf } from "../../../lib/language.ts"
import { type Query, queryIn, questionOf } from "../../../lib/query.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
  readonly searchParams: Promise<Query>
}

/** Corrections on one page. */
const LIMIT = 20

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).corrections.title }
}

export default async function Page({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang)
  const words = wordsOf(lang)
  const { after } = queryIn(await searchParams)
  const paging = { limit: LIMIT, ...(after !== "" && { after }) }
  const found = await asked(async (reader) => ({ ok: true, value: await reader.corrections(paging) }))
  if (!found.ok) notFound()
  const { items, next } = found.value
  const at = inLanguage(lang, "/corrections")
  return (
    <>
      <PageHead lang={lang} title={words.corrections.title} lead={words.corrections.lead} />
      <div className="wide rule-sections">
        {items.length === 0 && next === null && <p className="absent">{words.corrections.none}</p>}
        <CorrectionList lang={lang} corrections={items} />
        <p className="further">
          {after !== "" && <a href={at}>{words.corrections.first}</a>}
          {next !== null && <a href={`${at}${questionOf({ after: next })}`}>{words.corrections.further}</a>}
        </p>
        <p>
          <a href={inLanguage(lang, "/corrections.xml")}>{words.feeds.title} (Atom)</a>
        </p>
      </div>
    </>
  )
}
