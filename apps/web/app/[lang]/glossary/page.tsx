import { glossary } from "@gouji/application/reader"
import type { Metadata } from "next"

import { PageHead } from "../../../components/page-head.tsx"
import { termHref } from "../../../lib/addresses.ts"
import { fillText } from "../../../lib/fill.tsx"
import { languageOf } from "../../../lib/language.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).glossary.title }
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang)
  const { title, lead } = wordsOf(lang).glossary
  const { terms } = glossary()
  return (
    <>
      <PageHead lang={lang} title={title} lead={fillText(lead, { count: terms.length })} />
      <dl className="wide glossary">
        {terms.map(({ key, term }) => (
          <div key={key}>
            <dt>
              <a href={termHref(lang, key)}>{term[lang]}</a>
            </dt>
            <dd>{term.plain[lang]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
