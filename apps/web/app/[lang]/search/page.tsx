import type { EntryFilter } from "@gouji/application"
import type { Metadata } from "next"
import { notFound } from "next/navigation"

import { PageHead } from "../../../components/page-head.tsx"
import { Hits } from "../../../components/search/hits.tsx"
import { SearchForm } from "../../../components/search/search-form.tsx"
import { asked } from "../../../lib/asked.ts"
import { languageOf } from "../../../lib/language.ts"
import { type Query, queryIn } from "../../../lib/query.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
  readonly searchParams: Promise<Query>
}

/** Hits on one page. */
const LIMIT = 20

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const words = wordsOf(languageOf((await params).lang)).search
  const { q } = queryIn(await searchParams)
  return { title: q === "" ? words.title : `${q} · ${words.title}`, robots: { index: q === "" } }
}

export default async function Page({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang)
  const words = wordsOf(lang).search
  const query = queryIn(await searchParams)
  const found = await asked(async (reader) => ({
    ok: true,
    value: await reader.search(filterOf(query), {
      limit: LIMIT,
      ...(query.after !== "" && { after: query.after }),
    }),
  }))
  if (!found.ok) notFound()
  return (
    <>
      <PageHead lang={lang} title={words.title} lead={words.lead} />
      <div className="wide search-page">
        <SearchForm lang={lang} query={query} />
        {query.q !== "" && <Hits lang={lang} query={query} page={found.value} />}
      </div>
    </>
  )
}

/** A year or a stage that is none narrows nothing. */
function filterOf({ q, year, stage }: ReturnType<typeof queryIn>): EntryFilter {
  return {
    words: q,
    ...(/^\d{4}$/.test(year) && { fiscalYear: Number(year) }),
    ...((stage === "budget" || stage === "final") && { stage }),
  }
}
