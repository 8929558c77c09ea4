import { amountLabel, amountsShown, documentId, type Headline as HeadlineOf } from "@gouji/application"
import type { OrganisationYears } from "@gouji/application/reader"

import { disclosureHref, organisationHref } from "../../lib/addresses.ts"
import { fill, fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Headline } from "../amount.tsx"
import { PageHead } from "../page-head.tsx"
import { StatusLine } from "../status-line.tsx"

interface Props {
  readonly lang: Language
  readonly view: OrganisationYears
}

/** One organisation through the years: its main amounts, each leading to its source, and what it came of. */
export function OrganisationPage({ lang, view }: Props) {
  const words = wordsOf(lang)
  const { years } = view
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) throw new TypeError("an organisation without disclosures")
  const lead = years.length === 1 ? words.organisation.leadOne : words.organisation.lead
  return (
    <>
      <PageHead
        lang={lang}
        eyebrow={words.level[last.level]}
        title={<span lang="zh-CN">{last.head.organisation}</span>}
        lead={fillText(lead, { count: years.length, from: first.head.fiscalYear, to: last.head.fiscalYear })}
      />
      <div className="wide organisation">
        <Years lang={lang} view={view} />
        <Predecessors lang={lang} view={view} />
      </div>
    </>
  )
}

function Years({ lang, view: { years } }: Props) {
  const words = wordsOf(lang)
  const { names } = amountsShown(
    years.map(({ amounts }) => amounts),
    { all: false },
  )
  return (
    <table className="stacked">
      <caption>
        {words.organisation.years}
        <span className="unit-note">
          {fillText(words.disclosure.unitNote, { unit: words.unit["万元"] ?? "万元" })}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.organisation.year}</th>
          {names.map((name) => (
            <th key={name} scope="col" className="number">
              {amountLabel(name)[lang]}
            </th>
          ))}
          <th scope="col">{words.organisation.checked}</th>
        </tr>
      </thead>
      <tbody>
        {years.toReversed().map((year) => (
          <Year key={year.head.sha256} lang={lang} names={names} year={year} />
        ))}
      </tbody>
    </table>
  )
}

interface YearProps {
  readonly lang: Language
  /** The amounts that are shown. */
  readonly names: readonly string[]
  readonly year: HeadlineOf
}

function Year({ lang, names, year: { head, amounts } }: YearProps) {
  const words = wordsOf(lang)
  const { subject, fiscalYear, stage, summary, sha256 } = head
  const address = { organisation: { id: subject.organisation }, fiscalYear, stage }
  return (
    <tr>
      <th scope="row">
        <a href={disclosureHref(lang, address)}>
          {fillText(words.year, { year: fiscalYear, stage: words.stage[stage] })}
        </a>
      </th>
      {names.map((name) => {
        const amount = amounts[name]
        return (
          <td key={name} className="number" data-label={amountLabel(name)[lang]}>
            {amount === undefined ? (
              <span className="missing">{words.organisation.unsaid}</span>
            ) : (
              <Headline lang={lang} document={documentId(sha256)} name={name} of={amount} />
            )}
          </td>
        )
      })}
      <td data-label={words.organisation.checked}>
        <StatusLine lang={lang} summary={summary} />
      </td>
    </tr>
  )
}

function Predecessors({ lang, view: { predecessors, years } }: Props) {
  const words = wordsOf(lang).organisation
  const nameOf = (id: string) =>
    years.find(({ head }) => head.subject.organisation === id)?.head.organisation ?? id
  if (predecessors.length === 0) return null
  return (
    <section aria-labelledby="came">
      <h2 id="came">{words.came}</h2>
      <ul>
        {predecessors.map(({ from, on, by }) => (
          <li key={`${from} ${on}`}>
            {fill(by === "merged" ? words.merged : words.split, {
              date: <time dateTime={on}>{on}</time>,
              name: (
                <a href={organisationHref(lang, from)} lang="zh-CN">
                  {nameOf(from)}
                </a>
              ),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
