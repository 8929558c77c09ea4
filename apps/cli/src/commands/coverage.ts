import type { CoverageReport } from "@gouji/application"
import type { CoverageOfYear } from "@gouji/application/reader"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { type Line, type Piece, piece, type Role } from "../output/paint.ts"
import { type Column, tableLines } from "../output/table-lines.ts"
import { withDesk } from "../registry.ts"
import { ASK } from "../words/ask.ts"

/** `gouji coverage`: how much there is of each year, and how much of it could be read. */
export async function coverageCommand(format: "text" | "json", context: Context): Promise<ExitCode> {
  const years = await withDesk(context, (desk) => desk.coverage())
  const report: CoverageReport = { schema: "gouji/coverage/1", years }
  if (format === "json") context.io.stdout.write(`${safeJson(report, 2)}\n`)
  else if (years.length === 0) context.tell([[piece(context.say.emptyRegistry)]])
  else context.print(coverageLines(years, context))
  return EXIT.clean
}

function coverageLines(years: readonly CoverageOfYear[], { say, language }: Context): readonly Line[] {
  const { coverage, year, stage } = ASK[language]
  const counted = (
    key: "received" | "published" | "figures" | "unread" | "withUnread",
    role: Role = "plain",
  ): Column<CoverageOfYear> => ({
    title: coverage[key],
    right: true,
    cell: (row) => piece(String(row[key]), row[key] > 0 ? role : "muted"),
  })
  const expected = (row: CoverageOfYear): Piece =>
    row.expected === null ? piece(coverage.noRegister, "muted") : piece(String(row.expected))
  return tableLines(
    [
      { title: year, cell: ({ fiscalYear }) => piece(String(fiscalYear), "strong") },
      { title: stage, cell: (row) => piece(say.stage[row.stage]) },
      { title: coverage.expected, right: true, cell: expected },
      counted("received"),
      counted("published"),
      counted("figures"),
      counted("unread", "warning"),
      counted("withUnread", "warning"),
    ],
    years,
  )
}
