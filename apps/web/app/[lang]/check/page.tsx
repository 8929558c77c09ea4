import type { Metadata } from "next"

import { Checker, type CheckerWords } from "../../../components/checker/checker.tsx"
import { PageHead } from "../../../components/page-head.tsx"
import { checkerManifest } from "../../../lib/checker-files.ts"
import { fillText } from "../../../lib/fill.tsx"
import { type Language, languageOf } from "../../../lib/language.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { check } = wordsOf(languageOf((await params).lang))
  return { title: check.title, description: check.lead }
}

export default async function Page({ params }: Props) {
  const lang = languageOf((await params).lang)
  const { check } = wordsOf(lang)
  const { worker, gzip } = await checkerManifest()
  // Said as the largest it can be, in tenths of a megabyte.
  const size = Math.ceil(gzip / 100_000) / 10
  return (
    <>
      <PageHead lang={lang} title={check.title} lead={check.lead} />
      <div className="wide check-page">
        <noscript>
          <p>{check.withoutScript}</p>
          <pre>{check.command}</pre>
        </noscript>
        <Checker lang={lang} words={checkerWords(lang)} worker={`/checker/dist/${worker}`} />
        <section aria-labelledby="how">
          <h2 id="how">{check.how}</h2>
          <ul className="how-list">
            {check.howText.map((text) => (
              <li key={text}>{text.includes("{size}") ? fillText(text, { size }) : text}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

/** Of all words those the checker says. */
function checkerWords(lang: Language): CheckerWords {
  const { check, severity, outcome, stage, year, unread, disclosure } = wordsOf(lang)
  return {
    ...{ check, severity, outcome, stage, year, unread },
    noFindings: disclosure.noFindings,
    style: disclosure.style,
    outcomeGroup: disclosure.outcomeGroup,
    notCheckedHead: disclosure.notChecked,
    notCheckedLead: disclosure.notCheckedLead,
    allChecked: disclosure.allChecked,
    unreadHead: disclosure.unread,
  }
}
