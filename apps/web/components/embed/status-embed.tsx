import type { DisclosureSummary, Outcome } from "@gouji/application"

import { disclosureHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Icon } from "../icon.tsx"
import { EmbedSource } from "./embed-source.tsx"

interface Props {
  readonly lang: Language
  readonly head: DisclosureSummary
}

/** How one organisation's year came out: findings, what agrees, and what could not be checked, which is never left out. */
export function StatusEmbed({ lang, head }: Props) {
  const { embed } = wordsOf(lang)
  const { fatal, error, warning, passed, rounded, notChecked } = head.summary
  const counts: readonly (readonly [Outcome, string, number])[] = [
    ["fail", embed.counts.findings, fatal + error + warning],
    ["pass", embed.counts.passed, passed],
    ["pass-rounded", embed.counts.rounded, rounded],
    ["insufficient-data", embed.counts.notChecked, notChecked],
  ]
  return (
    <>
      <h1>{statusEmbedTitle({ lang, head })}</h1>
      <ul>
        {counts.map(([outcome, word, count]) => (
          <li key={outcome} data-outcome={outcome === "fail" && count === 0 ? "pass" : outcome}>
            <Icon of={outcome} />
            {word} {count}
          </li>
        ))}
      </ul>
      <p className="note">{embed.caution}</p>
      <EmbedSource lang={lang} head={head} href={disclosureHref(lang, head)} />
    </>
  )
}

/** What a status embed is called. */
export function statusEmbedTitle({ lang, head }: Props): string {
  const words = wordsOf(lang)
  const year = fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })
  return fillText(words.embed.status, { organisation: head.organisation.name, year })
}
