import { type Breakdown, type Comparison, changeSteps, type Overview, spendingTree } from "@gouji/application"

import { wordsOf } from "../../lib/words/index.ts"
import { BreakdownTable } from "../breakdown-table.tsx"
import { ComparisonTable } from "../comparison-table.tsx"
import { ChangeStepsTable } from "./change-steps-table.tsx"
import type { SectionProps } from "./disclosure-page.tsx"
import { PerHundredSentence } from "./per-hundred-sentence.tsx"
import { SpendingTreeList } from "./spending-tree-list.tsx"

interface Props extends SectionProps {
  readonly overview: Overview
}

/** Where the money comes from, where it goes, and how it is spent. */
export function Money({ lang, view, overview }: Props) {
  const words = wordsOf(lang).disclosure
  const nature = [overview.basic, overview.project].filter((row): row is Comparison => row !== null)
  const steps = changeSteps(overview, view.document.disclosure.unitOfAccount)
  const tree = spendingTree(view.document)
  return (
    <section aria-labelledby="money">
      <h2 id="money">{words.money}</h2>
      {overview.uses !== null && <PerHundredSentence lang={lang} view={view} breakdown={overview.uses} />}
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
      {steps !== null && <ChangeStepsTable lang={lang} view={view} steps={steps} />}
      {tree !== null && <SpendingTreeList lang={lang} view={view} tree={tree} />}
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
      unit={breakdown.total.unit}
    />
  )
}
