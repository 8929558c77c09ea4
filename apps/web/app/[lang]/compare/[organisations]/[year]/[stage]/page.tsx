import type { Metadata } from "next"
import { notFound } from "next/navigation"

import { CompareForm } from "../../../../../../components/compare/compare-form.tsx"
import { ComparedTables } from "../../../../../../components/compare/compared-table.tsx"
import { PageHead } from "../../../../../../components/page-head.tsx"
import { organisationsIn } from "../../../../../../lib/addresses.ts"
import { asked } from "../../../../../../lib/asked.ts"
import { comparedIn } from "../../../../../../lib/compared-in.ts"
import { fillText } from "../../../../../../lib/fill.tsx"
import { inLanguage, languageOf } from "../../../../../../lib/language.ts"
import { segmentIn } from "../../../../../../lib/segment.ts"
import { wordsOf } from "../../../../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{
    readonly lang: string
    readonly organisations: string
    readonly year: string
    readonly stage: string
  }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).compare.title }
}

export default async function Page({ params }: Props) {
  const { lang: segment, organisations, year, stage } = await params
  const lang = languageOf(segment)
  const words = wordsOf(lang)
  const ids = organisationsIn(segmentIn(organisations))
  const found = await asked(async (reader) => ({
    ok: true,
    value: await comparedIn(reader, { organisations: ids, year, stage }),
  }))
  if (!found.ok || found.value === undefined) notFound()
  const of = fillText(words.year, { year, stage: words.stage[stage === "final" ? "final" : "budget"] })
  return (
    <>
      <PageHead
        lang={lang}
        title={fillText(words.compare.side, { count: found.value.length, of })}
        lead={words.compare.alike}
        up={{ href: inLanguage(lang, "/compare"), name: words.compare.title }}
      />
      <div className="wide compare">
        <ComparedTables lang={lang} compared={found.value} />
        <CompareForm lang={lang} organisations={ids.join(",")} year={year} stage={stage} />
      </div>
    </>
  )
}
