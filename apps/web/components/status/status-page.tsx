import { notFound } from "next/navigation"

import { asked } from "../../lib/asked.ts"
import type { Language } from "../../lib/language.ts"
import { type ListPlace, turningFrom } from "../../lib/list-place.ts"
import { STATUS_ORDERS, type StatusOrder } from "../../lib/query.ts"
import { showsDrafts } from "../../lib/reader.ts"
import { statusHref, statusStretch } from "../../lib/status-stretch.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { PageHead } from "../page-head.tsx"
import { OrganisationsStatus } from "./organisations-status.tsx"
import { RulesStatus } from "./rules-status.tsx"
import { YearsStatus } from "./years-status.tsx"

interface Props {
  readonly lang: Language
  readonly place: ListPlace
  readonly order?: StatusOrder
}

/** How much there is, which rules find most, and every disclosure with how it came out. */
export async function StatusPage({ lang, place, order = STATUS_ORDERS[0] }: Props) {
  const words = wordsOf(lang).status
  const found = await asked(async (reader) => {
    const [coverage, board, stretch] = await Promise.all([
      reader.coverage(),
      reader.findingsBoard({ scope: "newest" }),
      statusStretch(reader, place, order),
    ])
    return { ok: true, value: { coverage, board, stretch } }
  })
  if (!found.ok || found.value.stretch === undefined) notFound()
  const { coverage, board, stretch } = found.value
  const turning = turningFrom(statusHref(lang, order), place, stretch.next)
  return (
    <>
      <PageHead lang={lang} title={words.title} lead={words.lead} />
      <div className="wide status-page">
        <YearsStatus lang={lang} years={coverage} drafts={showsDrafts()} />
        <RulesStatus lang={lang} rules={board.rules} />
        <OrganisationsStatus lang={lang} items={stretch.items} order={order} turning={turning} />
      </div>
    </>
  )
}
