import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { cache } from "react"

import { RulePageView } from "../../../../components/rule/rule-page.tsx"
import { asked } from "../../../../lib/asked.ts"
import { languageOf } from "../../../../lib/language.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly rule: string }>
}

/** Asked once for the page and its title. */
const found = cache((rule: string) => asked((reader) => reader.rule(rule)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, rule } = await params
  const page = await found(rule)
  return page.ok ? { title: `${page.value.rule.id} ${page.value.rule.title[languageOf(lang)]}` } : {}
}

export default async function Page({ params }: Props) {
  const { lang: segment, rule } = await params
  const page = await found(rule)
  if (!page.ok) notFound()
  return <RulePageView lang={languageOf(segment)} page={page.value} />
}
