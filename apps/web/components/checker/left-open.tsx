import type { CheckedPaper } from "@gouji/application"

import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { Icon } from "../icon.tsx"
import { UnreadList } from "../unread-list.tsx"
import type { CheckerWords } from "./checker.tsx"
import { RuleName } from "./found.tsx"

interface Props {
  readonly lang: Language
  readonly words: CheckerWords
  readonly paper: CheckedPaper
}

/** What could not be checked, and why: never shown as passed, and never left out. */
export function NotChecked({ lang, words, paper: { notChecked } }: Props) {
  return (
    <div className="left-open">
      <h4>{words.notCheckedHead}</h4>
      <p>{notChecked.length === 0 ? words.allChecked : words.notCheckedLead}</p>
      {notChecked.map(({ outcome, count, checks }) => (
        <details key={outcome} className="group" data-outcome={outcome}>
          <summary>
            <Icon of={outcome} />
            {fillText(words.outcomeGroup, { outcome: words.outcome[outcome], count })}
          </summary>
          <ul className="open-checks">
            {checks.map(({ rule, explanation }) => (
              <li key={rule.id + explanation.zh}>
                <RuleName lang={lang} words={words} rule={rule} />
                <p>{explanation[lang]}</p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

/** Amounts that stand in the document and were not understood, in their words. */
export function NotUnderstood({ words, paper: { unread } }: Pick<Props, "words" | "paper">) {
  if (unread.length === 0) return null
  return (
    <details className="group">
      <summary>{fillText(words.unreadHead, { count: unread.length })}</summary>
      <UnreadList unread={unread} words={words.unread} />
    </details>
  )
}
