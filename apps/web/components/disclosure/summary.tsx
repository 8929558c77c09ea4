import { type Comparison, outcomeGroups } from "@gouji/application"

import { disclosurePath } from "../../lib/addresses.ts"
import { fill, fillText } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { Amount, Computed, Percentage } from "../amount.tsx"
import { EmbedLine } from "../embed/embed-line.tsx"
import { OutcomeBadge } from "../outcome-badge.tsx"
import { PictureLinks } from "../picture/picture-links.tsx"
import type { OverviewProps, SectionProps } from "./disclosure-page.tsx"

/** The budget in one sentence, made by a template from its figures, and how the checks came out. */
export function Summary(main: OverviewProps) {
  const { lang, view } = main
  const words = wordsOf(lang).disclosure
  return (
    <section className="summary" aria-label={words.summary}>
      <div>
        <p className="answer">
          <Answer {...main} />
        </p>
        <PictureLinks lang={lang} head={view.head} />
      </div>
      <Status {...main} />
    </section>
  )
}

function Answer({ lang, view, overview }: SectionProps & Pick<OverviewProps, "overview">) {
  const words = wordsOf(lang)
  const main = overview.expenditure ?? overview.revenue
  if (main === null) return words.disclosure.answer.unknown
  const { figure, change, direction } = main
  const shown = { lang, document: view.head.id }
  const parts = {
    stage: words.stage[view.head.stage],
    total: <Amount {...shown} figure={figure} outcomes={view.checks.get(figure.id) ?? []} />,
    change: change && (
      <Amount {...shown} figure={change} outcomes={view.checks.get(change.id) ?? []} sign={false} />
    ),
    rate: <Rate lang={lang} document={view.head.id} comparison={main} />,
  }
  return fill(words.disclosure.answer[direction ?? "plain"], parts)
}

interface RateProps {
  readonly lang: SectionProps["lang"]
  readonly document: string
  readonly comparison: Comparison
}

/** A rate never stands without its base, and a base that was inferred says so. */
function Rate({ lang, document, comparison: { rate, prior } }: RateProps) {
  const words = wordsOf(lang).disclosure
  if (rate === null || prior === null) return null
  const base =
    "figure" in prior
      ? fill(words.statedBase, { amount: <Amount lang={lang} document={document} figure={prior.figure} /> })
      : fill(words.inferredBase, { amount: <Computed lang={lang} of={prior.inferred} /> })
  return (
    <span className="aside">
      {fill(words.rate, { rate: <Percentage value={rate} of="" signed />, base })}
    </span>
  )
}

/** Outcomes by number, each leading to its list. Not checked stands beside passed, in the same size. */
function Status({ lang, view, site }: Omit<OverviewProps, "overview">) {
  const words = wordsOf(lang).disclosure
  return (
    <div className="status">
      <h2>{words.statusTitle}</h2>
      <ul>
        {outcomeGroups(view.document.verdicts).map(({ outcome, verdicts, minor }) => (
          <li key={outcome}>
            <a href={`#outcome-${outcome}`}>
              <OutcomeBadge lang={lang} of={outcome} />
              <span className="count">{verdicts.length}</span>
            </a>
            {outcome === "fail" && minor.length > 0 && (
              <p className="note">{fillText(words.minor, { count: minor.length })}</p>
            )}
          </li>
        ))}
      </ul>
      <EmbedLine lang={lang} what={words.statusTitle} page={disclosurePath(view.head)} site={site} />
    </div>
  )
}
