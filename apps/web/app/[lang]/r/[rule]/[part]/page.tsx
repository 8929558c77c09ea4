import type { Metadata } from "next"
import { notFound } from "next/navigation"

import { RulePage } from "../../../../../components/rule/rule-page.tsx"
import { languageOf } from "../../../../../lib/language.ts"
import { partIn } from "../../../../../lib/list-place.ts"
import { ruleName } from "../../../../../lib/register.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly rule: string; readonly part: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, rule } = await params
  return { title: ruleName(languageOf(lang), rule) }
}

/** A further part of what the rule found, under an address that needs no question mark. */
export default async function Page({ params }: Props) {
  const { lang, rule, part: segment } = await params
  const part = partIn(segment)
  if (part === undefined) notFound()
  return <RulePage lang={languageOf(lang)} id={rule} place={{ part }} />
}
