import { fillText } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { Amount } from "../amount.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

/** Every figure that was read, in the order of the text. */
export function AllFigures({ lang, view }: SectionProps) {
  const words = wordsOf(lang).disclosure
  const { figures } = view.document
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="visually-hidden">
        {fillText(words.allFigures, { count: figures.length })}
      </h2>
      <details className="group">
        <summary>{fillText(words.allFigures, { count: figures.length })}</summary>
        <table className="figures stacked">
          <caption className="visually-hidden">
            {fillText(words.allFigures, { count: figures.length })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col" className="number">
                {words.amount}
              </th>
              <th scope="col">{words.place}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.id}>
                <th scope="row">{figure.label[lang]}</th>
                <td className="number">
                  <Amount
                    lang={lang}
                    document={view.head.id}
                    figure={figure}
                    outcomes={view.checks.get(figure.id) ?? []}
                  />
                </td>
                <td lang="zh-CN">{figure.section}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
