import { type DisclosureSummary, headlineFigures } from "@gouji/application"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { cache } from "react"

import { Drawn } from "../../../../components/drawn.tsx"
import { FigureRows } from "../../../../components/figure-rows.tsx"
import { DocumentText, Legend } from "../../../../components/marked-text.tsx"
import { OriginalFile } from "../../../../components/original-file.tsx"
import { PageHead } from "../../../../components/page-head.tsx"
import { Superseded } from "../../../../components/superseded.tsx"
import { disclosureHref } from "../../../../lib/addresses.ts"
import { isAsFiles } from "../../../../lib/as-files.ts"
import { asked } from "../../../../lib/asked.ts"
import { languageOf } from "../../../../lib/language.ts"
import { wordsOf } from "../../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly document: string }>
}

/** Asked once for the page and its title. */
const found = cache((document: string) => asked((reader) => reader.disclosure(document)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, document } = await params
  const view = await found(document)
  return view.ok ? { title: `${view.value.head.title} · ${wordsOf(languageOf(lang)).document.title}` } : {}
}

export default async function Page({ params }: Props) {
  const { lang: segment, document } = await params
  const lang = languageOf(segment)
  const view = await found(document)
  if (!view.ok) notFound()
  const words = wordsOf(lang).document
  const { head, paragraphs, checks } = view.value
  const current = head.state === "corrected" ? await currentOf(head) : undefined
  return (
    <>
      <PageHead
        lang={lang}
        up={{ href: disclosureHref(lang, head), name: head.organisation.name }}
        eyebrow={words.title}
        title={<span lang="zh-CN">{head.title}</span>}
        lead={words.lead}
      />
      <div className="wide">
        <Superseded lang={lang} head={head} current={current} />
        <dl className="facts">
          <div>
            <dt>{words.hash}</dt>
            <dd>
              <code className="hash">{head.sha256}</code>
            </dd>
          </div>
          <div>
            <dt>{wordsOf(lang).original.title}</dt>
            <dd>
              <OriginalFile lang={lang} view={view.value} />
            </dd>
          </div>
        </dl>
        <Legend lang={lang} />
        <Drawn>
          <DocumentText
            lang={lang}
            document={head.id}
            paragraphs={paragraphs}
            checks={checks}
            headlines={headlineFigures(view.value.document)}
          />
          {isAsFiles() && <FigureRows lang={lang} view={view.value} />}
        </Drawn>
        <p>
          <a href={disclosureHref(lang, head)}>{words.back}</a>
        </p>
      </div>
    </>
  )
}

/** The id of the document that stands in another's place now. */
async function currentOf({
  organisation,
  fiscalYear,
  stage,
}: DisclosureSummary): Promise<string | undefined> {
  const now = await asked((reader) => reader.summaryOf(organisation.id, fiscalYear, stage))
  return now.ok ? now.value.id : undefined
}
