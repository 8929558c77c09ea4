import { type ChangeSteps, directionOf, type Span } from "@gouji/application"
import { Fragment } from "react"

import { closeScaleOf, type Scale } from "../../lib/charts/scale.ts"
import { fill, fillText } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { Amount, Computed } from "../amount.tsx"
import { StepBar } from "../charts/step-bar.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

interface Props extends SectionProps {
  readonly steps: ChangeSteps
}

/** A waterfall as a table: last year's total, what changed, what nobody told, this year's. */
export function ChangeStepsTable({ lang, view, steps }: Props) {
  const words = wordsOf(lang)
  const { unitOfAccount } = view.document.disclosure
  const { whole, untold, from, to } = steps
  const at = closeScaleOf([...steps.steps.flatMap(endsOf), ...endsOf(whole)])
  const shown = { lang, document: view.head.id, unit: false } as const
  const outcomes = (id: string) => view.checks.get(id) ?? []
  return (
    <div className="chart">
      <h3 id="why-changed">
        <Message lang={lang} view={view} steps={steps} />
      </h3>
      <table className="steps" aria-labelledby="why-changed">
        <thead>
          <tr>
            <th scope="col">{words.disclosure.item}</th>
            <th scope="col" className="number">
              {fillText(words.disclosure.unitNote, { unit: words.unit[unitOfAccount] ?? unitOfAccount })}
            </th>
          </tr>
        </thead>
        <tbody>
          <Row title={words.disclosure.prior} bar={<Whole at={at} end={whole.before} />}>
            {"figure" in from ? (
              <Amount {...shown} figure={from.figure} outcomes={outcomes(from.figure.id)} />
            ) : (
              <>
                <Computed lang={lang} of={from.inferred} unit={false} />{" "}
                <span className="tag">{words.disclosure.inferred}</span>
              </>
            )}
          </Row>
          {steps.steps.map((step) => (
            <Row
              key={step.change.id}
              title={step.of.label[lang]}
              bar={<StepBar span={step} at={at} kind={directionOf(step)} />}
            >
              <Amount {...shown} figure={step.change} outcomes={outcomes(step.change.id)} />
            </Row>
          ))}
          {untold !== null && (
            <Row title={words.disclosure.steps.untold} bar={<StepBar span={untold} at={at} kind="untold" />}>
              <Computed lang={lang} of={untold.amount} unit={false} />
            </Row>
          )}
        </tbody>
        <tfoot>
          <Row title={words.disclosure.steps.now} bar={<Whole at={at} end={whole.after} />}>
            <Amount {...shown} figure={to} outcomes={outcomes(to.id)} />
          </Row>
        </tfoot>
      </table>
      <p className="note legend">{words.disclosure.steps.note}</p>
    </div>
  )
}

interface RowProps {
  readonly title: string
  readonly bar: React.ReactNode
  readonly children: React.ReactNode
}

function Row({ title, bar, children }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {title}
        {bar}
      </th>
      <td className="number">{children}</td>
    </tr>
  )
}

/** A total: all of the way to where it ends. */
function Whole({ at, end }: { readonly at: Scale; readonly end: Span["after"] }) {
  return <StepBar span={{ before: end, after: end }} at={at} kind="whole" />
}

/** The message of the picture in words: what went up, what went down, and what is left untold. */
function Message({ lang, view, steps: { steps, untold } }: Props) {
  const words = wordsOf(lang).disclosure.steps
  const shown = { lang, document: view.head.id }
  const parts = steps.map((step, index) => (
    <Fragment key={step.change.id}>
      {index > 0 && words.between}
      {fill(words[directionOf(step)], {
        name: step.of.label[lang],
        amount: <Amount {...shown} figure={step.change} sign={false} />,
      })}
    </Fragment>
  ))
  return fill(untold === null ? words.told : words.toldInPart, {
    parts,
    untold: untold && <Computed lang={lang} of={untold.amount} />,
  })
}

function endsOf({ before, after }: Span): readonly Span["after"][] {
  return [before, after]
}
