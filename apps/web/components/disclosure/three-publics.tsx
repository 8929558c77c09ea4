import type { Overview } from "@gouji/application"

import { termHref } from "../../lib/addresses.ts"
import { fill } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { Amount } from "../amount.tsx"
import { ComparisonTable } from "../comparison-table.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

interface Props extends SectionProps {
  readonly overview: Overview
}

/** What the public asks for first: travel abroad, cars and reception, each beside last year's. */
export function ThreePublics({ lang, view, overview }: Props) {
  const words = wordsOf(lang)
  const { threePublics, threePublicsParts, threePublicsResidual } = overview
  const shown = { lang, document: view.head.id }
  const said = threePublics !== null || threePublicsParts.length > 0
  return (
    <section aria-labelledby="three-publics">
      <h2 id="three-publics">{words.disclosure.threePublics}</h2>
      {threePublics !== null && (
        <p className="told">
          {fill(words.disclosure.threePublicsAnswer[threePublics.direction ?? "plain"], {
            total: <Amount {...shown} figure={threePublics.figure} />,
            change: threePublics.change && <Amount {...shown} figure={threePublics.change} sign={false} />,
          })}
        </p>
      )}
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
