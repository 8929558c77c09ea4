import type { DisclosureSummary, KnownTimes } from "@gouji/application"

import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { TimesTable } from "./times-table.tsx"
import { timesMessage } from "./times-words.ts"

interface Props {
  readonly lang: Language
  readonly head: DisclosureSummary
  readonly title: string
  readonly times: KnownTimes
}

/** The days of one paper: what they come to, the strip and its days, and the articles they are counted by. */
export function TimesChart({ lang, head, title, times }: Props) {
  const words = wordsOf(lang)
  const year = fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })
  return (
    <>
      <p className="told">{timesMessage(lang, times)}</p>
      <TimesTable lang={lang} title={title} untitled rows={[{ key: head.id, title: year, times }]} />
      <p className="note" lang="zh-CN">
        {times.basis.map(({ name, article }) => `《${name}》${article}`).join("、")}
      </p>
    </>
  )
}
