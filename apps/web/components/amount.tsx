import { amountIn, type Outcome, type Quantity, standingOf, type WireFigure } from "@gouji/application"
import type { Money } from "@gouji/domain"

import { figureHref, headlineHref } from "../lib/addresses.ts"
import { fillText } from "../lib/fill.tsx"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"
import { Icon } from "./icon.tsx"

interface Props {
  readonly lang: Language
  /** Id of the document it stands in. */
  readonly document: string
  readonly figure: WireFigure
  /** What everything that touches it came to; left out where the page itself lists it. */
  readonly outcomes?: readonly Outcome[]
  /** False where a table says the unit in its caption. */
  readonly unit?: boolean
  /** False inside a sentence that says “more” or “less” itself. */
  readonly sign?: boolean
}

/**
 * The only component that prints an amount. Every one leads to its evidence and to all it was held against, with the
 * state said wherever there is no number: what is missing never looks like nought.
 */
export function Amount({ lang, document, figure, outcomes, unit = true, sign = true }: Props) {
  const { worst } = standingOf(outcomes)
  const standing = outcomes === undefined ? undefined : (worst ?? "unchecked")
  return (
    <a
      className="amount"
      href={figureHref(lang, document, figure.id)}
      data-state={figure.state}
      data-standing={standing}
    >
      <Value lang={lang} figure={figure} unit={unit} sign={sign} />
      {standing !== undefined && <Standing lang={lang} outcomes={outcomes ?? []} />}
    </a>
  )
}

/** The same digits where the page is about the figure itself, and a link would lead nowhere. */
export function AmountHeading({ lang, figure }: Pick<Props, "lang" | "figure">) {
  return (
    <span className="amount-heading" data-state={figure.state}>
      <Value lang={lang} figure={figure} unit sign />
    </span>
  )
}

/** Something computed: a sum, a difference, last year's amount inferred. It stands in no document, so it leads nowhere. */
export function Computed({
  lang,
  of,
  unit = true,
}: {
  readonly lang: Language
  readonly of: Quantity
  readonly unit?: boolean
}) {
  return (
    <data className="computed" value={of.value}>
      {of.sign}
      {of.printed}
      {unit && <UnitOf lang={lang} unit={of.unit} />}
    </data>
  )
}

/** A main amount where many documents stand side by side: exact, in 万元, which a column's head may say. It leads to its figure. */
export function Headline({
  lang,
  document,
  name,
  of,
  unit = false,
}: Pick<Props, "lang" | "document" | "unit"> & { readonly name: string; readonly of: Money }) {
  const { sign, printed } = amountIn("万元", of)
  return (
    <a className="amount" href={headlineHref(lang, document, name)}>
      <data value={of}>
        {sign}
        {printed}
        {unit && <UnitOf lang={lang} unit="万元" />}
      </data>
    </a>
  )
}

/** A figure's share of a whole as so many yuan of each hundred. It leads to the figure; what is left of the hundred, nowhere. */
export function OfHundred({
  lang,
  document,
  figure,
  share,
}: Pick<Props, "lang" | "document"> & { readonly figure: WireFigure | null; readonly share: string }) {
  const yuan = (
    <data value={share}>
      {share}
      <UnitOf lang={lang} unit="元" />
    </data>
  )
  if (figure === null) return <span className="computed">{yuan}</span>
  return (
    <a className="amount" href={figureHref(lang, document, figure.id)}>
      {yuan}
    </a>
  )
}

/** A percentage, which never stands without what it is a percentage of: `of` says so to every reader. */
export function Percentage({
  value,
  of,
  signed = false,
}: {
  readonly value: string
  readonly of: string
  readonly signed?: boolean
}) {
  return (
    <span className="percentage">
      {percentageText(value, { signed })}
      <span className="visually-hidden"> {of}</span>
    </span>
  )
}

/** The same digits where there are no links, as text: in a picture. Missing and nought are said as everywhere. */
export function amountText(
  lang: Language,
  figure: WireFigure,
  { sign = true }: { readonly sign?: boolean } = {},
): string {
  const missing = missingWords(lang, figure)
  if (missing !== undefined) return missing
  if (!isNumber(figure.printed)) return zeroWords(lang, figure)
  return `${sign ? signOf(figure) : ""}${figure.printed}${unitText(lang, figure.unit)}`
}

/** Something computed, as text. */
export function computedText(lang: Language, { sign, printed, unit }: Quantity): string {
  return `${sign}${printed}${unitText(lang, unit)}`
}

/** A percentage, as text. */
export function percentageText(value: string, { signed = false } = {}): string {
  const falls = value.startsWith("-")
  const sign = falls ? "−" : signed && /[1-9]/.test(value) ? "+" : ""
  return `${sign}${falls ? value.slice(1) : value}%`
}

function Value({ lang, figure, unit, sign }: Required<Pick<Props, "lang" | "figure" | "unit" | "sign">>) {
  const missing = missingWords(lang, figure)
  if (missing !== undefined) return <span className="missing">{missing}</span>
  if (!isNumber(figure.printed)) return <Zero lang={lang} figure={figure} />
  return (
    <data value={figure.value ?? undefined}>
      {sign && signOf(figure)}
      {figure.printed}
      {unit && <UnitOf lang={lang} unit={figure.unit} />}
    </data>
  )
}

/** Said in words (与上年一致, 未安排): no change, or nought, and quoted as what it is. */
function Zero({ lang, figure }: Pick<Props, "lang" | "figure">) {
  const { printed } = figure
  return (
    <data className="zero" value={figure.value ?? undefined}>
      {zeroWords(lang, figure)}
      {printed !== null && (
        <q lang="zh-CN" className="said">
          {printed}
        </q>
      )}
    </data>
  )
}

function zeroWords(lang: Language, { measure }: WireFigure): string {
  return measure === "change" || measure === "rate" ? wordsOf(lang).unchanged : wordsOf(lang).state.zero
}

function missingWords(lang: Language, { state }: WireFigure): string | undefined {
  return state === "stated" || state === "zero" ? undefined : wordsOf(lang).stateShort[state]
}

/** A change or a rate printed without a sign has its direction in a word (减少); in a table the sign stands for it. */
function signOf({ measure, value, printed }: WireFigure): string {
  if ((measure !== "change" && measure !== "rate") || value === null || /^[-−+]/.test(printed ?? ""))
    return ""
  if (value.startsWith("-")) return "−"
  return /[1-9]/.test(value) ? "+" : ""
}

function isNumber(printed: string | null): printed is string {
  return printed !== null && /^[-−+(（]?[\d０-９]/.test(printed)
}

/** `万元` as it is; in English what it stands for. Per cent stands close to its number. */
function UnitOf({ lang, unit }: { readonly lang: Language; readonly unit: string }) {
  const text = unitText(lang, unit)
  return text === "" || text === "%" ? text : <span className="unit">{text}</span>
}

function unitText(lang: Language, unit: string): string {
  if (unit === "%") return "%"
  const words = wordsOf(lang).unit[unit] ?? unit
  return words === "" ? "" : `\u2009${words}`
}

function Standing({ lang, outcomes }: { readonly lang: Language; readonly outcomes: readonly Outcome[] }) {
  const words = wordsOf(lang)
  const { worst, touching } = standingOf(outcomes)
  const spoken =
    worst === null
      ? words.unchecked
      : fillText(words.checksCount, { count: touching, worst: words.outcome[worst] })
  return (
    <span className="standing">
      <Icon of={worst ?? "unchecked"} />
      <span aria-hidden="true" className="touching">
        {touching > 0 && touching}
      </span>
      <span className="visually-hidden">{lang === "zh" ? `（${spoken}）` : ` (${spoken})`}</span>
    </span>
  )
}
