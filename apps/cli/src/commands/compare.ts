import { amountsShown, compareReport, type Problem, type Scope, STATE_WORDS } from "@gouji/application"
import type { Desk } from "@gouji/application/desk"
import type { Compared, NamedOrganisation } from "@gouji/application/reader"
import type { Stage } from "@gouji/domain"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { amountNotes, amountPiece, amountTitle } from "../output/amount-cells.ts"
import { bandedLines } from "../output/banded-lines.ts"
import { safeJson } from "../output/clean.ts"
import { type Line, type Piece, piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import type { Column } from "../output/table-lines.ts"
import { withDesk } from "../registry.ts"
import { ASK } from "../words/ask.ts"

/** Of which year papers are compared, and how. */
export interface CompareOptions {
  readonly year: number
  readonly stage: Stage
  readonly scope: Scope
  readonly all?: boolean
  readonly format: "text" | "json"
}

/** `gouji compare`: papers of many organisations side by side. */
export async function compareCommand(
  asked: readonly string[],
  { year: fiscalYear, stage, scope, all = false, format }: CompareOptions,
  context: Context,
): Promise<ExitCode> {
  return withDesk(context, async (desk) => {
    const organisations = await named(desk, asked)
    if ("code" in organisations) return declined(organisations, context)
    const round = { fiscalYear, stage, scope }
    const compared = await desk.sideBySide({ ...round, organisations })
    if (format === "json") context.io.stdout.write(`${safeJson(compareReport(round, compared), 2)}\n`)
    else context.print(comparedLines(compared, all, context))
    return EXIT.clean
  })
}

/** All of them, or why one cannot be told. */
async function named(desk: Desk, asked: readonly string[]): Promise<readonly NamedOrganisation[] | Problem> {
  const organisations: NamedOrganisation[] = []
  for (const text of asked) {
    const found = await desk.organisationNamed(text)
    if (!found.ok) return found.error
    organisations.push(found.value)
  }
  return organisations
}

/** How far the papers have come, or one amount of theirs. */
type Row = { readonly kind: "state" } | { readonly kind: "amount"; readonly name: string }

function comparedLines(compared: readonly Compared[], all: boolean, context: Context): readonly Line[] {
  const { say, language, columns } = context
  const papers = compared.flatMap(({ paper }) => paper ?? [])
  const shown = amountsShown(
    papers.map(({ amounts }) => amounts),
    { all },
  )
  const title = (row: Row) => (row.kind === "state" ? say.list.state : amountTitle(row.name, language))
  const table = {
    keys: [{ title: ASK[language].amount, cell: (row: Row) => piece(title(row)) }],
    groups: compared.map((each) => [columnOf(each, context)]),
    rows: [
      { kind: "state" as const },
      ...shown.names.map((name) => ({ kind: "amount" as const, name })),
    ] satisfies readonly Row[],
  }
  const gaps = {
    unstated: papers.some(({ amounts }) => shown.names.some((name) => amounts[name] === undefined)),
    noPaper: papers.length < compared.length,
    notShown: shown.unstated,
  }
  return [...bandedLines(table, columns), ...amountNotes(gaps, language, columns)]
}

function columnOf({ organisation, paper }: Compared, { language }: Context): Column<Row> {
  const cell = (row: Row): Piece => {
    if (paper === null) return piece(ASK[language].noPaper, "warning")
    if (row.kind === "state") return piece(STATE_WORDS[paper.head.state][language])
    return amountPiece(paper.amounts[row.name], language)
  }
  return { title: organisation.name, amounts: true, cell }
}
