import { amountsShown, type Site } from "@gouji/application"
import type { OrganisationYears } from "@gouji/application/reader"

import { changeHref, compareHref, organisationHref } from "../../lib/addresses.ts"
import { isAsFiles } from "../../lib/as-files.ts"
import { fill, fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { organisationPageData } from "../../lib/linked-data.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { ownYears } from "../../lib/years-in.ts"
import { JsonLd } from "../json-ld.tsx"
import { PageHead } from "../page-head.tsx"
import { TimesOfYears } from "../timeliness/times-of-years.tsx"
import { AmountsByYear } from "./amounts-by-year.tsx"
import { ThreePublicsYears } from "./three-publics-years.tsx"

interface Props {
  readonly lang: Language
  /** The organisation's id. */
  readonly organisation: string
  readonly view: OrganisationYears
  /** What whole addresses begin with. */
  readonly site: Site
}

/** One organisation through the years: its main amounts, each leading to its source, and what it came of. */
export function OrganisationPage({ lang, organisation, view, site }: Props) {
  const words = wordsOf(lang)
  const { years } = view
  const own = ownYears(view, organisation)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) throw new TypeError("an organisation without disclosures")
  const { names } = amountsShown(
    years.map(({ amounts }) => amounts),
    { all: false },
  )
  const lead = years.length === 1 ? words.organisation.leadOne : words.organisation.lead
  return (
    <>
      <JsonLd of={organisationPageData(lang, view)} />
      <PageHead
        lang={lang}
        eyebrow={words.level[last.head.level]}
        title={<span lang="zh-CN">{last.head.organisation}</span>}
        lead={fillText(lead, { count: years.length, from: first.head.fiscalYear, to: last.head.fiscalYear })}
      />
      <div className="wide organisation">
        <AmountsByYear
          lang={lang}
          organisation={organisation}
          years={years}
          names={names}
          title={words.organisation.years}
        />
        <ThreePublicsYears lang={lang} organisation={organisation} years={own} site={site} />
        <TimesOfYears lang={lang} years={own} />
        <Further lang={lang} organisation={organisation} years={own} />
        <Predecessors lang={lang} view={view} />
      </div>
    </>
  )
}

/** What can be laid beside this: one budget beside the next, and others of the same year. */
function Further({
  lang,
  organisation,
  years,
}: Pick<Props, "lang" | "organisation"> & Pick<OrganisationYears, "years">) {
  const words = wordsOf(lang).organisation
  const budgets = years.flatMap(({ head }) => (head.stage === "budget" ? [head] : []))
  const last = years.at(-1)?.head
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words.changes}</h2>
      <ul className="leads">
        {budgets.slice(1).map((head, index) => {
          const span = [budgets[index]?.fiscalYear ?? 0, head.fiscalYear] as const
          return (
            <li key={head.sha256}>
              <a href={changeHref(lang, organisation, span)}>
                {fillText(words.change, { from: span[0], to: span[1] })}
              </a>
            </li>
          )
        })}
        {last !== undefined && !isAsFiles() && (
          <li>
            <a
              href={compareHref(lang, {
                organisations: [organisation],
                year: String(last.fiscalYear),
                stage: last.stage,
              })}
            >
              {words.beside}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}

function Predecessors({ lang, view: { predecessors, years } }: Pick<Props, "lang" | "view">) {
  const words = wordsOf(lang).organisation
  if (predecessors.length === 0) return null
  return (
    <section aria-labelledby="came">
      <h2 id="came">{words.came}</h2>
      <ul>
        {predecessors.map(({ from, on, by, name }) => (
          <li key={`${from} ${on}`}>
            {fill(by === "merged" ? words.merged : words.split, {
              date: <time dateTime={on}>{on}</time>,
              // Who published nothing has no page.
              name: years.some(({ head }) => head.subject.organisation === from) ? (
                <a href={organisationHref(lang, from)} lang="zh-CN">
                  {name}
                </a>
              ) : (
                <span lang="zh-CN">{name}</span>
              ),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
