import type { Overview } from "@gouji/application"

import { termHref } from "../../lib/addresses.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { ComparisonTable } from "../comparison-table.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

interface Props extends SectionProps {
  readonly overview: Overview
}

/** What the public asks for first: travel abroad, cars and reception, each beside last year's. */
export function ThreePublics({ lang, view, overview }: Props) {
  const words = wordsOf(lang)
  const { threePublics, threePublicsParts, threePublicsResidual } = overview
  const said = threePublics !== null || threePublicsParts.length > 0
  return (
    <section aria-labelledby="three-publics">
      <h2 id="three-publics">{words.disclosure.threePublics}</h2>
      {said ? (
        <ComparisonTable
          lang={lang}
          document={view.head.id}
          title={words.disclosure.threePublics}
          untitled
          rows={threePublicsParts}
          total={threePublics}
          residual={threePublicsResidual}
          checks={view.checks}
          unit={view.document.disclosure.unitOfAccount}
        />
      ) : (
        <p className="absent">{words.disclosure.noThreePublics}</p>
      )}
      <p className="note">
        <a href={termHref(lang, "three-publics")}>{words.disclosure.whatIs}</a>
      </p>
    </section>
  )
}
