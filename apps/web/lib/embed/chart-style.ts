/**
 * How charts look in frames: the page's own components with as much of its style as they need (`styles/charts.css`), which
 * may not be over six KiB with all the rest and has other colours beneath it.
 */
export const CHART_STYLE = `
.told, .chart, .panels, table { margin: .75rem 0 0 }
h3 { margin: 0; font-size: 1rem; font-weight: 600 }
table { inline-size: 100%; border-collapse: collapse }
caption { text-align: start; font-weight: 600 }
caption .unit-note { float: inline-end; font-weight: 400 }
th, td { padding: .35rem .5rem; border-block-start: 1px solid var(--faint); text-align: start; vertical-align: top; font-weight: 400 }
thead th, summary { color: var(--soft); font-size: .875rem }
.breakdown tbody th, .steps th { inline-size: 58% }
tfoot :is(th, td), .tree-total { border-block-start: 2px solid var(--line); font-weight: 600 }
.residual-row > * { border-block-start-style: dashed }
.residual-row .note { display: block }
.number { text-align: end }
.amount { color: inherit; text-decoration-color: var(--link); text-underline-offset: .22em }
.amount, .computed, .percentage { white-space: nowrap; font-variant-numeric: tabular-nums }
.amount[data-state=zero], .stacked .missing { white-space: normal }
td .missing, .computed, .percentage { font-size: .875rem }
td .said { font-size: .875rem; margin-inline-start: .3em }
.by-year tbody th { white-space: nowrap }
.status-line, .status-line > span { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0 .25em }
.status-line { gap: 0 .9rem; font-size: .875rem }
.tag { white-space: nowrap }
.tag, .code, .unit-note { color: var(--soft); font-size: .8125rem }
.standing { margin-inline-start: .25em; font-size: .6875rem; color: var(--soft) }
[data-standing=pass] .icon { color: var(--pass) }
[data-standing^=pass-] .icon { color: var(--rounded) }
[data-standing=fail] .icon { color: var(--fail) }
.bar { display: block; margin-block: .2rem .1rem }
.bar-track { fill: var(--track); stroke: var(--faint) }
rect.bar-track { stroke: none }
.bar-value, .bar-dot { fill: var(--bar) }
.bar-way, .bar-ring { stroke: var(--bar); stroke-width: 2 }
.bar-ring { fill: var(--paper) }
.bar-way.past { stroke-dasharray: 3 3 }
.bar-end { stroke: var(--ink); stroke-width: 1.5 }
.dumbbell { inline-size: calc(100% - 10px); margin-inline: 5px }
[data-kind=whole] .bar-value { fill: var(--line) }
:is([data-kind=down], [data-kind=untold]) .bar-value { fill: var(--paper); stroke: var(--bar); stroke-width: 1.5 }
[data-kind=untold] .bar-value { stroke-dasharray: 3 2 }
.tree li { display: block }
.tree-row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; padding-block: .35rem }
.tree ul ul { padding-inline-start: 1rem; border-inline-start: 2px solid var(--faint) }
.tree > ul > li { border-block-start: 1px solid var(--faint) }
.panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem }
.panels li { display: block }
.panel { display: block; inline-size: 100%; max-inline-size: 20rem }
.panel text { fill: var(--soft); font-size: 12px }
.panel-ground { stroke: var(--line) }
.treemap { display: block; inline-size: 100%; margin-block: .5rem }
.treemap text { fill: var(--ink); font-size: 14px }
.tile { fill: var(--track); stroke: var(--paper); stroke-width: 1.5 }
.tile[data-group="1"] { fill: var(--faint) }
.treemap-key { columns: 2 14rem; column-gap: 2rem; padding-inline-start: 2rem; font-size: .875rem }
.treemap-key li { display: list-item }
@media (max-width: 34rem) {
  .overview { display: none }
  .stacked thead { position: absolute; clip-path: inset(50%) }
  .stacked tr { display: grid; padding-block: .5rem; border-block-start: 1px solid var(--faint) }
  .comparison tr { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  .comparison tr > th { grid-column: 1 / -1; font-weight: 600 }
  .stacked :is(th, td) { min-inline-size: 0; white-space: normal; padding: .1rem 0; border: 0; text-align: start }
  .stacked td[data-label]::before { content: attr(data-label); display: block; color: var(--soft); font-size: .75rem }
}
@media (forced-colors: active) { .bar-track { fill: Canvas; stroke: CanvasText } .bar-value { fill: CanvasText } }
@media print { details::details-content { content-visibility: visible; block-size: auto } }`
