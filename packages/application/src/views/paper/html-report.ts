import type { Report, UnreadableDocument, WireSummary } from "../../wire.ts"
import { type Html, html } from "./markup-text.ts"
import type { CheckedPaper, PaperFinding, PaperView, QuotedSentence } from "./paper-view.ts"
import { STYLE } from "./style.ts"
import { type Language, REPORT_WORDS, type ReportWords } from "./words.ts"

/** What a report is written in and under. */
export interface ReportFrame extends Pick<Report, "catalogue" | "engine"> {
  readonly language: Language
}

/**
 * A report to keep, to print and to hand on: one page of HTML that needs nothing else and does nothing. What comes from
 * documents is escaped, and its policy would let nothing run that was not.
 */
export function htmlReport(
  papers: readonly PaperView[],
  { language, catalogue, engine }: ReportFrame,
): string {
  const say = REPORT_WORDS[language]
  const writer = { language, say }
  return html`<!doctype html>
<html lang="${say.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header><h1>${say.title}</h1><p>${say.lead(papers.length)}</p></header>
${papers.map((paper) => (paper.status === "checked" ? checked(paper, writer) : unreadable(paper, writer)))}
<footer><p>${say.edition(catalogue, engine)}</p></footer>
</body>
</html>
`.html
}

interface Writer {
  readonly language: Language
  readonly say: ReportWords
}

function unreadable({ path, problem }: UnreadableDocument, { language, say }: Writer): Html {
  return html`<article><h2>${path}</h2>
<p class="severity">${say.unreadable}</p>
<p>${problem.message[language]}</p>
<p>${say.advice}${problem.advice[language]}</p></article>
`
}

function checked(paper: CheckedPaper, writer: Writer): Html {
  const { say } = writer
  const { head, findings, notes, unread } = paper
  return html`<article><h2>${head.organisation || head.title || paper.path} ${say.year(head.fiscalYear, say.stage[head.stage])}</h2>
<p class="file">${paper.path}<br>${say.hash} <code>${paper.sha256}</code></p>
${counts(paper.summary, say)}
<p>${say.read(paper.figures, unread.length, paper.understood)}</p>
${(paper.notices ?? []).map(({ kind, count, where }) => html`<p>${say.notice[kind](count, where)}</p>`)}
<h3>${say.findings}</h3>
${findings.length === 0 ? html`<p>${say.noFindings}</p>` : findings.map((one) => found(one, writer))}
${folded(
  say.notes(notes.length),
  notes.map((one) => found(one, writer)),
)}
${notChecked(paper, writer)}
${folded(
  say.unread,
  unread.map(
    ({ evidence }) => html`<p>…${evidence.before}<mark>${evidence.quote}</mark>${evidence.after}…</p>`,
  ),
)}</article>
`
}

const COUNTED = ["fatal", "error", "warning", "info", "passed", "rounded", "notChecked"] as const

/** What could not be checked stands beside what was, however little there is of it. */
function counts(summary: WireSummary, say: ReportWords): Html {
  return html`<dl>${COUNTED.map((key) => html`<div><dt>${say.counts[key]}</dt><dd>${summary[key]}</dd></div>`)}</dl>`
}

function found({ severity, rules, title, quoted, explanation, advice }: PaperFinding, writer: Writer): Html {
  const { language, say } = writer
  return html`<section data-severity="${severity}"><p class="severity">${say.severity[severity]}
${rules.map((rule) => html` <span>${rule.id} ${rule.title[language]}</span>`)}</p>
<h4>${title[language]}</h4>
${quoted.map((sentence) => quote(sentence, say))}
<p>${explanation[language]}</p>
<p>${say.advice}${advice[language]}</p></section>
`
}

function quote({ section, page, line, stretches }: QuotedSentence, say: ReportWords): Html {
  return html`<blockquote lang="zh-CN"><p>${stretches.map(({ text, marked }) =>
    marked ? html`<mark>${text}</mark>` : html`${text}`,
  )}</p>
<footer>${section} ${page === null ? say.line(line) : say.page(page)}</footer></blockquote>
`
}

function notChecked({ notChecked: groups }: CheckedPaper, { language, say }: Writer): Html {
  const checks = groups.flatMap((group) => group.checks)
  if (checks.length === 0) return html`<h3>${say.notChecked}</h3><p>${say.allChecked}</p>`
  return html`<h3>${say.notChecked}</h3><p>${say.notCheckedLead}</p>
<ul>${checks.map(({ rule, explanation }) => html`<li>${rule.id} ${rule.title[language]}：${explanation[language]}</li>`)}</ul>`
}

/** Nothing at all where there is nothing in it. */
function folded(title: string, parts: readonly Html[]): Html {
  return parts.length === 0 ? html`` : html`<details><summary>${title}</summary>${parts}</details>`
}
