import { inYuan } from "@gouji/application"

import { fill } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { Computed } from "../amount.tsx"
import type { FigureSectionProps } from "./figure-page.tsx"

/** The state a reader should know before the number, and the amount in yuan, which needs no knowledge of units. */
export function FigureFacts({ lang, view: { figure } }: FigureSectionProps) {
  const words = wordsOf(lang)
  const yuan = inYuan(figure)
  return (
    <ul className="figure-facts">
      {yuan !== null && <li>{fill(words.figure.inYuan, { amount: <Computed lang={lang} of={yuan} /> })}</li>}
      <li>
        {words.figure.state}: {words.state[figure.state]}
      </li>
      {figure.confidence < CERTAIN && <li className="doubt">{words.figure.low}</li>}
    </ul>
  )
}

/** Below this a reading is worth a look at the text. */
const CERTAIN = 0.9
