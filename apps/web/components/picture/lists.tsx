import { type Breakdown, type Comparison, spanOf } from "@gouji/application"

import { type Scale, scaleOf } from "../../lib/charts/scale.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { amountText, computedText, percentageText } from "../amount.tsx"
import { type Block, COLOUR, rowBlock, stackOf, textBlock } from "./blocks.tsx"

/** More parts than these are for the page; how many there are is said. */
const MOST = 10

/** A whole and its largest parts as bars; what has no bar, and what parts leave of the whole, is said beneath. */
export function breakdownBlock(lang: Language, breakdown: Breakdown, breadth: number): Block {
  const { parts, residual } = breakdown
  const words = wordsOf(lang).disclosure
  const rows = parts.slice(0, MOST).map(({ figure, share }) => {
    const percent = share === null ? "" : ` · ${percentageText(share)}`
    const number = amountText(lang, figure) + percent
    return rowBlock(
      { label: figure.label[lang], number, picture: share !== null && <Bar share={share} /> },
      breadth,
    )
  })
  const left = residual && {
    label: residual.outcome?.startsWith("pass") ? words.rounding : words.difference,
    number: computedText(lang, residual.amount),
  }
  return stackOf([...rows, ...(left ? [rowBlock(left, breadth)] : []), restBlock(lang, breakdown, breadth)])
}

/** What has no bar: parts past the most that fit, those that are nought, and those without an amount. */
function restBlock(lang: Language, { parts, none, unknown }: Breakdown, breadth: number): Block {
  const { disclosure, picture } = wordsOf(lang)
  const counts = [
    [picture.more, parts.length - MOST],
    [disclosure.zeroItems, none.length],
    [disclosure.unknownItems, unknown.length],
  ] as const
  const said = counts.flatMap(([words, count]) => (count > 0 ? fillText(words, { count }) : []))
  return textBlock(said.join(" · "), { size: 24, breadth, colour: COLOUR.soft })
}

/** Amounts as rows, with last year's beside them where it is known. */
export function comparisonBlock(lang: Language, rows: readonly Comparison[], breadth: number): Block {
  const spans = rows.flatMap((row) => spanOf(row) ?? [])
  const at = scaleOf(spans.flatMap(({ before, after }) => [before, after]))
  const blocks = rows.map((row) => {
    const change = row.change === null ? "" : ` (${amountText(lang, row.change)})`
    const number = amountText(lang, row.figure) + change
    return rowBlock({ label: row.figure.label[lang], number, picture: <Ends row={row} at={at} /> }, breadth)
  })
  const { dumbbell } = wordsOf(lang).disclosure
  const legend = spans.length === 0 ? "" : dumbbell
  return stackOf([...blocks, textBlock(legend, { size: 24, breadth, colour: COLOUR.soft })])
}

function Bar({ share }: { readonly share: string }) {
  return (
    <>
      <rect width="100%" height="14" rx="2" fill={COLOUR.track} />
      <rect width={`${Math.min(100, Math.abs(Number(share)))}%`} height="14" rx="2" fill={COLOUR.bar} />
    </>
  )
}

function Ends({ row, at }: { readonly row: Comparison; readonly at: Scale }) {
  const span = spanOf(row)
  if (span === null) return null
  const [before, after] = [`${at(span.before)}%`, `${at(span.after)}%`]
  return (
    <>
      <line x1="0" x2="100%" y1="7" y2="7" stroke={COLOUR.line} strokeWidth="2" />
      <line x1={before} x2={after} y1="7" y2="7" stroke={COLOUR.bar} strokeWidth="4" />
      <circle cx={before} cy="7" r="7" fill={COLOUR.paper} stroke={COLOUR.bar} strokeWidth="3" />
      <circle cx={after} cy="7" r="8" fill={COLOUR.bar} />
    </>
  )
}
