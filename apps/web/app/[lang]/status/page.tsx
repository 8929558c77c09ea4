import type { Metadata } from "next"
import { notFound } from "next/navigation"

import { PageHead } from "../../../components/page-head.tsx"
import { OrganisationsStatus } from "../../../components/status/organisations-status.tsx"
import { RulesStatus } from "../../../components/status/rules-status.tsx"
import { YearsStatus } from "../../../components/status/years-status.tsx"
import { asked } from "../../../lib/asked.ts"
import { languageOf } from "../../../lib/language.ts"
import { type Query, queryIn } from "../../../lib/query.ts"
import { showsDrafts } from "../../../lib/reader.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
  readonly searchParams: Promise<Query>
}

/** Organisations on one page. */
const LIMIT = 50

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).status.title }
}

export default async function Page({ params, searchParams }: Props) {
  const lang = languageOf((await params).lang)
  const words = wordsOf(lang).status
  const { after } = queryIn(await searchParams)
  const found = await asked(async (reader) => {
    const paging = { limit: LIMIT, order: "organisation", ...(after !== "" && { after }) } as const
    const [coverage, board, page] = await Promise.all([
      reader.coverage(),
      reader.findingsBoard({ scope: "newest" }),
      reader.page({}, paging),
    ])
    return { ok: true, value: { coverage, board, page } }
  })
  if (!found.ok) notFound()
  const { coverage, board, page } = found.value
  return (
    <>
      <PageHead lang={lang} title={words.title} lead={words.lead} />
      <div className="wide status-page">
        <YearsStatus lang={lang} years={coverage} drafts={showsDrafts()} />
        <RulesStatus lang={lang} rules={board.rules} />
        <OrganisationsStatus lang={lang} page={page} isFirst={after === ""} />
      </div>
    </>
  )
}
