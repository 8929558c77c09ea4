import { outcomeGroups } from "@gouji/application"

import { wordsOf } from "../../lib/words/index.ts"
import { CheckGroup, NOT_MADE } from "./checked.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

/** What could not be checked, and what would be needed: never shown as passed, and never left out. */
export function NotChecked({ lang, view }: SectionProps) {
  const words = wordsOf(lang).disclosure
  const groups = outcomeGroups(view.document.verdicts).filter(({ outcome }) => NOT_MADE.has(outcome))
  return (
    <section aria-labelledby="not-checked">
      <h2 id="not-checked">{words.notChecked}</h2>
      <p>{groups.length === 0 ? words.allChecked : words.notCheckedLead}</p>
      {groups.map((group) => (
        <CheckGroup key={group.outcome} lang={lang} view={view} group={group} />
      ))}
    </section>
  )
}
