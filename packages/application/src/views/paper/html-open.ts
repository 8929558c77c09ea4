import { grouped } from "../../grouped.ts"
import { ruleHtml } from "./html-finding.ts"
import { type Html, html } from "./markup-text.ts"
import type { CheckedPaper, CheckSaid } from "./paper-view.ts"
import type { ReportWords, Writer } from "./words.ts"

/** What is no finding and must not be passed over: amounts not understood, rules not checked, what rounding explains. */
export function openHtml({ unread, notChecked, rounded, summary }: CheckedPaper, writer: Writer): Html {
  const { say } = writer
  const open = notChecked.flatMap(({ checks }) => checks)
  return html`${unreadAmounts(unread, say)}<h3>${say.notChecked}</h3>
<p>${open.length === 0 ? say.allChecked : say.notCheckedLead}</p>
${table(say.notCheckedCount(summary.notChecked), open, writer)}${rounded.length === 0 ? "" : html`<h3>${say.rounded}</h3>\n`}${table(say.roundedCount(summary.rounded), rounded, writer)}`
}

function unreadAmounts(unread: CheckedPaper["unread"], say: ReportWords): Html {
  if (unread.length === 0) return html``
  const places = unread.map(({ why, evidence: { before, quote, after } }) => {
    // The words around an amount may go on into the lines above and below, where it does not stand.
    const [lead, rest] = [before.split("\n").at(-1) ?? "", after.split("\n")[0] ?? ""]
    return html`<li><span lang="zh-CN">${lead}<mark class="suspect">${quote}</mark>${rest}</span> <span class="muted">${say.unreadWhy[why]}</span></li>\n`
  })
  return html`<h3>${say.unread(unread.length)}</h3>
<ul>
${places}</ul>
`
}

/** By what is said of them, since many rules often want for the same thing; folded away on a screen. */
function table(summary: string, checks: readonly CheckSaid[], { language, say }: Writer): Html {
  if (checks.length === 0) return html``
  const rows = grouped(checks, ({ explanation }) => explanation[language]).map((group) => {
    const rules = new Map(group.map(({ rule }) => [rule.id, ruleHtml(rule, language)]))
    return html`<tr><td>${group[0]?.explanation[language] ?? ""}</td><td>${[...rules.values()]}</td></tr>\n`
  })
  return html`<details><summary>${summary}</summary>
<table><thead><tr><th scope="col">${say.reason}</th><th scope="col">${say.rules}</th></tr></thead><tbody>
${rows}</tbody></table>
</details>
`
}
