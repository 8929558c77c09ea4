import type { Frame } from "@gouji/application"

import type { Context } from "../../context.ts"
import { REPORT } from "../../words/report.ts"
import type { Note } from "../finding-notes.ts"
import { placeOf } from "../report-lines.ts"
import { stretchesOf } from "./marked-sentence.ts"
import { html, type Markup, NOTHING } from "./markup.ts"
import type { ToldFinding } from "./told-findings.ts"

/** One finding: what it is, the sentences it stands in with the figures marked, why, and what to do. */
export function findingMarkup({ finding, frames, notes }: ToldFinding, id: string, context: Context): Markup {
  const { say, language } = context
  const { severity, rules, title } = finding
  return html`<section class="finding ${severity}">
<h4 id="${id}"><span class="severity">${say.severity[severity]}</span> ${rules.join(" ")} ${title[language]}</h4>
${frames.map((frame) => frameMarkup(frame, context))}<ul>
${notes.map((note) => noteMarkup(note, context))}</ul>
</section>
`
}

function frameMarkup(frame: Frame, { say }: Context): Markup {
  return html`<figure><figcaption>${placeOf(frame, say)}</figcaption><blockquote><p>${stretchesOf(frame).map(
    ({ text, marks }) => {
      const names = marks.map(({ name }) => name).filter((name) => name !== "")
      if (marks.length === 0) return html`${text}`
      const role = marks.some(({ suspect }) => suspect) ? "suspect" : "operand"
      return html`<mark class="${role}">${text}${names.length === 0 ? NOTHING : html`<sub>${names.join(" ")}</sub>`}</mark>`
    },
  )}</p></blockquote></figure>
`
}

function noteMarkup({ lead, pieces }: Note, { language }: Context): Markup {
  const introduced = lead === "" ? NOTHING : html`<strong>${lead}${REPORT[language].colon}</strong>`
  const words = pieces.map(({ text, role }) =>
    role === "strong" ? html`<strong>${text}</strong>` : html`${text}`,
  )
  return html`<li>${introduced}${words}</li>
`
}
