import type { Metadata } from "next"

import { ReleaseFiles } from "../../../components/downloads/release-files.tsx"
import { PageHead } from "../../../components/page-head.tsx"
import { isAsFiles } from "../../../lib/as-files.ts"
import { fill } from "../../../lib/fill.tsx"
import { inLanguage, languageOf } from "../../../lib/language.ts"
import { releases } from "../../../lib/reader.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
}

const API = "/api/v1/openapi.json"
const CATALOGUE = "/catalog.jsonld"
const LLMS = "/llms.txt"

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).downloads.title }
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang)
  const { downloads: words, asFiles } = wordsOf(lang)
  const kept = await releases().list()
  return (
    <>
      <PageHead lang={lang} title={words.title} lead={words.lead} />
      <div className="wide rule-sections">
        {kept.length === 0 && <p className="absent">{isAsFiles() ? asFiles.noReleases : words.none}</p>}
        {kept.map((release) => (
          <ReleaseFiles key={release.id} lang={lang} release={release} />
        ))}
        <section aria-labelledby="api">
          <h2 id="api">{isAsFiles() ? asFiles.data : words.api}</h2>
          <p>
            {fill(isAsFiles() ? asFiles.dataFiles : words.apiText, {
              api: <a href={API}>{API}</a>,
              catalogue: <a href={CATALOGUE}>{CATALOGUE}</a>,
              llms: <a href={LLMS}>{LLMS}</a>,
            })}
          </p>
          {!isAsFiles() && (
            <p>
              <a href={inLanguage(lang, "/verify")}>{words.verify}</a>
            </p>
          )}
        </section>
      </div>
    </>
  )
}
