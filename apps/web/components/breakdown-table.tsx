import type { Breakdown, Outcome, WireFigure } from "@gouji/application"

import { fill, fillText } from "../lib/fill.tsx"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"
import { Amount, Computed, Percentage } from "./amount.tsx"
import { Bar } from "./charts/bar.tsx"

interface Props {
  readonly lang: Language
  readonly document: string
  readonly title: string
  /** True where a heading above the table says the same. */
  readonly untitled: boolean
  readonly breakdown: Breakdown
  readonly checks: ReadonlyMap<string, readonly Outcome[]>
  readonly unit: string
}

/** A whole and its parts as bars, which is a table: every bar has its figure beside it, and nothing is left out. */
export function BreakdownTable({ lang, document, title, untitled, breakdown, checks, unit }: Props) {
  const words = wordsOf(lang)
  const { total, parts, none, unknown, sum, residual } = breakdown
  const amount = (figure: WireFigure) => (
    <Amount
      lang={lang}
      document={document}
      figure={figure}
      outcomes={checks.get(figure.id) ?? []}
      unit={figure.unit !== unit}
    />
  )
  const of = `${words.disclosure.share} (${total.label[lang]})`
  return (
    <table className="breakdown">
      <caption>
        <span className={untitled ? "visually-hidden" : undefined}>{title}</span>
        <span className="unit-note">
          {fillText(words.disclosure.unitNote, { unit: words.unit[unit] ?? unit })}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.disclosure.item}</th>
          <th scope="col" className="number">
            {words.disclosure.amount}
          </th>
          <th scope="col" className="number">
            {words.disclosure.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ figure, share }) => (
          <tr key={figure.id}>
            <th scope="row">
              {figure.label[lang]}
              {share !== null && <Bar share={share} />}
            </th>
            <td className="number">{amount(figure)}</td>
            <td className="number">{share === null ? "—" : <Percentage value={share} of={of} />}</td>
          </tr>
        ))}
        {residual !== null && (
          <tr className="residual-row">
            <th scope="row">
              {residual.outcome?.startsWith("pass") ? words.disclosure.rounding : words.disclosure.difference}
              <span className="note">
                {fill(words.disclosure.sumNote, { amount: <Computed lang={lang} of={sum} unit={false} /> })}
              </span>
            </th>
            <td className="number">
              <Computed lang={lang} of={residual.amount} unit={false} />
            </td>
            <td className="number">—</td>
          </tr>
        )}
      </tbody>
      <tbody className="rest">
        <Rest lang={lang} title={words.disclosure.zeroItems} figures={none} amount={amount} />
        <Rest lang={lang} title={words.disclosure.unknownItems} figures={unknown} amount={amount} />
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total.label[lang]}</th>
          <td className="number">{amount(total)}</td>
          <td className="number">
            <Percentage value="100" of={of} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

interface RestProps {
  readonly lang: Language
  readonly title: string
  readonly figures: readonly WireFigure[]
  readonly amount: (figure: WireFigure) => React.ReactNode
}

/** Parts without a bar: nought, or without an amount. Folded away, never dropped, and never one for the other. */
function Rest({ lang, title, figures, amount }: RestProps) {
  if (figures.length === 0) return null
  return (
    <tr>
      <td colSpan={3}>
        <details>
          <summary>{fillText(title, { count: figures.length })}</summary>
          <ul className="rest-list">
            {figures.map((figure) => (
              <li key={figure.id}>
                {figure.label[lang]} {amount(figure)}
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  )
}
