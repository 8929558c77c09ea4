import {
  type AmountsShown,
  amountsShown,
  type HeadlineAmounts,
  type Scope,
  STATE_WORDS,
  yearsReport,
} from "@gouji/application"
import type { OrganisationYear, OrganisationYears, Predecessor } from "@gouji/application/reader"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { amountNotes, amountPiece, amountText, amountTitle } from "../output/amount-cells.ts"
import { bandedLines } from "../output/banded-lines.ts"
import { safeJson } from "../output/clean.ts"
import { severityColumns } from "../output/disclosure-columns.ts"
import { type Line, piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import type { Column } from "../output/table-lines.ts"
import { withDesk } from "../registry.ts"
import { ASK } from "../words/ask.ts"

/** Which years are shown, and how. */
export interface YearsOptions {
  readonly scope: Scope
  readonly all?: boolean
  readonly format: "text" | "json"
}

/** `gouji years`: an organisation through the years, with those it came of. */
export async function yearsCommand(
  asked: string,
  { scope, all = false, format }: YearsOptions,
  context: Context,
): Promise<ExitCode> {
  return withDesk(context, async (desk) => {
    const found = await desk.organisationNamed(asked)
    if (!found.ok) return declined(found.error, context)
    const { id, name } = found.value
    const told = await desk.organisationYears(id, scope)
    if (format === "json") {
      context.io.stdout.write(`${safeJson(yearsReport(found.value, scope, told), 2)}\n`)
      return EXIT.clean
    }
    context.print([
      [piece(name, "strong"), piece(`  ${id}`, "muted")],
      ...told.predecessors.map(handedOn(context)),
    ])
    if (told.years.length === 0) context.tell([[piece(ASK[context.language].noPapers)]])
    else context.print(yearLines(told, all, context))
    return EXIT.clean
  })
}

function handedOn({ language }: Context) {
  return ({ by, name, from, on }: Predecessor): Line => [
    piece(ASK[language].predecessor[by](name, from, on), "muted"),
  ]
}

/** A paper, or under it what changed since the year before. */
type Row =
  | { readonly kind: "paper"; readonly year: OrganisationYear }
  | { readonly kind: "changes"; readonly changes: HeadlineAmounts }

function yearLines({ years }: OrganisationYears, all: boolean, context: Context): readonly Line[] {
  const { language, columns } = context
  const shown = amountsShown(
    years.map(({ amounts }) => amounts),
    { all },
  )
  const table = {
    keys: keysOf(years, context),
    groups: [...shown.names.map((name) => [amountColumn(name, context)]), standingColumns(context)],
    rows: years.flatMap((year) => rowsOf(year, shown)),
  }
  const unstated = years.some(({ amounts }) => shown.names.some((name) => amounts[name] === undefined))
  const gaps = { unstated, noPaper: false, notShown: shown.unstated }
  return [...bandedLines(table, columns), ...amountNotes(gaps, language, columns)]
}

function rowsOf(year: OrganisationYear, { names }: AmountsShown): readonly Row[] {
  const { changes } = year
  const isCompared = names.some((name) => changes[name] !== undefined)
  return [{ kind: "paper", year }, ...(isCompared ? [{ kind: "changes" as const, changes }] : [])]
}

/** The name only where it is not the same in all papers: it was another's, or was changed. */
function keysOf(years: readonly OrganisationYear[], { say, language }: Context): readonly Column<Row>[] {
  const words = ASK[language]
  const names = new Set(years.map(({ head }) => head.organisation))
  const organisation: Column<Row> = {
    title: words.organisation,
    cell: (row) => piece(row.kind === "paper" ? row.year.head.organisation : ""),
  }
  return [
    {
      title: words.year,
      cell: (row) => piece(row.kind === "paper" ? String(row.year.head.fiscalYear) : "", "strong"),
    },
    {
      title: words.stage,
      cell: (row) =>
        row.kind === "paper" ? piece(say.stage[row.year.head.stage]) : piece(words.lastYear, "muted"),
    },
    ...(names.size > 1 ? [organisation] : []),
  ]
}

function amountColumn(name: string, { language }: Context): Column<Row> {
  return {
    title: amountTitle(name, language),
    amounts: true,
    cell: (row) => {
      if (row.kind === "paper") return amountPiece(row.year.amounts[name], language)
      const change = row.changes[name]
      return piece(change === undefined ? "" : amountText(change, { signed: true }), "muted")
    },
  }
}

function standingColumns({ say, language }: Context): readonly Column<Row>[] {
  const state: Column<Row> = {
    title: say.list.state,
    cell: (row) => piece(row.kind === "paper" ? STATE_WORDS[row.year.head.state][language] : ""),
  }
  const counts = (row: Row) => (row.kind === "paper" ? row.year.head.summary : null)
  return [state, ...severityColumns({ say }, counts)]
}
