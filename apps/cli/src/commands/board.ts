import { type BoardReport, STATE_WORDS } from "@gouji/application"
import type { Board, BoardRow, Stage, Timeliness } from "@gouji/domain"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { type Line, type Piece, piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import { tableLines } from "../output/table-lines.ts"
import { withDesk } from "../registry.ts"
import { DESK } from "../words/desk.ts"

/** Whose board is asked for. */
export interface BoardOptions {
  readonly year: number
  readonly stage: Stage
  readonly adopted?: string
  readonly today?: string
  readonly format: "text" | "json"
}

/** `gouji board`: who has made public what, who is late, and of whom nothing came in. */
export async function boardCommand(options: BoardOptions, context: Context): Promise<ExitCode> {
  const { year, stage, adopted = null, today = localDay(new Date()) } = options
  return withDesk(context, async (desk) => {
    const board = await desk.board({ fiscalYear: year, stage, adopted, today })
    if (!board.ok) return declined(board.error, context)
    const report: BoardReport = { schema: "gouji/board/1", today, ...board.value }
    if (options.format === "json") context.io.stdout.write(`${safeJson(report, 2)}\n`)
    else context.print(boardLines(board.value, context))
    return EXIT.clean
  })
}

/** The day it is where the program runs. */
export function localDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0")
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function boardLines({ rows, totals, unexpected }: Board, context: Context): readonly Line[] {
  const { board } = DESK[context.language]
  const table = tableLines<BoardRow>(
    [
      { title: board.organisation, cell: ({ expected }) => piece(expected.name, "strong") },
      { title: board.level, cell: ({ expected }) => piece(board.levels[expected.level]) },
      { title: board.state, cell: (row) => statePiece(row, context) },
      { title: board.due, cell: (row) => duePiece(row, context) },
      { title: board.timeliness, cell: ({ timeliness }) => timelinessPiece(timeliness, context) },
    ],
    rows,
  )
  const counted = Object.entries(totals.timeliness).filter(([, count]) => count > 0)
  const summary = [
    board.totals(totals.rows),
    ...counted.map(([kind, count]) => `${kindWord(kind, context)} ${count}`),
  ]
  const others = unexpected.length === 0 ? [] : [[piece(board.unexpected(unexpected.length), "muted")]]
  return [...table, [piece(summary.join("  "), "muted")], ...others]
}

function statePiece({ state }: BoardRow, { language }: Context): Piece {
  if (state === "missing") return piece(DESK[language].board.missing, "warning")
  return piece(
    STATE_WORDS[state][language],
    state === "published" || state === "corrected" ? "good" : "plain",
  )
}

function duePiece({ due }: BoardRow, { language }: Context): Piece {
  const { board } = DESK[language]
  if (due.kind === "unknown") return piece(board.unknown, "muted")
  return piece(`${due.on}${due.limit === "upper-bound" ? board.upperBound : ""}`)
}

function timelinessPiece(timeliness: Timeliness, { language }: Context): Piece {
  const { board } = DESK[language]
  switch (timeliness.kind) {
    case "on-time":
      return piece(board["on-time"], "good")
    case "late":
      return piece(board.late(timeliness.days), "error")
    case "due":
      return piece(board.dueIn(timeliness.daysLeft))
    case "overdue":
      return piece(board.overdue(timeliness.days), "error")
    case "unknown":
      return piece(board.unknown, "muted")
  }
}

function kindWord(kind: string, { language }: Context): string {
  const { kinds } = DESK[language].board
  return kinds[kind as keyof typeof kinds]
}
