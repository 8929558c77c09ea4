import { type OutcomeGroup, outcomeGroups } from "@gouji/application"

import { fillText } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { BalanceStrip } from "../balance-strip.tsx"
import { Icon } from "../icon.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

/** Every check that was made, by its outcome. What could not be made has a section of its own. */
export function Checked({ lang, view }: SectionProps) {
  const words = wordsOf(lang)
  const { verdicts } = view.document
  const made = outcomeGroups(verdicts).filter(({ outcome }) => !NOT_MADE.has(outcome))
  return (
    <section aria-labelledby="checked">
      <h2 id="checked">{words.disclosure.checked}</h2>
      <p>
        {fillText(words.disclosure.checkedLead, {
          rules: new Set(verdicts.map(({ rule }) => rule)).size,
          verdicts: verdicts.length,
        })}
      </p>
      {made.map((group) => (
        <CheckGroup key={group.outcome} lang={lang} view={view} group={group} />
      ))}
    </section>
  )
}

/** Outcomes of checks that could not be made. */
export const NOT_MADE: ReadonlySet<OutcomeGroup["outcome"]> = new Set([
  "insufficient-data",
  "parse-uncertain",
])

interface GroupProps extends SectionProps {
  readonly group: OutcomeGroup
}

/** Checks of one outcome, folded: there are many, and most of them hold. */
export function CheckGroup({ lang, view, group: { outcome, verdicts } }: GroupProps) {
  const words = wordsOf(lang)
  const operands = new Map<string, (typeof view.document.figures)[number]>(
    view.document.figures.map((figure) => [figure.id, figure]),
  )
  return (
    <details className="group" id={`outcome-${outcome}`} data-outcome={outcome}>
      <summary>
        <Icon of={outcome} />
        {fillText(words.disclosure.outcomeGroup, { outcome: words.outcome[outcome], count: verdicts.length })}
      </summary>
      <p className="note">{words.outcomeMeaning[outcome]}</p>
      {verdicts.map((verdict) => (
        <BalanceStrip
          key={verdict.instance}
          lang={lang}
          document={view.head.id}
          verdict={verdict}
          operands={operands}
          unitOfAccount={view.document.disclosure.unitOfAccount}
          inGroup
        />
      ))}
    </details>
  )
}
