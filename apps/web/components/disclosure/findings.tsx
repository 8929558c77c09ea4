import { byWeight, type WireFinding } from "@gouji/application"

import { fillText } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { FindingCard } from "../finding-card.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

/** What is worth a look, with the words it stands in. Notes on wording are folded, not hidden: they are no news. */
export function Findings({ lang, view }: SectionProps) {
  const words = wordsOf(lang).disclosure
  const { weighty, notes } = byWeight(view.document.findings)
  const card = (finding: WireFinding) => (
    <FindingCard
      key={finding.id}
      lang={lang}
      document={view.head.id}
      finding={finding}
      frames={view.frames.get(finding.id) ?? []}
    />
  )
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{words.findings}</h2>
      <p>
        {weighty.length === 0 ? words.noFindings : fillText(words.findingsLead, { count: weighty.length })}
      </p>
      {weighty.map(card)}
      {notes.length > 0 && (
        <details className="notes">
          <summary>{fillText(words.style, { count: notes.length })}</summary>
          {notes.map(card)}
        </details>
      )}
    </section>
  )
}
