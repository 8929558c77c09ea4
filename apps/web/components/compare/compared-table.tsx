import { amountLabel, amountsShown, documentId } from "@gouji/application"
import { type Compared, mostFirst } from "@gouji/application/reader"

import { organisationHref } from "../../lib/addresses.ts"
import { scaleOf } from "../../lib/charts/scale.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Headline } from "../amount.tsx"
import { LengthBar } from "../charts/length-bar.tsx"
import { StatusLine } from "../status-line.tsx"

interface Props {
  readonly lang: Language
  readonly compared: readonly Compared[]
}

/** The main amounts of several organisations for one year: as many tables as amounts, every organisation in each. */
export function ComparedTables({ lang, compared }: Props) {
  const { names, unstated } = amountsShown(
    compared.flatMap(({ paper }) => (paper === null ? [] : [paper.amounts])),
    { all: false },
  )
  const words = wordsOf(lang)
  return (
    <>
      {names.map((name) => (
        <ComparedTable key={name} lang={lang} compared={compared} name={name} />
      ))}
      {unstated.length > 0 && (
        <p className="note">
          {fillText(words.compare.unstated, {
            names: unstated.map((name) => amountLabel(name)[lang]).join(words.compare.between),
          })}
        </p>
      )}
      <Checks lang={lang} compared={compared} />
    </>
  )
}

function ComparedTable({ lang, compared, name }: Props & { readonly name: string }) {
  const words = wordsOf(lang)
  const at = scaleOf(compared.flatMap(({ paper }) => paper?.amounts[name] ?? []))
  return (
    <table className="compared">
      <caption>
        {amountLabel(name)[lang]}
        <span className="unit-note">
          {fillText(words.disclosure.unitNote, { unit: words.unit["万元"] ?? "万元" })}
        </span>
      </caption>
      <tbody>
        {mostFirst(compared, name).map(({ organisation, paper }) => {
          const amount = paper?.amounts[name]
          return (
            <tr key={organisation.id}>
              <th scope="row">
                <a href={organisationHref(lang, organisation.id)} lang="zh-CN">
                  {organisation.name}
                </a>
                {amount !== undefined && <LengthBar length={at(amount)} />}
              </th>
              <td className="number">
                {paper === null || amount === undefined ? (
                  <span className="missing">
                    {paper === null ? words.compare.noPaper : words.organisation.unsaid}
                  </span>
                ) : (
                  <Headline lang={lang} document={documentId(paper.head.sha256)} name={name} of={amount} />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Checks({ lang, compared }: Props) {
  const words = wordsOf(lang)
  return (
    <table className="compared">
      <caption>{words.organisation.checked}</caption>
      <tbody>
        {compared.map(({ organisation, paper }) => (
          <tr key={organisation.id}>
            <th scope="row" lang="zh-CN">
              {organisation.name}
            </th>
            <td>
              {paper === null ? (
                <span className="missing">{words.compare.noPaper}</span>
              ) : (
                <StatusLine lang={lang} summary={paper.head.summary} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
