import type { DisclosureView, Frame, WireFigure } from "@gouji/application"

import { windowOf } from "../output/fit-line.ts"
import { frameLines } from "../output/frame-lines.ts"
import { type Line, piece } from "../output/paint.ts"
import { briefReasoningLines, placeOf, verdictLines } from "../output/report-lines.ts"
import { countPieces } from "../output/summary-lines.ts"
import type { Phrases } from "../words/phrases.ts"
import { type Body, type Canvas, WIDE } from "./canvas.ts"
import { type Item, itemsOf } from "./items.ts"
import { beside, panelLines } from "./panel.ts"
import type { DashboardState } from "./state.ts"

/** The findings of one document; beside the list (or beneath it) the words they rest on, and the sum. */
export function findingsScreen(state: DashboardState, canvas: Canvas): Body {
  const { columns, rows, ascii, say } = canvas
  const { opened } = state
  if (opened === null) {
    const lines: readonly Line[] = [[piece(` ${say.dashboard.reading}`, "muted")]]
    return { header: [], lines: panelLines({ title: "", lines, width: columns, height: rows, ascii }) }
  }
  const shown = shownOf(opened, state)
  return {
    header: headerLine(opened, say),
    lines: columns >= WIDE ? wide(shown, canvas) : narrow(shown, canvas),
  }
}

/** What is in view of a document: its items, the chosen one, and the chosen piece of its evidence. */
interface Shown {
  readonly view: DisclosureView
  readonly state: DashboardState
  readonly items: readonly Item[]
  readonly item: Item | undefined
  readonly frames: readonly Frame[]
}

function shownOf(view: DisclosureView, state: DashboardState): Shown {
  const items = itemsOf(view, state.showsAll)
  const item = items[state.item]
  return { view, state, items, item, frames: view.frames.get(item?.key ?? "") ?? [] }
}

function headerLine({ head }: DisclosureView, say: Phrases): Line {
  const { organisation, fiscalYear, stage } = head
  return [
    piece(` ${organisation.name || say.unnamed} / ${fiscalYear} ${say.stage[stage]}`, "strong"),
    ...countPieces(head.summary, say),
  ]
}

function wide(shown: Shown, canvas: Canvas): readonly Line[] {
  const left = Math.max(36, Math.floor(canvas.columns * 0.38))
  const right = canvas.columns - left
  const sum = Math.max(5, Math.floor(canvas.rows * 0.42))
  return beside(listPanel(shown, { ...canvas, columns: left }), [
    ...evidencePanel(shown, { ...canvas, columns: right, rows: canvas.rows - sum }),
    ...reasoningPanel(shown, { ...canvas, columns: right, rows: sum }),
  ])
}

function narrow(shown: Shown, canvas: Canvas): readonly Line[] {
  const list = Math.max(4, Math.floor(canvas.rows * 0.3))
  const sum = Math.max(4, Math.floor(canvas.rows * 0.33))
  return [
    ...listPanel(shown, { ...canvas, rows: list }),
    ...evidencePanel(shown, { ...canvas, rows: canvas.rows - list - sum }),
    ...reasoningPanel(shown, { ...canvas, rows: sum }),
  ]
}

function listPanel({ items, state }: Shown, { columns, rows, ascii, say }: Canvas): readonly Line[] {
  const { from, to } = windowOf(items.length, state.item, rows - 2)
  const lines = items
    .slice(from, to)
    .map((item, index) => itemLine(item, from + index === state.item, { say, state }))
  const at = items.length === 0 ? 0 : state.item + 1
  return panelLines({
    title: `${say.dashboard.findings} (${at}/${items.length})`,
    lines: items.length === 0 ? [[piece(` ${say.dashboard.nothing}`, "muted")]] : lines,
    width: columns,
    height: rows,
    ascii,
  })
}

function itemLine(
  item: Item,
  isChosen: boolean,
  { say, state }: { readonly say: Phrases; readonly state: DashboardState },
): Line {
  const mark = piece(isChosen ? "> " : "  ", "strong")
  const role = isChosen ? "strong" : "plain"
  if (item.kind === "finding") {
    const { severity, rules, title } = item.finding
    return [
      mark,
      piece(say.severity[severity], severity),
      piece(` ${rules.join(" ")} ${title[state.language]}`, role),
    ]
  }
  const { outcome, rule, explanation } = item.verdict
  const open = outcome !== "pass" && outcome !== "pass-rounded" && outcome !== "not-applicable"
  return [
    mark,
    piece(say.outcome[outcome], open ? "warning" : "muted"),
    piece(` ${rule} ${explanation[state.language]}`, isChosen ? "strong" : "muted"),
  ]
}

function evidencePanel({ frames, state }: Shown, { columns, rows, ascii, say }: Canvas): readonly Line[] {
  const frame = frames[Math.min(state.evidence, frames.length - 1)]
  const lines: readonly Line[] =
    frame === undefined
      ? [[piece(` ${say.dashboard.noEvidence}`, "muted")]]
      : [[piece(` ${placeOf(frame, say)}`, "place")], [], ...indented(frameLines(frame, columns - 4))]
  const at = frame === undefined ? 0 : Math.min(state.evidence, frames.length - 1) + 1
  return panelLines({
    title: `${say.dashboard.evidence} (${at}/${frames.length})`,
    lines,
    width: columns,
    height: rows,
    ascii,
  })
}

function reasoningPanel(shown: Shown, canvas: Canvas): readonly Line[] {
  const { columns, rows, ascii, say } = canvas
  const lines = reasoning(shown, { ...canvas, columns: columns - 3 })
  const hidden = lines.length - (rows - 2)
  return panelLines({
    title: say.dashboard.reasoning,
    hint: hidden > 0 ? say.dashboard.more(hidden) : "",
    lines,
    width: columns,
    height: rows,
    ascii,
  })
}

function reasoning({ view, item, state }: Shown, { columns, say }: Canvas): readonly Line[] {
  const { figures: all, verdicts } = view.document
  const figures = new Map<string, WireFigure>(all.map((figure) => [figure.id, figure]))
  const layout = { say, language: state.language, columns }
  if (item === undefined) return []
  if (item.kind === "verdict") return verdictLines(item.verdict, figures, layout)
  const held = verdicts.filter(({ instance }) => item.finding.verdicts.includes(instance))
  return briefReasoningLines({ finding: item.finding, held, figures }, layout)
}

function indented(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => [piece(" "), ...line])
}
