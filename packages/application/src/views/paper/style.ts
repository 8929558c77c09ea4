/**
 * How a report looks, on a screen and on paper. Part of the program: nothing from a document stands in it. Severity is
 * always a word too. On paper everything is black, nothing is folded away, and no finding is cut by the end of a page
 * where it fits on one.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #555; --line: #c9c9c9; --ground: #fff; --bad: #a3141d; --warn: #7a4b00; --good: #155f2e; --link: #0b4a8f; --mark: #ffe9a8 }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --soft: #b0b0b0; --line: #555; --ground: #161616; --bad: #ff9b9b; --warn: #f2c46d; --good: #8fd6a5; --link: #9cc4ff; --mark: #5a4500 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 56rem; padding: 1rem; color: var(--ink); background: var(--ground); font: 1rem/1.75 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif; overflow-wrap: anywhere }
a { color: var(--link) }
h1 { font-size: 1.6rem } h2 { font-size: 1.25rem } h3 { font-size: 1.05rem } h4 { font-size: 1rem }
h2, h3, h4, p, ul { margin-block: .5rem } h3 { margin-block-start: 1.5rem }
article { border-top: 2px solid var(--line); margin-top: 2rem }
.muted, figcaption { color: var(--soft); font-size: .9rem }
.counts .muted { font-size: inherit }
.fatal, .error { color: var(--bad) } .warning { color: var(--warn) } .good { color: var(--good) }
.counts { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-block: .5rem } nav .counts { margin-block: 0 } dl div { display: flex; gap: .4em } dd { margin: 0; font-weight: 600 }
.finding { color: var(--ink); border: 1px solid var(--line); border-inline-start: .35rem solid var(--line); padding: .5rem 1rem; margin: 1rem 0 }
.finding.fatal, .finding.error { border-inline-start-color: var(--bad) } .finding.warning { border-inline-start-color: var(--warn) }
.severity { border: 1px solid; padding: 0 .4em } .fatal .severity, .error .severity { color: var(--bad) } .warning .severity { color: var(--warn) }
.rule { margin-inline-end: .75em }
figure { margin: .75rem 0 } blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line) } blockquote p { margin: 0 }
mark { color: inherit; background: none; text-decoration: underline; text-underline-offset: .2em }
mark.suspect { background: var(--mark); text-decoration: underline wavy var(--bad) }
sub { color: var(--soft); margin-inline: .1em; line-height: 1 }
.sums { padding-inline-start: 1.25rem; font-variant-numeric: tabular-nums } .sums span { display: inline-block; margin-inline-start: .75em }
table { border-collapse: collapse; width: 100% } th, td { text-align: start; vertical-align: top; border: 1px solid var(--line); padding: .25rem .5rem } td:first-child { width: 40% }
details { margin: 1rem 0 } summary { font-weight: 600; cursor: pointer }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --ground: #fff; --bad: #000; --warn: #000; --good: #000; --link: #000; --mark: #e5e5e5 }
  body { max-width: none; padding: 0; font-size: 10pt }
  details::details-content { content-visibility: visible; block-size: auto }
  .finding, figure, tr, li { break-inside: avoid } h2, h3, h4, summary { break-after: avoid }
  nav + article, article + article { break-before: page }
}
`
