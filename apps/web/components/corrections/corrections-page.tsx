import { notFound } from "next/navigation"

import { asked } from "../../lib/asked.ts"
import { correctionsStretch } from "../../lib/corrections-stretch.ts"
import { inLanguage, type Language } from "../../lib/language.ts"
import { type ListPlace, turningFrom } from "../../lib/list-place.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { PageHead } from "../page-head.tsx"
import { CorrectionList } from "./correction-list.tsx"

interface Props {
  readonly lang: Language
  readonly place: ListPlace
}

/** What was corrected, the last first. */
export async function CorrectionsPage({ lang, place }: Props) {
  const words = wordsOf(lang)
  const found = await asked(async (reader) => ({ ok: true, value: await correctionsStretch(reader, place) }))
  if (!found.ok || found.value === undefined) notFound()
  const { items, next } = found.value
  const { first, further } = turningFrom(inLanguage(lang, "/corrections"), place, next)
  return (
    <>
      <PageHead lang={lang} title={words.corrections.title} lead={words.corrections.lead} />
      <div className="wide rule-sections">
        {items.length === 0 && next === null && <p className="absent">{words.corrections.none}</p>}
        <CorrectionList lang={lang} corrections={items} />
        <p className="further">
          {first !== null && <a href={first}>{words.corrections.first}</a>}
          {further !== null && <a href={further}>{words.corrections.further}</a>}
        </p>
        <p>
          <a href={inLanguage(lang, "/corrections.xml")}>{words.feeds.title} (Atom)</a>
        </p>
      </div>
    </>
  )
}
