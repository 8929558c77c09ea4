import { type DisclosureSummary, STATE_WORDS } from "@gouji/application"

import { clean } from "../../output/clean.ts"
import { wrapPieces } from "../../output/fit-line.ts"
import { type Line, type Piece, piece, type Role } from "../../output/paint.ts"
import { countPieces } from "../../output/summary-lines.ts"
import { fit, widthOf } from "../../output/width.ts"
import type { Canvas, Room, View } from "../canvas.ts"
import { saying } from "../layout.ts"
import { knownRows, rowAt } from "../pages.ts"
import type { DashboardState } from "../state.ts"
import { atRight, cursorPiece, rowRole, windowLines } from "./list-lines.ts"

/** What the registry holds, and beneath it the chosen document in short. */
export function documentsScreen(state: DashboardState, canvas: Canvas): View {
  const { say, words, language } = canvas
  const { pages } = state.known
  const chosen = rowAt(pages, state.place.at)
  const count = knownRows(pages)
  const all = pages.length === null && count > 0 ? words.more(count) : String(count)
  const { words: filter, order, state: only } = state.asked
  const hints = [
    ...(filter === "" ? [words.ordered(words.orders[order])] : [words.filtered(clean(filter))]),
    ...(only === null ? [] : [STATE_WORDS[only][language]]),
    ...(state.picked.size > 0 ? [words.picked(state.picked.size)] : []),
  ]
  return {
    header: [piece(` ${say.dashboard.documents}`, "strong")],
    list: {
      title: `${say.dashboard.documents} (${words.of(count === 0 ? "0" : String(Math.min(state.place.at, count - 1) + 1), all)})`,
      hint: hints.join("  "),
      lines: (room) => listLines(state, { ...canvas, ...room }),
    },
    details: [
      {
        title: say.dashboard.summary,
        lines: (room) => (chosen === undefined ? [] : summaryLines(chosen, canvas, room)),
      },
    ],
    isBeside: false,
  }
}

function listLines(state: DashboardState, canvas: Canvas): readonly Line[] {
  const { columns, rows, say } = canvas
  const { pages } = state.known
  const count = knownRows(pages)
  if (pages.loaded.size === 0) return saying(say.dashboard.reading)
  if (count === 0) return saying(isAll(state) ? canvas.words.empty : say.dashboard.noMatch)
  const cells = cellsIn(columns, canvas)
  const taken = cells.reduce((sum, cell) => sum + cellWidth(cell, canvas), 0)
  const nameWidth = Math.max(10, columns - 3 - taken)
  const titles = cells.map((cell) => atRight(cell.title(canvas), cellWidth(cell, canvas)))
  const head: Line = [piece(`  ${fit(say.list.organisation, nameWidth)}${titles.join("")}`, "muted")]
  const lines = windowLines(
    { count, at: Math.min(state.place.at, count - 1), rows: rows - 1 },
    (index, isChosen) => {
      const document = rowAt(pages, index)
      if (document === undefined) return [cursorPiece(isChosen), piece(say.dashboard.reading, "muted")]
      const name = clean(document.organisation.name || say.unnamed)
      return [
        cursorPiece(isChosen, state.picked.has(document.sha256)),
        piece(fit(name, nameWidth), rowRole(isChosen)),
        ...cells.map((cell) => cellPiece(cell, document, canvas)),
      ]
    },
  )
  return [head, ...lines]
}

function isAll({ asked }: DashboardState): boolean {
  return asked.words === "" && asked.state === null
}

interface Cell {
  /** Left out where there is less room than this for the whole list. */
  readonly from: number
  readonly title: (canvas: Canvas) => string
  readonly text: (document: DisclosureSummary, canvas: Canvas) => string
  readonly role: (document: DisclosureSummary) => Role
  /** All it can say, where these are few; else four digits. */
  readonly says?: (canvas: Canvas) => readonly string[]
}

const CELLS: readonly Cell[] = [
  {
    from: 0,
    title: ({ say }) => say.list.year,
    text: ({ fiscalYear }) => String(fiscalYear),
    role: () => "plain",
  },
  {
    from: 56,
    title: ({ say }) => say.list.stage,
    text: ({ stage }, { say }) => say.stage[stage],
    role: () => "plain",
    says: ({ say }) => Object.values(say.stage),
  },
  {
    from: 66,
    title: ({ say }) => say.list.state,
    text: ({ state }, { language }) => STATE_WORDS[state][language],
    role: ({ state }) => (state === "published" ? "good" : "plain"),
    says: ({ language }) => Object.values(STATE_WORDS).map((words) => words[language]),
  },
  {
    from: 130,
    title: ({ say }) => say.dashboard.imported,
    text: ({ importedAt }) => importedAt.slice(0, 10),
    role: () => "muted",
    says: () => ["2026-01-01"],
  },
  counted("error", "error", 0),
  counted("warning", "warning", 48),
  counted("info", "info", 76),
  counted("notChecked", "plain", 58),
]

function counted(key: "error" | "warning" | "info" | "notChecked", role: Role, from: number): Cell {
  const count = ({ summary }: DisclosureSummary) =>
    key === "error" ? summary.fatal + summary.error : summary[key]
  return {
    from,
    title: ({ say }) => say.list[key],
    text: (document) => String(count(document)),
    role: (document) => (count(document) > 0 ? role : "muted"),
  }
}

function cellsIn(columns: number, { language }: Canvas): readonly Cell[] {
  // English words are about half as wide again.
  const room = language === "zh" ? columns : columns * 0.72
  return CELLS.filter(({ from }) => from <= room)
}

/** A column is as wide as its title and the widest of what it can say. */
function cellWidth(cell: Cell, canvas: Canvas): number {
  const words = cell.says?.(canvas) ?? ["9999"]
  return Math.max(widthOf(cell.title(canvas)), ...words.map(widthOf)) + 2
}

function cellPiece(cell: Cell, document: DisclosureSummary, canvas: Canvas): Piece {
  return piece(atRight(cell.text(document, canvas), cellWidth(cell, canvas)), cell.role(document))
}

/** A document in a few lines: its title, version and hash, and what the check counts. */
export function summaryLines(
  { title, sha256, importedAt, version, catalogue, state, summary }: DisclosureSummary,
  { say, words, language }: Canvas,
  { columns }: Room,
): readonly Line[] {
  const facts = [
    words.compare.version(version),
    STATE_WORDS[state][language],
    `${words.form.hash} ${sha256.slice(0, 4)} ${sha256.slice(4, 12)}`,
    catalogue,
    `${say.dashboard.imported} ${importedAt.slice(0, 16).replace("T", " ")} UTC`,
  ]
  return [
    [piece(` ${title}`, "strong")],
    ...wrapPieces(
      facts.map((fact) => piece(` ${fact} `, "muted")),
      columns - 1,
    ),
    ...wrapPieces(countPieces(summary, say), columns - 1),
  ]
}
