import { amountLabel } from "@gouji/application"
import type { OrganisationYear } from "@gouji/application/reader"
import type { ReactNode } from "react"

import { yearPanels } from "../../lib/charts/year-panels.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { YearPanel } from "../charts/year-panel.tsx"
import { AmountsByYear } from "./amounts-by-year.tsx"

/** What the public asks for first, and what it is made of. */
const NAMES = ["sg", "sg.abroad", "sg.car", "sg.recv"]

interface Given {
  readonly lang: Language
  readonly organisation: string
  readonly years: readonly OrganisationYear[]
}

/** Small pictures on one scale, and their numbers beneath, on the page and in frames alike; null where no two years state an amount. */
export function yearsChart({ lang, organisation, years }: Given): ReactNode {
  const words = wordsOf(lang)
  const panels = yearPanels(
    years.map(({ head, amounts }) => ({ head, amounts })),
    NAMES,
  )
  if (panels.length === 0) return null
  return (
    <>
      <ul className="panels">
        {panels.map((panel) => (
          <li key={panel.name}>
            <h3>{amountLabel(panel.name)[lang]}</h3>
            <YearPanel panel={panel} />
          </li>
        ))}
      </ul>
      <p className="note legend" aria-hidden="true">
        {words.organisation.legend}
      </p>
      <AmountsByYear
        lang={lang}
        organisation={organisation}
        years={years}
        names={panels.map(({ name }) => name)}
        title={fillText(words.organisation.inYears, { name: words.disclosure.threePublics })}
      />
    </>
  )
}
