import { BY_ATTENTION } from "@gouji/application"
import type { Metadata } from "next"

import { OutcomeBadge } from "../../../components/outcome-badge.tsx"
import { PageHead } from "../../../components/page-head.tsx"
import { isAsFiles } from "../../../lib/as-files.ts"
import { fill } from "../../../lib/fill.tsx"
import { type Language, languageOf } from "../../../lib/language.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).about.title }
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang)
  const { about, asFiles } = wordsOf(lang)
  return (
    <>
      <PageHead lang={lang} title={about.title} />
      <div className="wide about">
        <section aria-labelledby="what">
          <h2 id="what">{about.what}</h2>
          <p>{about.whatText}</p>
        </section>
        <section aria-labelledby="read">
          <h2 id="read">{about.read}</h2>
          {about.readText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
        <States lang={lang} />
        <section aria-labelledby="privacy">
          <h2 id="privacy">{about.privacy}</h2>
          <p>{about.privacyText}</p>
        </section>
        <section aria-labelledby="data">
          <h2 id="data">{about.data}</h2>
          <p>
            {isAsFiles()
              ? asFiles.dataText
              : fill(about.dataText, { api: <a href="/api/v1/disclosures">/api/v1</a> })}
          </p>
        </section>
        <section aria-labelledby="correct">
          <h2 id="correct">{about.correct}</h2>
          <p>{about.correctText}</p>
        </section>
      </div>
    </>
  )
}

/** Every word the site uses for how a check came out, and for what a figure is. */
function States({ lang }: { readonly lang: Language }) {
  const { about, outcomeMeaning, state, stateMeaning } = wordsOf(lang)
  return (
    <>
      <section aria-labelledby="outcomes">
        <h2 id="outcomes">{about.states}</h2>
        <dl className="facts">
          {BY_ATTENTION.map((outcome) => (
            <div key={outcome}>
              <dt>
                <OutcomeBadge lang={lang} of={outcome} />
              </dt>
              <dd>{outcomeMeaning[outcome]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="states">
        <h2 id="states">{about.figureStates}</h2>
        <dl className="facts">
          {Object.entries(state).map(([key, name]) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{stateMeaning[key as keyof typeof stateMeaning]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
