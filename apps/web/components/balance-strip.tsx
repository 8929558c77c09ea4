import { equationOf, measured, type WireFigure, type WireVerdict } from "@gouji/application"
import type { Unit } from "@gouji/domain"
import { Fragment } from "react"

import { ruleHref } from "../lib/addresses.ts"
import { fillText } from "../lib/fill.tsx"
import type { Language } from "../lib/language.ts"
import { ruleTitle } from "../lib/register.ts"
import { wordsOf } from "../lib/words/index.ts"
import { Amount, Computed } from "./amount.tsx"
import { OutcomeBadge } from "./outcome-badge.tsx"

interface Props {
  readonly lang: Language
  readonly document: string
  readonly verdict: WireVerdict
  readonly operands: ReadonlyMap<string, WireFigure>
  readonly unitOfAccount: Unit
  /** The figure the page is about: set apart, and not a link to itself. */
  readonly focus?: string | undefined
  /** Whether it stands among others of its outcome, under words that say it. */
  readonly inGroup?: boolean
}

/** One check as what it is: the figures on both sides, what is left between them, and the most rounding could leave. */
export function BalanceStrip({
  lang,
  document,
  verdict,
  operands,
  unitOfAccount,
  focus,
  inGroup = false,
}: Props) {
  const { left, right } = equationOf(verdict, operands)
  const side = { lang, document, focus }
  return (
    <article className="check" data-outcome={verdict.outcome}>
      <header className="check-head">
        {!inGroup && <OutcomeBadge lang={lang} of={verdict.outcome} />}
        {verdict.outcome === "fail" && (
          <span className="note">{wordsOf(lang).severity[verdict.severity]}</span>
        )}
        <a className="rule-link" href={ruleHref(lang, verdict.rule)}>
          <span className="rule-id">{verdict.rule}</span> {ruleTitle(verdict.rule)?.[lang]}
        </a>
      </header>
      <p className="explanation">{verdict.explanation[lang]}</p>
      {left.length > 0 && (
        <div className="equation">
          <Side {...side} figures={left} between={right.length === 0 ? "" : "+"} />
          {right.length > 0 && (
            <>
              <Operator sign={verdict.outcome === "fail" ? "≠" : verdict.outcome === "pass" ? "=" : "≈"} />
              <Side {...side} figures={right} between="+" />
            </>
          )}
        </div>
      )}
      <Residual lang={lang} verdict={verdict} unitOfAccount={unitOfAccount} />
    </article>
  )
}

interface SideProps extends Pick<Props, "lang" | "document" | "focus"> {
  readonly figures: readonly WireFigure[]
  readonly between: string
}

/** So many blank operands are told one by one; more are counted, or they would hide what adds up. */
const BLANKS_TOLD = 2

function Side({ lang, document, focus, figures, between }: SideProps) {
  const blanks = figures.filter(({ id, state }) => state === "blank" && id !== focus)
  const counted = blanks.length > BLANKS_TOLD ? blanks : []
  const told = figures.filter((figure) => !counted.includes(figure))
  return (
    <>
      {told.map((figure, index) => (
        <Fragment key={figure.id}>
          {index > 0 && between !== "" && <Operator sign={between} />}
          <span className="term" data-focus={figure.id === focus || undefined}>
            <span className="term-label">{figure.label[lang]}</span>
            <Amount lang={lang} document={document} figure={figure} />
          </span>
        </Fragment>
      ))}
      {counted.length > 0 && (
        <span className="term missing">
          {fillText(wordsOf(lang).figure.blanks, { count: counted.length })}
        </span>
      )}
    </>
  )
}

function Operator({ sign }: { readonly sign: string }) {
  return <span className="operator">{sign}</span>
}

function Residual({ lang, verdict, unitOfAccount }: Pick<Props, "lang" | "verdict" | "unitOfAccount">) {
  const { residual, bound, unit } = verdict
  const words = wordsOf(lang).figure
  if (residual === null || !/[1-9]/.test(residual)) return null
  return (
    <dl className="residual">
      <div>
        <dt>{words.residual}</dt>
        <dd>
          <Computed lang={lang} of={measured(residual, unit, unitOfAccount)} />
        </dd>
      </div>
      {bound !== null && (
        <div>
          <dt>{words.bound}</dt>
          <dd>
            <Computed lang={lang} of={measured(bound, unit, unitOfAccount)} />
          </dd>
        </div>
      )}
    </dl>
  )
}
