import type { Difference } from "../arithmetic.ts"
import type { Stretch } from "../stretches.ts"
import { type Html, html } from "./markup-text.ts"
import type { PaperSum } from "./paper-sums.ts"
import type { NamedRule, PaperFinding, QuotedSentence } from "./paper-view.ts"
import type { Language, ReportWords, Writer } from "./words.ts"

/** One finding: what it is, the sentences it stands in with the figures marked and named, why, and what to do. */
export function findingHtml(finding: PaperFinding, id: string, { language, say }: Writer): Html {
  const { severity, rules, title, quoted, explanation, sums, advice } = finding
  const hasNames = sums.some(({ equation }) => equation !== "")
  return html`<section class="finding ${severity}">
<h4 id="${id}"><span class="severity">${say.severity[severity]}</span> ${title[language]}</h4>
<p class="muted">${rules.map((rule) => ruleHtml(rule, language))}</p>
${quoted.map((sentence) => quote(hasNames ? sentence : withoutNames(sentence), say))}<p>${explanation[language]}</p>
${sums.length === 0 ? "" : html`<ul class="sums">\n${sums.map((one) => sum(one, say))}</ul>\n`}<p><strong>${say.advice}</strong>${advice[language]}</p>
</section>
`
}

/** A rule by its id, and what it claims. */
export function ruleHtml({ id, title }: NamedRule, language: Language): Html {
  return html`<span class="rule"><strong>${id}</strong> ${title[language]}</span> `
}

/** A name that no sum speaks of would only puzzle. */
function withoutNames(sentence: QuotedSentence): QuotedSentence {
  return { ...sentence, stretches: sentence.stretches.map((one) => ({ ...one, names: [] })) }
}

function quote({ section, page, line, span, stretches }: QuotedSentence, say: ReportWords): Html {
  const place = page === null ? say.line(line, span) : say.page(page)
  return html`<figure><figcaption>${section === "" ? "" : html`<span lang="zh-CN">${section}</span> `}${place}</figcaption>
<blockquote lang="zh-CN"><p>${stretches.map(stretch)}</p></blockquote></figure>
`
}

/** The names stand outside the mark: they are no words of the document. */
function stretch({ text, marked, suspect, names }: Stretch): Html {
  if (!marked) return html`${text}`
  const named = names.length === 0 ? "" : html`<sub>${names.join(" ")}</sub>`
  return html`<mark class="${suspect ? "suspect" : "operand"}">${text}</mark>${named}`
}

function sum({ rule, equation, residual, bound, unit }: PaperSum, say: ReportWords): Html {
  const told = ({ amount, lastPlaces }: Difference) =>
    `${amount} ${unit}${lastPlaces === null ? "" : say.lastPlace(lastPlaces)}`
  const allowed = bound === null ? "" : html`<span>${say.bound} ${told(bound)}</span>`
  return html`<li>${rule} <strong>${equation}</strong> <span>${say.residual} ${told(residual)}</span> ${allowed}</li>
`
}
