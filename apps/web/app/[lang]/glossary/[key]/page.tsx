import { glossary } from "@gouji/application/reader"
import type { Metadata } from "next"
import { notFound } from "next/navigation"

import { JsonLd } from "../../../../components/json-ld.tsx"
import { PageHead } from "../../../../components/page-head.tsx"
import { inLanguage, LANG_TAG, languageOf } from "../../../../lib/language.ts"
import { termData } from "../../../../lib/linked-data.ts"
import { wordsOf } from "../../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly key: string }>
}

const termOf = (key: string) => glossary().terms.find((entry) => entry.key === key)?.term

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, key } = await params
  const term = termOf(key)
  return term === undefined
    ? {}
    : { title: term[languageOf(lang)], description: term.plain[languageOf(lang)] }
}

export default async function Page({ params }: Props) {
  const { lang: segment, key } = await params
  const lang = languageOf(segment)
  const other = lang === "zh" ? "en" : "zh"
  const words = wordsOf(lang).glossary
  const term = termOf(key)
  if (term === undefined) notFound()
  return (
    <>
      <JsonLd of={termData(lang, key, term)} />
      <PageHead
        lang={lang}
        up={{ href: inLanguage(lang, "/glossary"), name: words.title }}
        eyebrow={<span lang={LANG_TAG[other]}>{term[other]}</span>}
        title={term[lang]}
        lead={term.plain[lang]}
      />
      <div className="wide">
        <section className="narrow-text" aria-labelledby="matters">
          <h2 id="matters">{words.matters}</h2>
          <p>{term.matters[lang]}</p>
          <p>
            <a href={inLanguage(lang, "/glossary")}>{words.all}</a>
          </p>
        </section>
      </div>
    </>
  )
}
