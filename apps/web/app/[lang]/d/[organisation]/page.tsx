import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { cache } from "react"

import { Drawn } from "../../../../components/drawn.tsx"
import { OrganisationPage } from "../../../../components/organisation/organisation-page.tsx"
import { asked } from "../../../../lib/asked.ts"
import { languageOf } from "../../../../lib/language.ts"
import { segmentIn } from "../../../../lib/segment.ts"
import { siteHere } from "../../../../lib/site-here.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly organisation: string }>
}

/** Asked once for the page and its title. */
const found = cache((organisation: string) =>
  asked(async (reader) => ({
    ok: true,
    value: await reader.organisationYears(segmentIn(organisation), "newest"),
  })),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await found((await params).organisation)
  const last = view.ok ? view.value.years.at(-1) : undefined
  return last === undefined ? {} : { title: last.head.organisation }
}

export default async function Page({ params }: Props) {
  const { lang, organisation } = await params
  const view = await found(organisation)
  if (!view.ok || view.value.years.length === 0) notFound()
  return (
    <Drawn>
      <OrganisationPage
        lang={languageOf(lang)}
        organisation={segmentIn(organisation)}
        view={view.value}
        site={await siteHere()}
      />
    </Drawn>
  )
}
