import { CHART_STYLE } from "./chart-style.ts"

/** All the style an embed has: it stands in somebody else's page, and nothing is loaded for it. */
export const EMBED_STYLE = `
:root { color-scheme: light dark; --ink: #202325; --soft: #565b5f; --paper: #fffefb; --line: #8b8678; --link: #17597c; --fail: #96380f;
  --faint: #ded9cd; --track: #e4eef3; --bar: #3d7c9c; --pass: #2c664a; --rounded: #735500 }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --soft: #a9aeb1; --paper: #1d2022; --line: #7d8286; --link: #8fc6e2; --fail: #f2a680;
  --faint: #35393c; --track: #20333d; --bar: #5c9cbd; --pass: #93cfae; --rounded: #dcbb62 } }
* { box-sizing: border-box }
body { margin: 0; padding: .75rem 1rem; background: var(--paper); color: var(--ink); border: 1px solid var(--line);
  font: 1rem/1.5 "Segoe UI", Roboto, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: anywhere; text-spacing-trim: trim-start }
h1 { margin: 0; font-size: 1rem; font-weight: 600 }
p, ul { margin: .35rem 0 0 }
ul { padding: 0; list-style: none }
a { color: var(--link); display: inline-block; min-block-size: 24px }
.value { font-size: 1.75rem; line-height: 1.25; font-variant-numeric: tabular-nums }
.unit, .note { font-size: .875rem; color: var(--soft) }
.missing, .said { font-size: 1.25rem; color: var(--soft) }
.badge, li { display: flex; gap: .35rem; align-items: center; flex-wrap: wrap }
.icon { inline-size: 1em; block-size: 1em; fill: none; stroke: currentColor; stroke-width: 2; flex: none }
[data-outcome="fail"] { color: var(--fail); font-weight: 600 }
.hash { font: .75rem/1.4 ui-monospace, Menlo, Consolas, monospace }
.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
${CHART_STYLE}
@media print { body { border-color: #000 } }
`
