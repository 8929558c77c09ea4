import { amountsShown, type Problem, rollUpReport, type Scope } from "@gouji/application"
import type { Desk } from "@gouji/application/desk"
import type { NamedOrganisation, RolledUpAmount, RollUp } from "@gouji/application/reader"
import type { Stage } from "@gouji/domain"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { amountNotes, amountPiece, amountText, amountTitle } from "../output/amount-cells.ts"
import { bandedLines } from "../output/banded-lines.ts"
import { safeJson } from "../output/clean.ts"
import { type Line, type Piece, piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import type { Column } from "../output/table-lines.ts"
import { wrap } from "../output/width.ts"
import { withDesk } from "../registry.ts"
import { ASK } from "../words/ask.ts"

/** Of which year parts are added up, and how it is shown. */
export interface RollUpOptions {
  readonly year: number
  readonly stage: Stage
  readonly scope: Scope
  readonly all?: boolean
  readonly format: "text" | "json"
}

/** `gouji rollup`: what an organisation says beside what its parts come to; without one, all departments added up. */
export async function rollUpCommand(
  asked: string | undefined,
  { year: fiscalYear, stage, scope, all = false, format }: RollUpOptions,
  context: Context,
): Promise<ExitCode> {
  return withDesk(context, async (desk) => {
    const organisation = await wholeAsked(desk, asked)
    if (organisation !== null && "code" in organisation) return declined(organisation, context)
    const round = { fiscalYear, stage, scope }
    const rolled = await desk.rollUp({ ...round, organisation: organisation?.id ?? null })
    if (!rolled.ok) return declined(rolled.error, context)
    const report = rollUpReport({ ...round, organisation }, rolled.value)
    if (format === "json") context.io.stdout.write(`${safeJson(report, 2)}\n`)
    else
      context.print([
        headLine(organisation, context),
        ...rolledUpLines(rolled.value, { organisation, all }, context),
      ])
    return EXIT.clean
  })
}

/** Null for all departments; or why it cannot be told whose parts are meant. */
async function wholeAsked(
  desk: Desk,
  asked: string | undefined,
): Promise<NamedOrganisation | null | Problem> {
  if (asked === undefined) return null
  const found = await desk.organisationNamed(asked)
  return found.ok ? found.value : found.error
}

function headLine(organisation: NamedOrganisation | null, { language }: Context): Line {
  if (organisation === null) return [piece(ASK[language].rollUp.whole, "strong")]
  return [piece(organisation.name, "strong"), piece(`  ${organisation.id}`, "muted")]
}

/** Whose parts, and how many of their amounts are shown. */
interface Shown {
  /** Null for the whole register, which has no paper of its own. */
  readonly organisation: NamedOrganisation | null
  readonly all: boolean
}

function rolledUpLines(rolled: RollUp, { organisation, all }: Shown, context: Context): readonly Line[] {
  const { language, columns } = context
  const { own, parts, missing } = rolled
  const { rollUp } = ASK[language]
  if (parts.length + missing.length === 0) return [[piece(rollUp.none, "warning")]]
  const papers = [own, ...parts].flatMap((paper) => (paper === null ? [] : [paper.amounts]))
  const { names, unstated: notShown } = amountsShown(papers, { all })
  const rows = names.flatMap((name) => rolled.amounts.find((amount) => amount.name === name) ?? [])
  const table = {
    keys: [
      {
        title: ASK[language].amount,
        cell: ({ name }: RolledUpAmount) => piece(amountTitle(name, language)),
      },
    ],
    groups: columnsOf(rolled, organisation, context).map((column) => [column]),
    rows,
  }
  const unstated = rows.some((row) => (own !== null && row.own === null) || row.parts === null)
  const noPaper = parts.length === 0 || (own === null && organisation !== null)
  return [
    ...bandedLines(table, columns),
    ...noted(rollUp.added(parts.length) + (organisation === null ? "" : rollUp.formula), context),
    ...missingLines(rolled, context),
    ...amountNotes({ unstated, noPaper, notShown }, language, columns),
  ]
}

/** The whole register says nothing itself that its parts could be held against. */
function columnsOf(
  rolled: RollUp,
  organisation: NamedOrganisation | null,
  context: Context,
): readonly Column<RolledUpAmount>[] {
  const [own, difference] = [ownColumn(rolled, context), differenceColumn(context)]
  const [parts, eliminated, unstated] = [
    partsColumn(rolled, context),
    eliminatedColumn(context),
    unstatedColumn(context),
  ]
  if (organisation === null) return [parts, eliminated, unstated]
  return [own, parts, eliminated, difference, unstated]
}

function partsColumn({ parts }: RollUp, { language }: Context): Column<RolledUpAmount> {
  const { rollUp, noPaper } = ASK[language]
  const isNone = parts.length === 0
  return {
    title: rollUp.parts,
    amounts: true,
    cell: (row) => (isNone ? piece(noPaper, "warning") : amountPiece(row.parts, language)),
  }
}

function eliminatedColumn({ language }: Context): Column<RolledUpAmount> {
  const { eliminated: title } = ASK[language].rollUp
  return { title, amounts: true, cell: ({ eliminated }) => piece(amountText(eliminated)) }
}

/** How many parts have a paper that does not say. */
function unstatedColumn({ language }: Context): Column<RolledUpAmount> {
  return {
    title: ASK[language].rollUp.unstated,
    amounts: true,
    cell: ({ unstated }) => piece(String(unstated.length), unstated.length === 0 ? "muted" : "warning"),
  }
}

function ownColumn({ own }: RollUp, { language }: Context): Column<RolledUpAmount> {
  const { rollUp, noPaper } = ASK[language]
  return {
    title: rollUp.own,
    amounts: true,
    cell: (row) => (own === null ? piece(noPaper, "warning") : amountPiece(row.own, language)),
  }
}

function differenceColumn({ language }: Context): Column<RolledUpAmount> {
  return { title: ASK[language].rollUp.difference, amounts: true, cell: differencePiece }
}

/** Nothing where the two cannot be compared. */
function differencePiece({ difference }: RolledUpAmount): Piece {
  if (difference === null) return piece("")
  const text = amountText(difference, { signed: true })
  return piece(text, /[1-9]/.test(text) ? "warning" : "good")
}

function missingLines({ missing }: RollUp, context: Context): readonly Line[] {
  if (missing.length === 0) return []
  const names = missing.map(({ id, name }) => `  ${name} (${id})`)
  return [
    ...noted(ASK[context.language].rollUp.missing(missing.length), context, "warning"),
    ...names.map((name) => [piece(name)]),
  ]
}

function noted(words: string, { columns }: Context, role: "muted" | "warning" = "muted"): readonly Line[] {
  return wrap(words, columns).map(({ text }) => [piece(text, role)])
}
