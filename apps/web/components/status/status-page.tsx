import { notFound } from "next/navigation"

import { asked } from "../../lib/asked.ts"
import { inLanguage, type Language } from "../../lib/language.ts"
import { type ListPlace, turningFrom } from "../../lib/list-place.ts"
import { showsDrafts } from "../../lib/reader.ts"
import { statusStretch } from "../../lib/status-stretch.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { PageHead } from "../page-head.tsx"
import { OrganisationsStatus } from "./organisations-status.tsx"
import { RulesStatus } from "./rules-status.tsx"
import { YearsStatus } from "./years-status.tsx"

interface Props {
  readonly lang: Language
  readonly place: ListPlace
}

/** How much there is, which rules find most, and every disclosure with how it came out. */
export async function StatusPage({ lang, place }: Props) {
  const words = wordsOf(lang).status
  const found = await asked(async (reader) => {
    const [coverage, board, stretch] = await Promise.all([
      reader.coverage(),
      reader.findingsBoard({ scope: "newest" }),
      statusStretch(reader, place),
    ])
    return { ok: true, value: { coverage, board, stretch } }
  })
  if (!found.ok || found.value.stretch === undefined) notFound()
  const { coverage, board, stretch } = found.value
  const turning = turningFrom(inLanguage(lang, "/status"), place, stretch.next)
  return (
    <>
      <PageHead lang={lang} title={words.title} lead={words.lead} />
      <div className="wide status-page">
        <YearsStatus lang={lang} years={coverage} drafts={showsDrafts()} />
        <RulesStatus lang={lang} rules={board.rules} />
        <OrganisationsStatus lang={lang} items={stretch.items} turning={turning} />
      </div>
    </>
  )
}
