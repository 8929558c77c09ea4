import type { Report, UnreadableDocument, WireSummary } from "../../wire.ts"
import { summaryCounts } from "../summary-counts.ts"
import { findingHtml } from "./html-finding.ts"
import { openHtml } from "./html-open.ts"
import { type Html, html } from "./markup-text.ts"
import type { CheckedPaper, PaperFinding, PaperView } from "./paper-view.ts"
import { STYLE } from "./style.ts"
import { type Language, REPORT_WORDS, type ReportWords, type Writer } from "./words.ts"

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
  const hasFindings = papers.some((paper) => paper.status === "checked" && foundIn(paper) > 0)
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
<header><h1>${say.title}</h1>
<p>${say.lead(papers.length)}</p>
${hasFindings ? html`<p class="muted">${say.legend}</p>\n` : ""}<p class="muted">${say.edition(catalogue, engine)}</p></header>
<main>
${overview(papers, say)}${papers.map((paper, at) => article(paper, anchorOf(at), writer))}</main>
</body>
</html>
`.html
}

function anchorOf(at: number): string {
  return `d${at + 1}`
}

function foundIn({ findings, notes }: CheckedPaper): number {
  return findings.length + notes.length
}

/** One document needs no list of them. */
function overview(papers: readonly PaperView[], say: ReportWords): Html {
  if (papers.length < 2) return html``
  const rows = papers.map((paper, at) => {
    const told = paper.status === "checked" ? countsOf(paper.summary, say) : [unreadableCount(say)]
    const counts = told.map(({ role, name, count }) => html`<span class="${role}">${name} ${count}</span> `)
    return html`<li><a href="#${anchorOf(at)}">${paper.path}</a>
<span class="counts">${counts}</span></li>\n`
  })
  return html`<nav aria-labelledby="overview"><h2 id="overview">${say.overview}</h2>
<ul>
${rows}</ul></nav>
`
}

function article(paper: PaperView, anchor: string, writer: Writer): Html {
  const body = paper.status === "checked" ? checked(paper, anchor, writer) : unreadable(paper, anchor, writer)
  return html`<article id="${anchor}" aria-labelledby="${anchor}-title">
${body}</article>
`
}

function unreadable({ path, sha256, problem }: UnreadableDocument, anchor: string, writer: Writer): Html {
  const { language, say } = writer
  return html`<h2 id="${anchor}-title">${path}</h2>
${sha256 === "" ? "" : html`<p class="muted">${hash(sha256, say)}</p>\n`}<p class="error">${say.unreadable}</p>
<p>${problem.message[language]}</p>
<p><strong>${say.advice}</strong>${problem.advice[language]}</p>
`
}

function checked(paper: CheckedPaper, anchor: string, writer: Writer): Html {
  const { say } = writer
  const { head, notices = [], figures, unread } = paper
  const name = head.organisation || head.title || paper.path
  return html`<h2 id="${anchor}-title"><span lang="zh-CN">${name}</span> ${say.year(head.fiscalYear, say.stage[head.stage])}</h2>
${head.title === "" || head.title === name ? "" : html`<p lang="zh-CN">${head.title}</p>\n`}<p class="muted">${paper.path}<br>${hash(paper.sha256, say)}</p>
${counts(paper.summary, say)}<p>${say.read(figures, unread.length)}</p>
${notices.map(({ kind, count, where }) => html`<p>${say.notice[kind](count, where)}</p>\n`)}${findings(paper, anchor, writer)}${openHtml(paper, writer)}`
}

function hash(sha256: string, say: ReportWords): Html {
  return html`${say.hash} <code>${sha256}</code>`
}

/** Notes are folded away on a screen: what is worth a look is to stand out. They go on counting from there. */
function findings({ findings: weighty, notes }: CheckedPaper, anchor: string, writer: Writer): Html {
  const { say } = writer
  const told = (some: readonly PaperFinding[], before: number) =>
    some.map((one, at) => findingHtml(one, `${anchor}-${before + at + 1}`, writer))
  const folded = html`<details><summary>${say.notes(notes.length)}</summary>
${told(notes, weighty.length)}</details>
`
  return html`<h3>${say.findings}</h3>
${weighty.length === 0 ? html`<p>${say.noFindings}</p>\n` : told(weighty, 0)}${notes.length === 0 ? "" : folded}`
}

interface Count {
  readonly name: string
  readonly count: string
  readonly role: string
}

function unreadableCount({ unreadable: name }: ReportWords): Count {
  return { name, count: "", role: "error" }
}

function countsOf(summary: WireSummary, say: ReportWords): readonly Count[] {
  return summaryCounts(summary).map(({ key, shown, role }) => ({ name: say.counts[key], count: shown, role }))
}

function counts(summary: WireSummary, say: ReportWords): Html {
  const told = countsOf(summary, say).map(
    ({ name, count, role }) => html`<div class="${role}"><dt>${name}</dt><dd>${count}</dd></div>`,
  )
  return html`<dl class="counts">${told}</dl>
`
}
