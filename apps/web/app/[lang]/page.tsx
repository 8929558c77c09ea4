import { type DisclosureSummary, organisationsOf } from "@gouji/application"
import { notFound } from "next/navigation"

import { EmptyRegistry } from "../../components/empty-registry.tsx"
import { OrganisationList } from "../../components/organisation-list.tsx"
import { Questions } from "../../components/questions.tsx"
import { RecentList } from "../../components/recent-list.tsx"
import { SearchForm } from "../../components/search/search-form.tsx"
import { asked } from "../../lib/asked.ts"
import { fillText } from "../../lib/fill.tsx"
import { inLanguage, type Language, languageOf } from "../../lib/language.ts"
import { NO_QUERY } from "../../lib/query.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
}

/** Disclosures the list of organisations is made of, and the newest beside it. */
const LISTED = 60
const RECENT = 8

export default async function Home({ params }: Props) {
  const lang = languageOf((await params).lang)
  const found = await asked(async (reader) => {
    const [coverage, listed, recent] = await Promise.all([
      reader.coverage(),
      reader.page({}, { limit: LISTED, order: "organisation" }),
      reader.page({}, { limit: RECENT }),
    ])
    return { ok: true, value: { coverage, listed, recent: recent.items } }
  })
  if (!found.ok) notFound()
  const { coverage, listed, recent } = found.value
  const [newest] = recent
  if (newest === undefined) return <EmptyRegistry lang={lang} />
  const words = wordsOf(lang).home
  return (
    <>
      <Lead lang={lang} disclosures={coverage.reduce((sum, { received }) => sum + received, 0)} />
      <div className="wide home">
        <div className="asking">
          <Questions lang={lang} example={newest} differing={recent.find(differs) ?? newest} />
          <p className="further">
            <a href={inLanguage(lang, "/check")}>{wordsOf(lang).check.offer}</a>
          </p>
        </div>
        <section aria-labelledby="organisations">
          <h2 id="organisations">{words.all}</h2>
          <SearchForm lang={lang} query={NO_QUERY} />
          <OrganisationList lang={lang} organisations={organisationsOf(listed.items)} />
          {listed.next !== null && (
            <p className="further">
              <a href={`${inLanguage(lang, "/status")}#by-organisation`}>{words.more}</a>
            </p>
          )}
        </section>
        <RecentList lang={lang} disclosures={recent} />
      </div>
    </>
  )
}

/** Whether anything in it is worth a look. */
function differs({ summary: { fatal, error, warning } }: DisclosureSummary): boolean {
  return fatal + error + warning > 0
}

function Lead({ lang, disclosures }: { readonly lang: Language; readonly disclosures: number }) {
  const { home } = wordsOf(lang)
  return (
    <div className="hero">
      <div className="wide">
        <h1>{home.title}</h1>
        <p className="lead">{fillText(home.lead, { disclosures })}</p>
      </div>
    </div>
  )
}
