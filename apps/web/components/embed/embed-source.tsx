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

/** Under an embed of one document: where it is from, of when, and the hash of the document it was read in. */
export function EmbedSource({ lang, head, href }: Props) {
  return (
    <>
      <Superseded lang={lang} head={head} />
      <EmbedOrigin
        lang={lang}
        href={href}
        at={head.publishedAt ?? head.importedAt}
        isPublished={head.publishedAt !== null}
      />
      <p className="note">
        {wordsOf(lang).embed.hash} <span className="hash">{head.sha256}</span>
      </p>
    </>
  )
}

interface OriginProps extends Pick<Props, "lang" | "href"> {
  /** The moment the data are of. */
  readonly at: string
  readonly isPublished: boolean
}

/** Where an embed is from and of when, whatever it was read in. */
export function EmbedOrigin({ lang, href, at, isPublished }: OriginProps) {
  const { embed } = wordsOf(lang)
  return (
    <>
      <p>
        <a href={href} target="_top">
          {embed.source}
        </a>
      </p>
      <p className="note">
        {fill(embed.asOf, { date: <Moment at={at} /> })} · {embed.by}
        {!isPublished && ` · ${embed.drafts}`}
      </p>
    </>
  )
}
