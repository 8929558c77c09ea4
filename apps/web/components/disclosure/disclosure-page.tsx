import { type DisclosureView, type Overview, overviewOf, type Site } from "@gouji/application"

import type { Language } from "../../lib/language.ts"
import { disclosureData } from "../../lib/linked-data.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { JsonLd } from "../json-ld.tsx"
import { AboutDocument } from "./about-document.tsx"
import { AllFigures } from "./all-figures.tsx"
import { Checked } from "./checked.tsx"
import { DisclosureHead } from "./disclosure-head.tsx"
import { Findings } from "./findings.tsx"
import { Money } from "./money.tsx"
import { NotChecked } from "./not-checked.tsx"
import { Summary } from "./summary.tsx"
import { ThreePublics } from "./three-publics.tsx"
import { Timeliness } from "./timeliness.tsx"
import { UnreadAmounts } from "./unread-amounts.tsx"
import { WholeText } from "./whole-text.tsx"

/** What every section of the page is given. */
export interface SectionProps {
  readonly lang: Language
  readonly view: DisclosureView
}

/** And what those of the main amounts are, which can be embedded: what is copied has whole addresses. */
export interface OverviewProps extends SectionProps {
  readonly overview: Overview
  readonly site: Site
}

/** One organisation, one year: first what citizens ask, then what was checked, then all there is. */
export function DisclosurePage({ site, ...section }: Omit<OverviewProps, "overview">) {
  const { lang, view } = section
  const main = { ...section, site, overview: overviewOf(view) }
  return (
    <div className="disclosure">
      <JsonLd of={disclosureData(lang, view)} />
      <DisclosureHead {...section} />
      <div className="wide columns">
        <Summary {...main} />
        <Contents lang={lang} />
        <div className="sections">
          <Money {...main} />
          <ThreePublics {...main} />
          <Findings {...section} />
          <Checked {...section} />
          <NotChecked {...section} />
          <Timeliness {...main} />
          <AllFigures {...section} />
          <UnreadAmounts {...section} />
          <WholeText {...section} />
          <AboutDocument {...section} />
        </div>
      </div>
    </div>
  )
}

const CONTENTS = {
  money: "money",
  "three-publics": "threePublics",
  findings: "findings",
  checked: "checked",
  "not-checked": "notChecked",
  timeliness: "timeliness",
  text: "text",
  document: "about",
} as const

function Contents({ lang }: { readonly lang: Language }) {
  const words = wordsOf(lang).disclosure
  return (
    <nav className="contents" aria-label={words.contents}>
      <ul>
        {Object.entries(CONTENTS).map(([place, word]) => (
          <li key={place}>
            <a href={`#${place}`}>{words[word]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
