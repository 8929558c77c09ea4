import {
  type AmountChange,
  amountChanges,
  amountLabel,
  documentId,
  subjectChangeWords,
} from "@gouji/application"
import type { OrganisationYear } from "@gouji/application/reader"

import { scaleOf } from "../../lib/charts/scale.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Computed, Headline, Percentage } from "../amount.tsx"
import { Dumbbell } from "../charts/dumbbell.tsx"

interface Props {
  readonly lang: Language
  readonly from: OrganisationYear
  readonly to: OrganisationYear
}

/** Every main amount of two years beside each other. What only one of them states stays in its row; what did not change is folded. */
export function ChangeTable({ lang, from, to }: Props) {
  const words = wordsOf(lang)
  const all = amountChanges(ofYear(from), ofYear(to))
  const [same, changes] = [all.filter(({ isSame }) => isSame), all.filter(({ isSame }) => !isSame)]
  return (
    <>
      {changes.length === 0 ? (
        <p>{words.change.none}</p>
      ) : (
        <Changes lang={lang} from={from} to={to} of={changes} />
      )}
      {same.length > 0 && (
        <details>
          <summary>{fillText(words.change.same, { count: same.length })}</summary>
          <ul className="rest-list">
            {same.map(({ name, after, subject }) => (
              <li key={name}>
                <Name lang={lang} of={{ name, subject }} />{" "}
                {after !== null && (
                  <Headline lang={lang} document={documentId(to.head.sha256)} name={name} of={after} />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Changes({ lang, from, to, of }: Props & { readonly of: readonly AmountChange[] }) {
  const words = wordsOf(lang)
  return (
    <>
      <table className="comparison stacked">
        <caption>
          {words.change.table}
          <span className="unit-note">
            {fillText(words.disclosure.unitNote, { unit: words.unit["万元"] ?? "万元" })}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.disclosure.item}</th>
            {[from, to].map(({ head }) => (
              <th key={head.fiscalYear} scope="col" className="number">
                {head.fiscalYear}
              </th>
            ))}
            <th scope="col" className="number">
              {words.change.difference}
            </th>
            <th scope="col" className="number">
              {fillText(words.change.rate, { year: from.head.fiscalYear })}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.map((change) => (
            <Row key={change.name} lang={lang} from={from} to={to} of={change} />
          ))}
        </tbody>
      </table>
      <p className="note legend" aria-hidden="true">
        {fillText(words.change.legend, { from: from.head.fiscalYear, to: to.head.fiscalYear })}
      </p>
    </>
  )
}

function ofYear({ head: { fiscalYear }, amounts }: OrganisationYear) {
  return { fiscalYear, amounts }
}

function Row({ lang, from, to, of }: Props & { readonly of: AmountChange }) {
  const words = wordsOf(lang)
  const { name, before, after, change, rate } = of
  const each = before === null || after === null ? null : { before, after }
  return (
    <tr>
      <th scope="row">
        <Name lang={lang} of={of} />
        {each !== null && <Dumbbell span={each} at={scaleOf([each.before, each.after])} />}
      </th>
      <Stated lang={lang} year={from} name={name} />
      <Stated lang={lang} year={to} name={name} />
      <td className="number" data-label={words.change.difference}>
        {change === null ? (
          <span className="missing">{before === null ? words.change.added : words.change.gone}</span>
        ) : (
          <Computed lang={lang} of={change} unit={false} />
        )}
      </td>
      <td className="number" data-label={fillText(words.change.rate, { year: from.head.fiscalYear })}>
        {rate === null ? (
          <span className="missing">{change === null ? "—" : words.disclosure.zeroBase}</span>
        ) : (
          <Percentage value={rate} of={String(from.head.fiscalYear)} signed />
        )}
      </td>
    </tr>
  )
}

/** What an amount is called, and what became of its subject between the years. */
function Name({
  lang,
  of: { name, subject },
}: {
  readonly lang: Language
  readonly of: Pick<AmountChange, "name" | "subject">
}) {
  return (
    <>
      {amountLabel(name)[lang]}
      {subject !== null && <span className="note"> {subjectChangeWords(subject)[lang]}</span>}
    </>
  )
}

interface StatedProps {
  readonly lang: Language
  readonly year: OrganisationYear
  readonly name: string
}

function Stated({ lang, year: { head, amounts }, name }: StatedProps) {
  const amount = amounts[name]
  return (
    <td className="number" data-label={head.fiscalYear}>
      {amount === undefined ? (
        <span className="missing">{wordsOf(lang).organisation.unsaid}</span>
      ) : (
        <Headline lang={lang} document={documentId(head.sha256)} name={name} of={amount} />
      )}
    </td>
  )
}
