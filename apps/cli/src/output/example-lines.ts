import type { Bilingual, Outcome } from "@gouji/application"

import { type Line, piece } from "./paint.ts"
import type { Layout } from "./report-lines.ts"
import { fit, widthOf, wrap } from "./width.ts"

/** What comes of a rule where these amounts are printed. */
export interface RuleExample {
  readonly outcome: Outcome
  readonly figures: readonly { readonly label: Bilingual; readonly printed: string }[]
}

/** Examples of a rule, each with its outcome. */
export function exampleLines(examples: readonly RuleExample[], layout: Layout): readonly Line[] {
  const { say } = layout
  if (examples.length === 0) return []
  const width = Math.max(...examples.map(({ outcome }) => widthOf(say.outcome[outcome])))
  return [[], [piece(say.rule.examples, "strong")], ...examples.flatMap((one) => linesOf(one, width, layout))]
}

function linesOf(
  { outcome, figures }: RuleExample,
  width: number,
  { say, language, columns }: Layout,
): readonly Line[] {
  const amounts = figures.map(({ label, printed }) => `${label[language]} ${printed}`)
  const text = amounts.join(language === "zh" ? "，" : ", ")
  return wrap(text, Math.max(20, columns - width - 4)).map((row, index) => [
    piece(`  ${fit(index === 0 ? say.outcome[outcome] : "", width)}  `, "muted"),
    piece(row.text),
  ])
}
