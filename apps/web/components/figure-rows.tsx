import type { DisclosureView, WireVerdict } from "@gouji/application"

import { disclosureHref, figureRules, ruleHref } from "../lib/addresses.ts"
import type { Language } from "../lib/language.ts"
import { wordsOf } from "../lib/words/index.ts"
import { Amount } from "./amount.tsx"
import { OutcomeBadge } from "./outcome-badge.tsx"

interface Props {
  readonly lang: Language
  readonly view: DisclosureView
}

/** Where figures have no pages: each with its place in the text, and every rule it is held against. */
export function FigureRows({ lang, view: { head, document } }: Props) {
  const words = wordsOf(lang).asFiles
  const touching = verdictsByFigure(document.verdicts)
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{words.figures}</h2>
      <table className="figures stacked">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col" className="number">
              {words.amount}
            </th>
            <th scope="col">{words.rules}</th>
          </tr>
        </thead>
        <tbody>
          {document.figures.map((figure) => (
            <tr key={figure.id} id={figureRules(figure.id)}>
              <th scope="row">{figure.label[lang]}</th>
              <td className="number" data-label={words.amount}>
                <Amount lang={lang} document={head.id} figure={figure} />
              </td>
              <td data-label={words.rules}>
                <Rules lang={lang} at={disclosureHref(lang, head)} verdicts={touching.get(figure.id) ?? []} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RulesProps {
  readonly lang: Language
  /** The page that tells of every outcome. */
  readonly at: string
  readonly verdicts: readonly WireVerdict[]
}

/** No rule is said to be none, which is not the same as passed. */
function Rules({ lang, at, verdicts }: RulesProps) {
  if (verdicts.length === 0) return <span className="missing">{wordsOf(lang).unchecked}</span>
  return (
    <ul className="plain">
      {verdicts.map(({ rule, instance, outcome }) => (
        <li key={instance}>
          <a href={ruleHref(lang, rule)} className="rule-id">
            {rule}
          </a>{" "}
          <a href={`${at}#outcome-${outcome}`}>
            <OutcomeBadge lang={lang} of={outcome} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function verdictsByFigure(verdicts: readonly WireVerdict[]): ReadonlyMap<string, readonly WireVerdict[]> {
  const found = new Map<string, WireVerdict[]>()
  for (const verdict of verdicts) {
    for (const figure of new Set(verdict.figures)) found.set(figure, [...(found.get(figure) ?? []), verdict])
  }
  return found
}
