import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { cache } from "react"

import { Drawn } from "../../../../../components/drawn.tsx"
import { FigurePage } from "../../../../../components/figure/figure-page.tsx"
import { asked } from "../../../../../lib/asked.ts"
import { languageOf } from "../../../../../lib/language.ts"
import { siteHere } from "../../../../../lib/site-here.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly document: string; readonly figure: string }>
}

/** Asked once for the page and its title. */
const found = cache((document: string, figure: string) => asked((reader) => reader.figure(document, figure)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, document, figure } = await params
  const view = await found(document, figure)
  if (!view.ok) return {}
  const { head, figure: shown } = view.value
  return { title: `${shown.label[languageOf(lang)]} · ${head.organisation.name} ${head.fiscalYear}` }
}

export default async function Page({ params }: Props) {
  const { lang: segment, document, figure } = await params
  const lang = languageOf(segment)
  const view = await found(document, figure)
  if (!view.ok) notFound()
  return (
    <Drawn>
      <FigurePage lang={lang} view={view.value} site={await siteHere()} />
    </Drawn>
  )
}
