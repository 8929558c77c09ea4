import { type Comparison, type Outcome, type Residual, spanOf } from "@gouji/application"

import { type Scale, scaleOf } from "../lib/charts/scale.ts"
import { fillText } from "../lib/fill.tsx"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"
import { Amount, Computed, Percentage } from "./amount.tsx"
import { Dumbbell } from "./charts/dumbbell.tsx"

interface Props {
  readonly lang: Language
  readonly document: string
  readonly title: string
  /** True where a heading above the table says the same. */
  readonly untitled?: boolean
  readonly rows: readonly Comparison[]
  /** The row the others add up to, where there is one. */
  readonly total?: Comparison | null
  /** What the rows leave of the total; null where nothing is left, or there is no total. */
  readonly residual?: Residual | null
  readonly checks: ReadonlyMap<string, readonly Outcome[]>
  readonly unit: string
}

/** Amounts beside last year's. What the document does not say is said to be unsaid; what was inferred is marked so. */
export function ComparisonTable({
  lang,
  document,
  title,
  untitled = false,
  rows,
  total = null,
  residual = null,
  checks,
  unit,
}: Props) {
  const words = wordsOf(lang).disclosure
  const spans = [...rows, ...(total ? [total] : [])].flatMap((row) => spanOf(row) ?? [])
  const at = scaleOf(spans.flatMap(({ before, after }) => [before, after]))
  const shared = { lang, document, checks, unit, at }
  const inferred = [...rows, ...(total ? [total] : [])].some(
    ({ prior }) => prior !== null && "inferred" in prior,
  )
  return (
    <>
      <table className="comparison stacked">
        <caption>
          <span className={untitled ? "visually-hidden" : undefined}>{title}</span>
          <span className="unit-note">
            {fillText(words.unitNote, { unit: wordsOf(lang).unit[unit] ?? unit })}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col" className="number">
              {words.amount}
            </th>
            <th scope="col" className="number">
              {words.change}
            </th>
            <th scope="col" className="number">
              {words.prior}
            </th>
            <th scope="col" className="number">
              {words.rateColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.figure.id} {...shared} row={row} />
          ))}
          {residual !== null && <ResidualRow lang={lang} residual={residual} />}
        </tbody>
        {total !== null && (
          <tfoot>
            <Row {...shared} row={total} />
          </tfoot>
        )}
      </table>
      {spans.length > 0 && (
        <p className="note legend" aria-hidden="true">
          {words.dumbbell}
        </p>
      )}
      {inferred && <p className="note">{words.inferredNote}</p>}
    </>
  )
}

interface RowProps extends Pick<Props, "lang" | "document" | "checks" | "unit"> {
  readonly row: Comparison
  readonly at: Scale
}

function Row({ lang, document, checks, unit, row, at }: RowProps) {
  const words = wordsOf(lang).disclosure
  const { figure, change } = row
  const span = spanOf(row)
  const shown = { lang, document }
  return (
    <tr>
      <th scope="row">
        {figure.label[lang]}
        {span !== null && <Dumbbell span={span} at={at} />}
      </th>
      <td className="number" data-label={words.amount}>
        <Amount
          {...shown}
          figure={figure}
          outcomes={checks.get(figure.id) ?? []}
          unit={figure.unit !== unit}
        />
      </td>
      <td className="number" data-label={words.change}>
        {change === null ? (
          <Unsaid lang={lang} />
        ) : (
          <Amount
            {...shown}
            figure={change}
            outcomes={checks.get(change.id) ?? []}
            unit={change.unit !== unit}
          />
        )}
      </td>
      <td className="number" data-label={words.prior}>
        <Prior {...shown} row={row} />
      </td>
      <td className="number" data-label={words.rateColumn}>
        <Rate lang={lang} row={row} />
      </td>
    </tr>
  )
}

function ResidualRow({ lang, residual }: { readonly lang: Language; readonly residual: Residual }) {
  const words = wordsOf(lang).disclosure
  return (
    <tr className="residual-row">
      <th scope="row">{residual.outcome?.startsWith("pass") ? words.rounding : words.difference}</th>
      <td className="number" data-label={words.amount}>
        <Computed lang={lang} of={residual.amount} unit={false} />
      </td>
      <td colSpan={3} />
    </tr>
  )
}

function Prior({ lang, document, row: { prior } }: Pick<RowProps, "lang" | "document" | "row">) {
  const words = wordsOf(lang).disclosure
  if (prior === null) return <Unsaid lang={lang} />
  if ("figure" in prior) return <Amount lang={lang} document={document} figure={prior.figure} unit={false} />
  return (
    <>
      <Computed lang={lang} of={prior.inferred} unit={false} /> <span className="tag">{words.inferred}</span>
    </>
  )
}

function Rate({ lang, row: { rate, prior, change } }: Pick<RowProps, "lang" | "row">) {
  const words = wordsOf(lang).disclosure
  if (rate !== null) return <Percentage value={rate} of={words.prior} signed />
  if (prior !== null && change !== null) return <span className="missing">{words.zeroBase}</span>
  return <Unsaid lang={lang} />
}

function Unsaid({ lang }: { readonly lang: Language }) {
  return <span className="missing">{wordsOf(lang).disclosure.notSaid}</span>
}
