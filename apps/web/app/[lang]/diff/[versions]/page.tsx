import type { DisclosureSummary } from "@gouji/application"
import type { Metadata } from "next"
import { notFound } from "next/navigation"

import { DocumentDiff } from "../../../../components/change/document-diff.tsx"
import { PageHead } from "../../../../components/page-head.tsx"
import { disclosureHref, endsIn } from "../../../../lib/addresses.ts"
import { asked } from "../../../../lib/asked.ts"
import { fillText } from "../../../../lib/fill.tsx"
import { type Language, languageOf } from "../../../../lib/language.ts"
import { wordsOf } from "../../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly versions: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).diff.title }
}

export default async function Page({ params }: Props) {
  const { lang: segment, versions } = await params
  const lang = languageOf(segment)
  const words = wordsOf(lang)
  const [before, after] = await Promise.all(
    (endsIn(versions) ?? []).map((id) => asked((reader) => reader.disclosure(id))),
  )
  if (!before?.ok || !after?.ok) notFound()
  const [from, to] = [before.value.head, after.value.head]
  const of = fillText(words.year, { year: to.fiscalYear, stage: words.stage[to.stage] })
  return (
    <>
      <PageHead
        lang={lang}
        eyebrow={<span lang="zh-CN">{to.organisation.name}</span>}
        title={words.diff.title}
        lead={leadOf(lang, [from, to])}
        up={{ href: disclosureHref(lang, to), name: `${to.organisation.name} ${of}` }}
      />
      <div className="wide change">
        <DocumentDiff lang={lang} before={before.value} after={after.value} />
      </div>
    </>
  )
}

/** Which two they are: whose, of which year, and which version of it. */
function leadOf(lang: Language, [from, to]: readonly [DisclosureSummary, DisclosureSummary]): string {
  const words = wordsOf(lang)
  const nameOf = ({ organisation, fiscalYear, stage, version }: DisclosureSummary) => {
    const year = fillText(words.year, { year: fiscalYear, stage: words.stage[stage] })
    return fillText(words.diff.version, { name: organisation.name, year, version })
  }
  return fillText(words.diff.lead, { from: nameOf(from), to: nameOf(to) })
}
