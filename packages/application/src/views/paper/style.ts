/** How a report looks, on a screen and on paper. Part of the program: nothing from a document stands in it. */
export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.75 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
article { margin-block: 2.5rem; border-top: 2px solid }
section { margin-block: 1rem; padding: .75rem 1rem; border: 1px solid #8b8678; border-inline-start: 4px solid #96380f; border-radius: 6px; break-inside: avoid }
section[data-severity="info"] { border-inline-start: 4px dotted #8b8678 }
h2, h3, h4, p { margin-block: .5rem }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 2px solid #8b8678 }
blockquote footer, .file, footer { font-size: .875rem; opacity: .8 }
mark { background: #fbe8a6; color: #202325 }
dl { display: flex; flex-wrap: wrap; gap: 0 1.25rem } dl div { display: flex; gap: .4em } dd { margin: 0; font-weight: 600 }
.severity { font-weight: 600 } .severity span { font-weight: 400; font-size: .875rem }
@media print { details > * { display: block } details::details-content { content-visibility: visible } }
`
