import { fillText } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { UnreadList } from "../unread-list.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

/** Amounts that stand in the text and were not understood: listed with their words, never guessed. */
export function UnreadAmounts({ lang, view }: SectionProps) {
  const words = wordsOf(lang)
  const { unread } = view.document.disclosure
  return (
    <section aria-labelledby="unread">
      <h2 id="unread">{fillText(words.disclosure.unread, { count: unread.length })}</h2>
      <p>{unread.length === 0 ? words.disclosure.allRead : words.disclosure.unreadLead}</p>
      {unread.length > 0 && <UnreadList unread={unread} words={words.unread} />}
    </section>
  )
}
