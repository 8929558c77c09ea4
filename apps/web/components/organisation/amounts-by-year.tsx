import { amountLabel, documentId } from "@gouji/application"
import type { OrganisationYear } from "@gouji/application/reader"

import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Headline } from "../amount.tsx"
import { StatusLine } from "../status-line.tsx"
import { YearLink } from "./year-link.tsx"

interface Props {
  readonly lang: Language
  readonly title: string
  /** The id of whose years they are; those of another say whose. */
  readonly organisation: string
  readonly years: readonly OrganisationYear[]
  /** The amounts that are shown. */
  readonly names: readonly string[]
}

/** Amounts of every year, the newest first, and how the checks of its paper came out. */
export function AmountsByYear({ lang, title, organisation, years, names }: Props) {
  const words = wordsOf(lang)
  return (
    <table className="by-year stacked">
      <caption>
        {title}
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
          <Year key={year.head.sha256} lang={lang} organisation={organisation} names={names} year={year} />
        ))}
      </tbody>
    </table>
  )
}

interface YearProps extends Pick<Props, "lang" | "organisation" | "names"> {
  readonly year: OrganisationYear
}

function Year({ lang, organisation, names, year: { head, amounts } }: YearProps) {
  const words = wordsOf(lang)
  const { subject, summary, sha256 } = head
  return (
    <tr>
      <th scope="row">
        <YearLink lang={lang} head={head} />
        {subject.organisation !== organisation && (
          <>
            {" "}
            <span className="note" lang="zh-CN">
              {head.organisation}
            </span>
          </>
        )}
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
