import type { Outcome, Overview } from "@gouji/application"
import type { Unit } from "@gouji/domain"

import { fill } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Amount } from "../amount.tsx"
import { ComparisonTable } from "../comparison-table.tsx"

interface Props {
  readonly lang: Language
  readonly document: string
  readonly title: string
  readonly checks: ReadonlyMap<string, readonly Outcome[]>
  readonly unit: Unit
  readonly overview: Overview
}

/** Travel abroad, cars and reception beside last year's, with what they come to said first. */
export function ThreePublicsChart({ overview, ...placed }: Props) {
  const words = wordsOf(placed.lang).disclosure
  const { threePublics, threePublicsParts, threePublicsResidual } = overview
  const shown = { lang: placed.lang, document: placed.document }
  return (
    <>
      {threePublics !== null && (
        <p className="told">
          {fill(words.threePublicsAnswer[threePublics.direction ?? "plain"], {
            total: <Amount {...shown} figure={threePublics.figure} />,
            change: threePublics.change && <Amount {...shown} figure={threePublics.change} sign={false} />,
          })}
        </p>
      )}
      <ComparisonTable
        {...placed}
        untitled
        rows={threePublicsParts}
        total={threePublics}
        residual={threePublicsResidual}
      />
    </>
  )
}
