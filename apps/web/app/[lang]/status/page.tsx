import type { Metadata } from "next"

import { StatusPage } from "../../../components/status/status-page.tsx"
import { languageOf } from "../../../lib/language.ts"
import { placeIn } from "../../../lib/list-place.ts"
import { type Query, statusOrderIn } from "../../../lib/query.ts"
import { wordsOf } from "../../../lib/words/index.ts"

interface Props {
  readonly params: Promise<{ readonly lang: string }>
  readonly searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).status.title }
}

export default async function Page({ params, searchParams }: Props) {
  const query = await searchParams
  return (
    <StatusPage lang={languageOf((await params).lang)} place={placeIn(query)} order={statusOrderIn(query)} />
  )
}
