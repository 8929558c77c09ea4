import { fillText } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import type { SectionProps } from "./disclosure-page.tsx"

/** Amounts that stand in the text and were not understood: listed with their words, never guessed. */
export function UnreadAmounts({ lang, view }: SectionProps) {
  const words = wordsOf(lang)
  const { unread } = view.document.disclosure
  return (
    <section aria-labelledby="unread">
      <h2 id="unread">{fillText(words.disclosure.unread, { count: unread.length })}</h2>
      <p>{unread.length === 0 ? words.disclosure.allRead : words.disclosure.unreadLead}</p>
      {unread.length > 0 && (
        <ul className="unread">
          {unread.map(({ why, evidence }) => (
            <li key={evidence.start}>
              <q lang="zh-CN">
                {evidence.before}
                <mark>{evidence.quote}</mark>
                {evidence.after}
              </q>{" "}
              <span className="tag">{words.unread[why]}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
