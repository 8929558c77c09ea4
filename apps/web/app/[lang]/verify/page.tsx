import type { Metadata } from "next"

import { PageHead } from "../../../components/page-head.tsx"
import { Verifier } from "../../../components/verify/verifier.tsx"
import { languageOf } from "../../../lib/language.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).verify.title }
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang)
  const words = wordsOf(lang).verify
  return (
    <>
      <PageHead lang={lang} title={words.title} lead={words.lead} />
      <div className="wide rule-sections">
        <noscript>
          <p className="absent">{words.noScript}</p>
        </noscript>
        <Verifier words={words} />
        <section aria-labelledby="command">
          <h2 id="command">{words.command}</h2>
          <pre>
            <code>npx gouji verify FOLDER --key KEY</code>
          </pre>
          <p>{words.commandText}</p>
        </section>
      </div>
    </>
  )
}
