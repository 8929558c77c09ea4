import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"

import { CompareForm } from "../../../components/compare/compare-form.tsx"
import { Suggestions } from "../../../components/compare/suggestions.tsx"
import { PageHead } from "../../../components/page-head.tsx"
import { compareHref, organisationsIn } from "../../../lib/addresses.ts"
import { asked } from "../../../lib/asked.ts"
import { languageOf } from "../../../lib/language.ts"
import { comparisonIn, type Query } from "../../../lib/query.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
  readonly searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).compare.title }
}

/** Where a comparison is put together. Once it is clear who is meant, it goes on to the address that stays. */
export default async function Page({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang)
  const words = wordsOf(lang).compare
  const said = comparisonIn(await searchParams)
  const found = await asked(async (reader) => {
    const [like, { items }] = await Promise.all([
      reader.organisationsLike(said.add),
      reader.page({}, { limit: 1 }),
    ])
    return { ok: true, value: { ...like, newest: items[0]?.fiscalYear } }
  })
  if (!found.ok) notFound()
  const query = { ...said, year: said.year === "" ? `${found.value.newest ?? ""}` : said.year }
  const [one, ...others] = found.value.organisations
  const chosen = organisationsIn(query.with)
  if (one !== undefined && others.length === 0)
    redirect(compareHref(lang, { ...query, organisations: [...chosen, one.id] }))
  return (
    <>
      <PageHead lang={lang} title={words.title} lead={words.lead} />
      <div className="wide search-page">
        <CompareForm lang={lang} organisations={query.with} year={query.year} stage={query.stage} />
        {query.add !== "" && <Suggestions lang={lang} query={query} found={found.value} />}
      </div>
    </>
  )
}
