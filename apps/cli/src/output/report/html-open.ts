import type { CheckedDocument } from "@gouji/application"

import type { Context } from "../../context.ts"
import { REPORT } from "../../words/report.ts"
import { countOfRules, type RulesByWords, rulesNotChecked, rulesRounded } from "../summary-lines.ts"
import { html, type Markup, NOTHING } from "./markup.ts"

/** What is no finding and must not be passed over: amounts not understood, rules not checked, what rounding explains. */
export function openMarkup(document: CheckedDocument, context: Context): Markup {
  const { say } = context
  const { verdicts } = document
  return html`${unread(document, context)}${table(say.notChecked, rulesNotChecked(verdicts, context), context)}${table(say.rounded, rulesRounded(verdicts, context), context)}`
}

function unread({ disclosure }: CheckedDocument, { say }: Context): Markup {
  if (disclosure.unread.length === 0) return NOTHING
  const places = disclosure.unread.map(({ why, evidence: { before, quote, after } }) => {
    const lead = before.split("\n").at(-1) ?? ""
    const rest = after.split("\n")[0] ?? ""
    return html`<li>${lead}<mark class="suspect">${quote}</mark>${rest} <span class="muted">${say.unread[why]}</span></li>
`
  })
  return html`<h3>${say.unreadAmounts(places.length)}</h3>
<ul>
${places}</ul>
`
}

function table(title: (count: number) => string, entries: RulesByWords, { language }: Context): Markup {
  const count = countOfRules(entries)
  if (count === 0) return NOTHING
  const words = REPORT[language]
  const rows = Array.from(
    entries,
    ([said, rules]) => html`<tr><td>${[...new Set(rules)].join(" ")}</td><td>${said}</td></tr>
`,
  )
  return html`<details><summary>${title(count)}</summary>
<table><thead><tr><th scope="col">${words.rules}</th><th scope="col">${words.reason}</th></tr></thead><tbody>
${rows}</tbody></table>
</details>
`
}
