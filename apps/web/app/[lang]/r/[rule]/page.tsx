import type { Metadata } from "next"

import { RulePage } from "../../../../components/rule/rule-page.tsx"
import { languageOf } from "../../../../lib/language.ts"
import { placeIn } from "../../../../lib/list-place.ts"
import type { Query } from "../../../../lib/query.ts"
import { ruleName } from "../../../../lib/register.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly rule: string }>
  readonly searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { lang, rule } = await params
  return { title: ruleName(languageOf(lang), rule) }
}

export default async function Page({ params, searchParams }: Props) {
  const { lang, rule } = await params
  return <RulePage lang={languageOf(lang)} id={rule} place={placeIn(await searchParams)} />
}
