import { standingOf } from "@gouji/application"

import { disclosureHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { BalanceStrip } from "../balance-strip.tsx"
import type { FigureSectionProps } from "./figure-page.tsx"

/** Every rule that touches the figure. None is said to be none, which is not the same as passed. */
export function FigureChecks({ lang, view }: FigureSectionProps) {
  const words = wordsOf(lang).figure
  const { verdicts, findings, operands, figure, head } = view
  const { compared, touching } = standingOf(verdicts.map(({ outcome }) => outcome))
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{words.checks}</h2>
      <p>{touching === 0 ? words.noChecks : fillText(words.checksLead, { compared, touching })}</p>
      {findings.length > 0 && (
        <div className="related">
          <h3>{words.findings}</h3>
          <ul>
            {findings.map((finding) => (
              <li key={finding.id}>
                <a href={`${disclosureHref(lang, head)}#${finding.id}`}>{finding.title[lang]}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {verdicts.map((verdict) => (
        <BalanceStrip
          key={verdict.instance}
          lang={lang}
          document={head.id}
          verdict={verdict}
          operands={operands}
          unitOfAccount={view.unitOfAccount}
          focus={figure.id}
        />
      ))}
    </section>
  )
}
