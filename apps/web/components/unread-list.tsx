import type { CheckedPaper } from "@gouji/application"

import type { Words } from "../lib/words/words.ts"

interface Props {
  readonly unread: CheckedPaper["unread"]
  readonly words: Words["unread"]
}

/** Amounts that stand in a document and were not understood, each in its words, and why. */
export function UnreadList({ unread, words }: Props) {
  return (
    <ul className="unread">
      {unread.map(({ why, evidence }) => (
        <li key={evidence.start}>
          <q lang="zh-CN">
            {evidence.before}
            <mark>{evidence.quote}</mark>
            {evidence.after}
          </q>{" "}
          <span className="tag">{words[why]}</span>
        </li>
      ))}
    </ul>
  )
}
