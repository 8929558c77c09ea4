import type { FigureDifference } from "@gouji/application"
import type { Correction } from "@gouji/application/reader"

import { disclosureHref, documentHref } from "../../lib/addresses.ts"
import { fill, fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Amount } from "../amount.tsx"
import { Moment } from "../moment.tsx"

/** Changes shown of one correction; the data have all. */
const SHOWN = 50

/** What was corrected, the last first: every figure beside what it was before. */
export function CorrectionList({
  lang,
  corrections,
}: {
  readonly lang: Language
  readonly corrections: readonly Correction[]
}) {
  return corrections.map((correction) => (
    <CorrectionCard key={correction.after.sha256} lang={lang} correction={correction} />
  ))
}

interface CardProps {
  readonly lang: Language
  readonly correction: Correction
}

function CorrectionCard({ lang, correction: { at, before, after, changes } }: CardProps) {
  const words = wordsOf(lang)
  const id = `c-${after.id}`
  const hidden = changes.length - SHOWN
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <a href={disclosureHref(lang, after)}>
          <span lang="zh-CN">{after.organisation.name}</span>{" "}
          {fillText(words.year, { year: after.fiscalYear, stage: words.stage[after.stage] })}
        </a>
      </h2>
      <p className="note">
        {fill(words.corrections.at, { date: <Moment at={at} /> })} ·{" "}
        <a href={documentHref(lang, before.id)}>{words.corrections.old}</a>
      </p>
      {changes.length === 0 ? (
        <p className="absent">{words.corrections.wordsOnly}</p>
      ) : (
        <ChangesTable lang={lang} correction={{ at, before, after, changes: changes.slice(0, SHOWN) }} />
      )}
      {hidden > 0 && <p className="note">{fillText(words.corrections.more, { count: hidden })}</p>}
    </section>
  )
}

function ChangesTable({ lang, correction: { before, after, changes } }: CardProps) {
  const words = wordsOf(lang).corrections
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{words.figure}</th>
          <th scope="col" className="number">
            {words.before}
          </th>
          <th scope="col" className="number">
            {words.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ slot, label, ...stated }) => (
          <tr key={slot}>
            <th scope="row">{label[lang]}</th>
            <td className="number" data-label={words.before}>
              <Stated lang={lang} document={before.id} figure={stated.before} />
            </td>
            <td className="number" data-label={words.after}>
              <Stated lang={lang} document={after.id} figure={stated.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface StatedProps {
  readonly lang: Language
  readonly document: string
  readonly figure: FigureDifference["before"]
}

/** What a version has not is said, and never looks like nought. */
function Stated({ lang, document, figure }: StatedProps) {
  if (figure === null) return <span className="missing">{wordsOf(lang).corrections.absent}</span>
  return <Amount lang={lang} document={document} figure={figure} />
}
