import { amountLabel } from "@gouji/application"
import type { OrganisationYear } from "@gouji/application/reader"

import { yearPanels } from "../../lib/charts/year-panels.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { YearPanel } from "../charts/year-panel.tsx"
import { AmountsByYear } from "./amounts-by-year.tsx"

/** What the public asks for first, and what it is made of. */
const NAMES = ["sg", "sg.abroad", "sg.car", "sg.recv"]

interface Props {
  readonly lang: Language
  readonly organisation: string
  readonly years: readonly OrganisationYear[]
}

/** Travel abroad, cars and reception through the years: small pictures on one scale, and their numbers beneath. */
export function ThreePublicsYears({ lang, organisation, years }: Props) {
  const words = wordsOf(lang)
  const panels = yearPanels(
    years.map(({ head, amounts }) => ({ head, amounts })),
    NAMES,
  )
  if (panels.length === 0) return null
  return (
    <section aria-labelledby="three-publics">
      <h2 id="three-publics">{words.disclosure.threePublics}</h2>
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
    </section>
  )
}
