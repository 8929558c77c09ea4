import { type CheckedDocument, type Examined, reportOf, type Unread } from "@gouji/application"

import type { Context } from "../../context.ts"
import { REPORT } from "../../words/report.ts"
import { type Piece, piece } from "../paint.ts"
import { countPieces, coveragePiece } from "../summary-lines.ts"
import { findingMarkup } from "./html-finding.ts"
import { openMarkup } from "./html-open.ts"
import { STYLE } from "./html-style.ts"
import { html, type Markup, NOTHING } from "./markup.ts"
import type { Printing, ReportPrinter } from "./printer.ts"
import { toldFindings } from "./told-findings.ts"

/** A page that stands alone: no script, nothing fetched, to be kept, sent or printed. */
export function htmlPrinter({ destination, context }: Printing): ReportPrinter {
  const rows: Markup[] = []
  const sections: Markup[] = []
  return {
    one: (result) => {
      const anchor = `d${sections.length + 1}`
      rows.push(overviewRow(result, anchor, context))
      sections.push(
        "problem" in result ? unreadable(result, anchor, context) : checked(result, anchor, context),
      )
    },
    end: () => destination.write(page({ rows, sections }, context).html),
  }
}

/** The policy keeps it so even if something was overlooked: no script, nothing from elsewhere. */
function page(
  { rows, sections }: { readonly rows: readonly Markup[]; readonly sections: readonly Markup[] },
  { language }: Context,
): Markup {
  const words = REPORT[language]
  const { catalogue, engine } = reportOf([])
  return html`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${words.title}</h1><p>${words.edition(catalogue, engine)}</p></header>
<main>
<nav aria-labelledby="overview"><h2 id="overview">${words.overview}</h2><ul>${rows}</ul></nav>
${sections}</main>
</body>
</html>
`
}

function overviewRow(result: Examined | Unread, anchor: string, { say }: Context): Markup {
  const { document } = result
  const told: readonly Piece[] =
    document.status === "checked" ? countsOf(document, say) : [piece(say.unreadable, "error")]
  return html`<li><a href="#${anchor}">${document.path}</a> ${counts(told)}</li>
`
}

function countsOf({ summary }: CheckedDocument, say: Context["say"]): readonly Piece[] {
  return [...countPieces(summary, say), coveragePiece(summary, say)]
}

function counts(pieces: readonly Piece[]): Markup {
  return html`<span class="counts">${pieces.map(({ text, role }) => html`<span class="${role}">${text.trim()}</span> `)}</span>`
}

function checked(examined: Examined, anchor: string, context: Context): Markup {
  const { document } = examined
  const { say, language } = context
  const { organisation, fiscalYear, stage, title } = document.disclosure
  const words = REPORT[language]
  const told = toldFindings(examined, context)
  return html`<article id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${organisation.name || say.unnamed} ${fiscalYear} ${say.stage[stage]}</h2>
<p>${title}</p>
<p class="path">${document.path}</p>
<p>${say.figuresRead(document.figures.length)} ${counts(countsOf(document, say))}</p>
<h3>${words.findings}</h3>
${told.length === 0 ? html`<p>${words.none}</p>\n` : told.map((one, at) => findingMarkup(one, `${anchor}-${at + 1}`, context))}${openMarkup(document, context)}</article>
`
}

function unreadable({ document }: Unread, anchor: string, { say, language }: Context): Markup {
  const { path, problem } = document
  const words = REPORT[language]
  return html`<article id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${path}</h2>
<p class="error">${say.unreadable}${words.colon}${problem.message[language]}</p>
<p>${say.whatToDo}${words.colon}${problem.advice[language]}</p>${NOTHING}
</article>
`
}
