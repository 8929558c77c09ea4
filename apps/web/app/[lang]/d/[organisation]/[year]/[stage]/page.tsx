import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { cache } from "react"
import { DisclosurePage } from "../../../../../../components/disclosure/disclosure-page.tsx"
import { Drawn } from "../../../../../../components/drawn.tsx"
import { ArticleMeta } from "../../../../../../components/government-meta.tsx"
import { SharedPicture } from "../../../../../../components/picture/picture-links.tsx"
import { yearText } from "../../../../../../components/picture/told.ts"
import { asked } from "../../../../../../lib/asked.ts"
import { disclosureOf } from "../../../../../../lib/disclosure-of.ts"
import type { YearAddress } from "../../../../../../lib/embed/embeddable.ts"
import { languageOf } from "../../../../../../lib/language.ts"
import { sharedAs } from "../../../../../../lib/picture/shared-as.ts"
import { segmentIn } from "../../../../../../lib/segment.ts"
import { siteHere } from "../../../../../../lib/site-here.ts"

interface Props {
  readonly params: Promise<YearAddress & { readonly lang: string }>
}

/** Asked once for the page and its title. */
const found = cache((organisation: string, year: string, stage: string) =>
  asked((reader) => disclosureOf(reader, { organisation: segmentIn(organisation), year, stage })),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang: segment, organisation, year, stage } = await params
  const view = await found(organisation, year, stage)
  if (!view.ok) return {}
  const lang = languageOf(segment)
  const { head } = view.value
  const title = `${head.organisation.name} ${yearText({ lang, view: view.value })}`
  const openGraph = await sharedAs({ lang, view: view.value, title })
  return { title, description: head.title, openGraph }
}

export default async function Page({ params }: Props) {
  const { lang: segment, organisation, year, stage } = await params
  const lang = languageOf(segment)
  const view = await found(organisation, year, stage)
  if (!view.ok) notFound()
  const { head } = view.value
  return (
    <>
      <ArticleMeta lang={lang} head={head} />
      <SharedPicture lang={lang} head={head} />
      <Drawn>
        <DisclosurePage lang={lang} view={view.value} site={await siteHere()} />
      </Drawn>
    </>
  )
}
