import { disclosureHref, organisationHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import { inLanguage } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import type { SectionProps } from "./disclosure-page.tsx"

/** Whose budget, of which year, and the way to the other years. */
export function DisclosureHead({ lang, view }: SectionProps) {
  const words = wordsOf(lang)
  const { head, others } = view
  const { level } = view.document.disclosure.organisation
  const years = [head, ...others].toSorted(
    (a, b) => a.fiscalYear - b.fiscalYear || (a.stage < b.stage ? -1 : 1),
  )
  return (
    <div className="hero">
      <div className="wide">
        <nav className="crumbs" aria-label={words.disclosure.crumbs}>
          <a href={inLanguage(lang, "/")}>{words.nav.home}</a>
          <span aria-hidden="true">›</span>
          <a href={organisationHref(lang, head.organisation.id)} lang="zh-CN">
            {head.organisation.name}
          </a>
        </nav>
        <p className="eyebrow">
          {fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })} ·{" "}
          {words.level[level]}
        </p>
        <h1 lang="zh-CN">{head.organisation.name}</h1>
        {others.length > 0 && (
          <nav className="years" aria-label={words.disclosure.years}>
            {years.map((one) => (
              <a
                key={one.sha256}
                href={disclosureHref(lang, one)}
                aria-current={one.sha256 === head.sha256 ? "page" : undefined}
              >
                {fillText(words.year, { year: one.fiscalYear, stage: words.stage[one.stage] })}
              </a>
            ))}
          </nav>
        )}
      </div>
    </div>
  )
}
