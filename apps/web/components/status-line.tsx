import type { Outcome, WireSummary } from "@gouji/application"

import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"
import { Icon } from "./icon.tsx"

/** How one disclosure came out, in one line. Findings by their weight; what could not be checked is never left out. */
export function StatusLine({ lang, summary }: { readonly lang: Language; readonly summary: WireSummary }) {
  const words = wordsOf(lang)
  const counts: readonly (readonly [Outcome, string, number])[] = [
    ["fail", words.severity.fatal, summary.fatal],
    ["fail", words.severity.error, summary.error],
    ["fail", words.severity.warning, summary.warning],
    ["pass", words.outcomeShort.pass, summary.passed],
    ["pass-rounded", words.outcomeShort["pass-rounded"], summary.rounded],
    ["insufficient-data", words.outcomeShort["insufficient-data"], summary.notChecked],
  ]
  return (
    <span className="status-line">
      {counts
        .filter(([, , count]) => count > 0)
        .map(([outcome, word, count]) => (
          <span key={word} data-outcome={outcome}>
            <Icon of={outcome} />
            {word} {count}
          </span>
        ))}
    </span>
  )
}
