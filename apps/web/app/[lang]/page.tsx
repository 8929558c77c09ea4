import { type DisclosureSummary, organisationsOf } from "@gouji/application"
import { notFound } from "next/navigation"

import { EmptyRegistry } from "../../components/empty-registry.tsx"
import { OrganisationList } from "../../components/organisation-list.tsx"
import { Questions } from "../../components/questions.tsx"
import { RecentList } from "../../components/recent-list.tsx"
import { asked } from "../../lib/asked.ts"
import { fillText } from "../../lib/fill.tsx"
import { inLanguage, type Language, languageOf } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
  readonly searchParams: Promise<{ readonly q?: string | readonly string[] }>
}

export default async function Home({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang)
  const found = await asked(async (reader) => ({ ok: true, value: await reader.disclosures() }))
  if (!found.ok) notFound()
  const [newest] = found.value
  if (newest === undefined) return <EmptyRegistry lang={lang} />
  const query = [(await searchParams).q ?? ""].flat()[0]?.trim().slice(0, 100) ?? ""
  return (
    <>
      <Lead lang={lang} all={found.value} />
      <div className="wide home">
        <Questions lang={lang} example={newest} />
        <section aria-labelledby="organisations">
          <h2 id="organisations">{wordsOf(lang).home.all}</h2>
          <Search lang={lang} query={query} />
          <OrganisationList lang={lang} query={query} organisations={organisationsOf(found.value, query)} />
        </section>
        <RecentList lang={lang} disclosures={found.value.slice(0, 8)} />
      </div>
    </>
  )
}

function Lead({ lang, all }: { readonly lang: Language; readonly all: readonly DisclosureSummary[] }) {
  const { home } = wordsOf(lang)
  return (
    <div className="hero">
      <div className="wide">
        <h1>{home.title}</h1>
        <p className="lead">
          {fillText(home.lead, { organisations: organisationsOf(all).length, disclosures: all.length })}
        </p>
      </div>
    </div>
  )
}

/** A plain form: it works without a script, and its address can be passed on. */
function Search({ lang, query }: { readonly lang: Language; readonly query: string }) {
  const { home } = wordsOf(lang)
  return (
    <form className="search" action={inLanguage(lang, "/")} method="get">
      <label htmlFor="q">{home.search}</label>
      <div className="search-row">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          placeholder={home.searchHint}
          autoComplete="off"
        />
        <button type="submit">{home.searchButton}</button>
      </div>
    </form>
  )
}
