import type { DisclosureSummary } from "@gouji/application"

import { clean } from "../output/clean.ts"
import { windowOf, wrapPieces } from "../output/fit-line.ts"
import { type Line, type Piece, piece, type Role } from "../output/paint.ts"
import { countPieces, coveragePiece } from "../output/summary-lines.ts"
import { fit, widthOf } from "../output/width.ts"
import type { Phrases } from "../words/phrases.ts"
import type { Body, Canvas } from "./canvas.ts"
import { panelLines } from "./panel.ts"
import { cursorOf, type DashboardState, visibleDocuments } from "./state.ts"

/** The rows of the panel beneath the list. */
const SUMMARY_HEIGHT = 6

/** What the registry holds, and beneath it the chosen document in short. */
export function documentsScreen(state: DashboardState, canvas: Canvas): Body {
  const { columns, rows, ascii, say } = canvas
  const documents = visibleDocuments(state)
  const all = state.documents?.length ?? 0
  const height = Math.max(3, rows - SUMMARY_HEIGHT)
  const list = {
    title: `${say.dashboard.documents} (${say.dashboard.held(documents.length, all)})`,
    hint: state.filter === "" ? "" : `${say.dashboard.filter}: ${clean(state.filter)}`,
    lines: listLines(state, documents, { ...canvas, rows: height - 2 }),
  }
  const chosen = documents[cursorOf(state)]
  const summary = {
    title: say.dashboard.summary,
    lines: chosen === undefined ? [] : summaryLines(chosen, canvas),
  }
  return {
    header: [piece(" gouji ", "strong"), piece(` ${say.dashboard.title}`, "muted")],
    lines: [
      ...panelLines({ ...list, width: columns, height, ascii }),
      ...panelLines({ ...summary, width: columns, height: rows - height, ascii }),
    ],
  }
}

function listLines(
  state: DashboardState,
  documents: readonly DisclosureSummary[],
  { columns, rows, say }: Canvas,
): readonly Line[] {
  if (state.documents === null) return [[piece(` ${say.dashboard.reading}`, "muted")]]
  if (documents.length === 0) {
    return [
      [piece(` ${state.documents.length === 0 ? say.dashboard.empty : say.dashboard.noMatch}`, "muted")],
    ]
  }
  const cursor = cursorOf(state)
  const { from, to } = windowOf(documents.length, cursor, rows - 1)
  const nameWidth = Math.max(10, columns - 2 - widthOf(cellsText(say)) - 2)
  const head: Line = [piece(`  ${fit(say.list.organisation, nameWidth)}${cellsText(say)}`, "muted")]
  const drawn = documents.slice(from, to).map((document, index): Line => {
    const isChosen = from + index === cursor
    return [
      piece(isChosen ? "> " : "  ", "strong"),
      piece(fit(clean(document.organisation.name || say.unnamed), nameWidth), isChosen ? "strong" : "plain"),
      ...CELLS.map((cell) => cellPiece(cell, document, say)),
    ]
  })
  return [head, ...drawn]
}

interface Cell {
  readonly title: (say: Phrases) => string
  readonly text: (document: DisclosureSummary, say: Phrases) => string
  readonly role: (document: DisclosureSummary) => Role
}

const CELLS: readonly Cell[] = [
  { title: (say) => say.list.year, text: ({ fiscalYear }) => String(fiscalYear), role: () => "plain" },
  { title: (say) => say.list.stage, text: ({ stage }, say) => say.stage[stage], role: () => "plain" },
  counted("error", "error"),
  counted("warning", "warning"),
  counted("info", "info"),
  counted("notChecked", "plain"),
]

function counted(key: "error" | "warning" | "info" | "notChecked", role: Role): Cell {
  return {
    title: (say) => say.list[key],
    text: ({ summary }) => String(key === "error" ? summary.fatal + summary.error : summary[key]),
    role: ({ summary }) => (summary[key] > 0 ? role : "muted"),
  }
}

/** A column is as wide as its title and the widest of what it can say. */
function cellWidth(cell: Cell, say: Phrases): number {
  const words = cell === CELLS[1] ? Object.values(say.stage) : ["9999"]
  return Math.max(widthOf(cell.title(say)), ...words.map(widthOf)) + 2
}

function cellsText(say: Phrases): string {
  return CELLS.map((cell) => atRight(cell.title(say), cellWidth(cell, say))).join("")
}

function cellPiece(cell: Cell, document: DisclosureSummary, say: Phrases): Piece {
  return piece(atRight(cell.text(document, say), cellWidth(cell, say)), cell.role(document))
}

function atRight(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text
}

function summaryLines(
  { id, title, importedAt, summary }: DisclosureSummary,
  { say, columns }: Canvas,
): readonly Line[] {
  return [
    [piece(` ${title}`, "strong")],
    [piece(` ${id}  ${say.dashboard.imported} ${importedAt.slice(0, 16).replace("T", " ")} UTC`, "muted")],
    ...wrapPieces([...countPieces(summary, say), coveragePiece(summary, say)], columns - 3),
  ]
}
