import { type DisclosureSummary, STATE_WORDS } from "@gouji/application"
import type { BoardCell, BoardOfYears, YearsRow } from "@gouji/application/desk"
import type { Timeliness } from "@gouji/domain"

import { clean } from "../../output/clean.ts"
import { type Line, type Piece, piece, type Role } from "../../output/paint.ts"
import { fit, widthOf } from "../../output/width.ts"
import { DESK } from "../../words/desk.ts"
import type { Canvas, Room, View } from "../canvas.ts"
import { saying } from "../layout.ts"
import { boardIn, cellIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import { summaryLines } from "./documents-screen.ts"
import { cursorPiece, rowRole, windowLines } from "./list-lines.ts"

/** Organisations by years: how far each has come, whether in time, and what was found in it. */
export function boardScreen(state: DashboardState, canvas: Canvas): View {
  const { say, words } = canvas
  const board = boardIn(state)
  const title = words.board.title(say.stage[state.stage])
  const count = board?.rows.length ?? 0
  return {
    header: [piece(` ${title}`, "strong"), ...totalPieces(board, canvas)],
    list: {
      title: `${title} (${words.of(String(count === 0 ? 0 : state.place.at + 1), String(count))})`,
      hint: words.board.legend,
      lines: (room) => listLines(board, state, { ...canvas, ...room }),
    },
    details: [
      {
        title: words.board.cell,
        lines: (room) => detailLines(board, state, { canvas, room }),
      },
    ],
    isBeside: false,
  }
}

/** Of the latest year: how many are late, missing, or cannot be said. */
function totalPieces(board: BoardOfYears | null, { language }: Canvas): readonly Piece[] {
  const totals = board?.totals[0]
  if (totals == null) return []
  const { kinds } = DESK[language].board
  const counted = Object.entries(totals.timeliness).filter(([, count]) => count > 0)
  return [
    piece(`  ${board?.years[0]}  ${DESK[language].board.totals(totals.rows)}`, "muted"),
    ...counted.map(([kind, count]) => piece(`  ${kinds[kind as Timeliness["kind"]]} ${count}`, roleOf(kind))),
  ]
}

function roleOf(kind: string): Role {
  if (kind === "on-time") return "good"
  return kind === "late" || kind === "overdue" ? "error" : "plain"
}

function listLines(board: BoardOfYears | null, state: DashboardState, canvas: Canvas): readonly Line[] {
  const { columns, rows, say, words } = canvas
  if (board === null) return saying(say.dashboard.reading)
  if (board.rows.length === 0) return saying(words.board.empty)
  const width = cellWidth(canvas)
  const shown = Math.max(1, Math.min(board.years.length, Math.floor((columns - 16) / width)))
  // The chosen year is always among those there is room for.
  const first = Math.max(0, Math.min(state.place.side, board.years.length - 1) - shown + 1)
  const years = board.years.slice(first, first + shown)
  const nameWidth = Math.max(10, columns - 2 - years.length * width)
  const head: Line = [
    piece(`  ${fit(say.list.organisation, nameWidth)}`, "muted"),
    ...years.map((year) => piece(fit(` ${year}`, width), "muted")),
  ]
  const lines = windowLines(
    { count: board.rows.length, at: state.place.at, rows: rows - 1 },
    (index, isChosen) => {
      const row = board.rows[index] as YearsRow
      return [
        cursorPiece(isChosen),
        piece(fit(clean(row.name), nameWidth), rowRole(isChosen)),
        ...years.flatMap((_, column) =>
          cellPieces(row.cells[first + column], {
            width,
            isChosen: isChosen && first + column === state.place.side,
            canvas,
          }),
        ),
      ]
    },
  )
  return [head, ...lines]
}

/** Wide enough for the longest state with its counts. */
function cellWidth({ language, words }: Canvas): number {
  const states = [...Object.values(STATE_WORDS).map((each) => each[language]), words.board.noPaper]
  return Math.max(...states.map(widthOf)) + 14
}

function cellPieces(
  cell: BoardCell | undefined,
  {
    width,
    isChosen,
    canvas,
  }: { readonly width: number; readonly isChosen: boolean; readonly canvas: Canvas },
): readonly Piece[] {
  const [edge, end] = isChosen ? ["[", "]"] : [" ", " "]
  const paper = cell?.paper ?? null
  const inside =
    paper === null ? absentPieces(cell, width - 2, canvas) : paperPieces(paper, width - 2, canvas)
  return [piece(edge, "strong"), ...inside, piece(end, "strong")]
}

function absentPieces(cell: BoardCell | undefined, width: number, { words }: Canvas): readonly Piece[] {
  const isExpected = cell?.row != null
  const text = isExpected ? words.board.noPaper : words.board.notExpected
  return [piece(fit(text, width), isExpected ? "warning" : "muted")]
}

/** Room for `99/99/99 999`. */
const COUNTS = 12

function paperPieces(
  { summary, state }: DisclosureSummary,
  width: number,
  { language }: Canvas,
): readonly Piece[] {
  const { fatal, error, warning, notChecked } = summary
  const gravest = (["fatal", "error", "warning"] as const).find((severity) => summary[severity] > 0)
  return [
    piece(fit(STATE_WORDS[state][language], width - COUNTS)),
    piece(fit(`${fatal}/${error}/${warning} ${notChecked}`, COUNTS), gravest ?? "good"),
  ]
}

function detailLines(
  board: BoardOfYears | null,
  state: DashboardState,
  { canvas, room }: { readonly canvas: Canvas; readonly room: Room },
): readonly Line[] {
  const cell = cellIn(state)
  const { words } = canvas
  if (board === null || cell === undefined) return []
  const due = cell.row === null ? [] : [dueLine(cell, canvas)]
  const none = board.totals.every((totals) => totals === null) ? saying(words.board.noRegister) : []
  return [...(cell.paper === null ? [] : summaryLines(cell.paper, canvas, room)), ...due, ...none]
}

function dueLine({ row }: BoardCell, { language, words }: Canvas): Line {
  const { board } = DESK[language]
  if (row === null) return []
  const { due, timeliness } = row
  const on =
    due.kind === "unknown" ? board.unknown : `${due.on}${due.limit === "upper-bound" ? board.upperBound : ""}`
  return [
    piece(` ${words.board.due} ${on}  `),
    piece(timelyWords(timeliness, board), roleOf(timeliness.kind)),
  ]
}

function timelyWords(timeliness: Timeliness, board: (typeof DESK)["zh"]["board"]): string {
  switch (timeliness.kind) {
    case "late":
      return board.late(timeliness.days)
    case "due":
      return board.dueIn(timeliness.daysLeft)
    case "overdue":
      return board.overdue(timeliness.days)
    case "on-time":
    case "unknown":
      return board[timeliness.kind]
  }
}
