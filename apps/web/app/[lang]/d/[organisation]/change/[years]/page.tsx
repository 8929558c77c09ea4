import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { cache } from "react"

import { ChangeTable } from "../../../../../../components/change/change-table.tsx"
import { PageHead } from "../../../../../../components/page-head.tsx"
import { organisationHref } from "../../../../../../lib/addresses.ts"
import { asked } from "../../../../../../lib/asked.ts"
import { fillText } from "../../../../../../lib/fill.tsx"
import { languageOf } from "../../../../../../lib/language.ts"
import { segmentIn } from "../../../../../../lib/segment.ts"
import { wordsOf } from "../../../../../../lib/words/index.ts"
import { yearsIn } from "../../../../../../lib/years-in.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly organisation: string; readonly years: string }>
}

/** Asked once for the page and its title. */
const found = cache((organisation: string, years: string) =>
  asked(async (reader) => ({ ok: true, value: await yearsIn(reader, segmentIn(organisation), years) })),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, organisation, years } = await params
  const view = await found(organisation, years)
  if (!view.ok || view.value === undefined) return {}
  const [from, to] = view.value
  const words = wordsOf(languageOf(lang)).change
  const title = fillText(words.title, { from: from.head.fiscalYear, to: to.head.fiscalYear })
  return { title: `${to.head.organisation} ${title}` }
}

export default async function Page({ params }: Props) {
  const { lang: segment, organisation, years } = await params
  const lang = languageOf(segment)
  const view = await found(organisation, years)
  if (!view.ok || view.value === undefined) notFound()
  const [from, to] = view.value
  const words = wordsOf(lang).change
  return (
    <>
      <PageHead
        lang={lang}
        eyebrow={<span lang="zh-CN">{to.head.organisation}</span>}
        title={fillText(words.title, { from: from.head.fiscalYear, to: to.head.fiscalYear })}
        lead={words.lead}
        up={{ href: organisationHref(lang, segmentIn(organisation)), name: to.head.organisation }}
      />
      <div className="wide change">
        <ChangeTable lang={lang} from={from} to={to} />
      </div>
    </>
  )
}
