import type { Breakdown, Comparison, Overview } from "@gouji/application"

import { wordsOf } from "../../lib/words/index.ts"
import { BreakdownTable } from "../breakdown-table.tsx"
import { ComparisonTable } from "../comparison-table.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

interface Props extends SectionProps {
  readonly overview: Overview
}

/** Where the money comes from, where it goes, and how it is spent. */
export function Money({ lang, view, overview }: Props) {
  const words = wordsOf(lang).disclosure
  const nature = [overview.basic, overview.project].filter((row): row is Comparison => row !== null)
  return (
    <section aria-labelledby="money">
      <h2 id="money">{words.money}</h2>
      <div className="pair">
        <Side lang={lang} view={view} title={words.sources} breakdown={overview.sources} />
        <Side lang={lang} view={view} title={words.uses} breakdown={overview.uses} />
      </div>
      {nature.length > 0 && (
        <ComparisonTable
          lang={lang}
          document={view.head.id}
          title={words.nature}
          rows={nature}
          checks={view.checks}
          unit={view.document.disclosure.unitOfAccount}
        />
      )}
    </section>
  )
}

interface SideProps extends SectionProps {
  readonly title: string
  readonly breakdown: Breakdown | null
}

function Side({ lang, view, title, breakdown }: SideProps) {
  if (breakdown === null)
    return (
      <div className="absent">
        <h3>{title}</h3>
        <p>{wordsOf(lang).disclosure.noBreakdown}</p>
      </div>
    )
  return (
    <BreakdownTable
      lang={lang}
      document={view.head.id}
      title={title}
      breakdown={breakdown}
      checks={view.checks}
      unit={view.document.disclosure.unitOfAccount}
    />
  )
}
