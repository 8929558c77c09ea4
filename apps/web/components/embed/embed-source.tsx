import type { DisclosureSummary } from "@gouji/application"

import { fill } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Moment } from "../moment.tsx"
import { Superseded } from "../superseded.tsx"

interface Props {
  readonly lang: Language
  readonly head: DisclosureSummary
  /** The page that tells all of it. */
  readonly href: string
}

/** Under every embed: where it is from, of when, and the hash of the document it was read in. */
export function EmbedSource({ lang, head, href }: Props) {
  const { embed } = wordsOf(lang)
  const at = head.publishedAt ?? head.importedAt
  return (
    <>
      <Superseded lang={lang} head={head} />
      <p>
        <a href={href} target="_top">
          {embed.source}
        </a>
      </p>
      <p className="note">
        {fill(embed.asOf, { date: <Moment at={at} /> })} · {embed.by}
        {head.publishedAt === null && ` · ${embed.drafts}`}
      </p>
      <p className="note">
        {embed.hash} <span className="hash">{head.sha256}</span>
      </p>
    </>
  )
}
