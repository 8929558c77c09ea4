import type { KnownTimes, PublicationTimes } from "@gouji/application"
import type { ReactNode } from "react"

import { dayStrips, type DayStrip as Strip } from "../../lib/charts/day-strips.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { DayStrip } from "../charts/day-strip.tsx"
import { timesResult } from "./times-words.ts"

/** A year, what leads to it, and its days. */
export interface TimesRow {
  readonly key: string
  readonly title: ReactNode
  readonly times: PublicationTimes
}

interface Props {
  readonly lang: Language
  readonly title: string
  /** True where a heading above the table says the same. */
  readonly untitled: boolean
  readonly rows: readonly TimesRow[]
}

/** When each was due and when it was made public. A day that is not known is said to be unknown, and nothing is drawn of it. */
export function TimesTable({ lang, title, untitled, rows }: Props) {
  const words = wordsOf(lang).timeliness
  const known = rows.flatMap(({ key, times }) => (times.kind === "known" ? [{ key, times }] : []))
  const strips = dayStrips(known.map(({ times }) => times))
  const stripOf = new Map(known.map(({ key }, at) => [key, strips[at]]))
  return (
    <>
      <table className="times stacked">
        <caption className={untitled ? "visually-hidden" : undefined}>{title}</caption>
        <thead>
          <tr>
            {([words.year, words.start, words.due, words.published, words.result] as const).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} lang={lang} row={row} strip={stripOf.get(row.key)} />
          ))}
        </tbody>
      </table>
      {known.length > 0 && (
        <p className="note legend" aria-hidden="true">
          {words.legend}
        </p>
      )}
    </>
  )
}

interface RowProps extends Pick<Props, "lang"> {
  readonly row: TimesRow
  readonly strip: Strip | undefined
}

function Row({ lang, row: { title, times }, strip }: RowProps) {
  const words = wordsOf(lang).timeliness
  const unknown = <span className="missing">{words.unknown}</span>
  return (
    <tr>
      <th scope="row">
        {title}
        {strip !== undefined && <DayStrip strip={strip} />}
      </th>
      <td data-label={words.start}>
        {times.kind === "known" ? <Start lang={lang} times={times} /> : unknown}
      </td>
      <td data-label={words.due}>{times.kind === "known" ? <Day on={times.on} /> : unknown}</td>
      <td data-label={words.published}>
        {times.published === null ? unknown : <Day on={times.published} />}
      </td>
      <td data-label={words.result}>{timesResult(lang, times)}</td>
    </tr>
  )
}

/** From which day the days are counted, and of what. */
function Start({ lang, times: { start, from } }: { readonly lang: Language; readonly times: KnownTimes }) {
  const words = wordsOf(lang).timeliness
  return (
    <>
      <Day on={start} /> <span className="note">{fillText(words.from, { act: words.act[from] })}</span>
    </>
  )
}

function Day({ on }: { readonly on: string }) {
  return (
    <time className="moment" dateTime={on}>
      {on}
    </time>
  )
}
