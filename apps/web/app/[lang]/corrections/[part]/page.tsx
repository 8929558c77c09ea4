import type { Metadata } from "next"
import { notFound } from "next/navigation"

import { CorrectionsPage } from "../../../../components/corrections/corrections-page.tsx"
import { languageOf } from "../../../../lib/language.ts"
import { partIn } from "../../../../lib/list-place.ts"
import { wordsOf } from "../../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly part: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).corrections.title }
}

/** A further part of the list, under an address that needs no question mark. */
export default async function Page({ params }: Props) {
  const { lang, part: segment } = await params
  const part = partIn(segment)
  if (part === undefined) notFound()
  return <CorrectionsPage lang={languageOf(lang)} place={{ part }} />
}
