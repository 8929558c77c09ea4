import { figurePath } from "../../lib/addresses.ts"
import { fill } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { AmountHeading } from "../amount.tsx"
import { EmbedLine } from "../embed/embed-line.tsx"
import { TwinLinks } from "../twin-links.tsx"
import type { FigureSectionProps } from "./figure-page.tsx"

/** A line to copy, and the address that stays. */
export function Citation({ lang, site, view: { head, figure } }: FigureSectionProps) {
  const words = wordsOf(lang)
  const path = figurePath(head.id, figure.id)
  const parts = {
    organisation: <span lang="zh-CN">{head.organisation.name}</span>,
    year: head.fiscalYear,
    stage: words.stage[head.stage],
    label: figure.label[lang],
    amount: <AmountHeading lang={lang} figure={figure} />,
    hash: <code className="hash">{head.sha256}</code>,
  }
  return (
    <section aria-labelledby="cite" className="cite">
      <h2 id="cite">{words.figure.cite}</h2>
      <p>{fill(words.figure.citation, parts)}</p>
      <p>
        {words.figure.citeLink}: <a href={path}>{path}</a> · <TwinLinks path={path} />
      </p>
      <EmbedLine lang={lang} what={figure.label[lang]} page={path} site={site} />
    </section>
  )
}
