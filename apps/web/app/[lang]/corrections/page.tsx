import type { Metadata } from "next"

import { CorrectionsPage } from "../../../components/corrections/corrections-page.tsx"
import { languageOf } from "../../../lib/language.ts"
import { placeIn } from "../../../lib/list-place.ts"
import type { Query } from "../../../lib/query.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
  readonly searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).corrections.title }
}

export default async function Page({ params, searchParams }: Props) {
  return <CorrectionsPage lang={languageOf((await params).lang)} place={placeIn(await searchParams)} />
}
