import {
  type DisclosureSummary,
  type FindingsReport,
  type Scope,
  type TitledFindings,
  titledFindings,
} from "@gouji/application"
import type { Desk } from "@gouji/application/desk"
import type { YearFindings } from "@gouji/application/reader"
import type { Stage } from "@gouji/domain"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { disclosureColumns, severityColumns } from "../output/disclosure-columns.ts"
import { type Line, piece } from "../output/paint.ts"
import { refused } from "../output/refused.ts"
import { tableLines } from "../output/table-lines.ts"
import { withDesk } from "../registry.ts"
import { ASK } from "../words/ask.ts"
import { moreLines } from "./document-wish.ts"

/** By what findings are told. */
export const FINDINGS_BY = ["rule", "organisation", "year"] as const

/** Whose findings are shown, and how. */
export interface FindingsOptions {
  readonly by: (typeof FINDINGS_BY)[number]
  readonly year?: number
  readonly stage?: Stage
  readonly scope: Scope
  readonly limit?: number
  readonly after?: string
  readonly format: "text" | "json"
}

/** `gouji findings`: which rules find most, in which years, or in whose documents. */
export async function findingsCommand(options: FindingsOptions, context: Context): Promise<ExitCode> {
  const { by, limit, after, scope, year = null, stage = null, format } = options
  const isPaged = limit !== undefined || after !== undefined
  if (isPaged && by !== "organisation") return refused(ASK[context.language].pagesNeedOrganisation, context)
  const findings = await withDesk(context, (desk) => findingsBy(desk, options))
  const report: FindingsReport = { schema: "gouji/findings/1", scope, fiscalYear: year, stage, findings }
  if (format === "json") context.io.stdout.write(`${safeJson(report, 2)}\n`)
  else tellFindings(findings, context)
  return EXIT.clean
}

type Findings = FindingsReport["findings"]

/** Documents shown at once where nobody says how many. */
const A_PAGE = 20

async function findingsBy(desk: Desk, options: FindingsOptions): Promise<Findings> {
  const { by, scope, year, stage, limit = A_PAGE, after } = options
  const asked = {
    scope,
    ...(year !== undefined && { fiscalYear: year }),
    ...(stage !== undefined && { stage }),
  }
  if (by === "organisation") {
    const { items, next } = await desk.gravest(asked, { limit, ...(after && { after }) })
    return { by, disclosures: items, next }
  }
  const { rules, years } = await desk.findingsBoard(asked)
  return by === "rule" ? { by, rules: titledFindings(rules) } : { by, years }
}

function tellFindings(findings: Findings, context: Context): void {
  const lines = linesOf(findings, context)
  if (lines.length <= 1) context.tell([[piece(ASK[context.language].findings.none)]])
  else context.print(lines)
  if (findings.by === "organisation") context.print(moreLines(findings.next, context))
}

function linesOf(findings: Findings, context: Context): readonly Line[] {
  switch (findings.by) {
    case "rule":
      return ruleLines(findings.rules, context)
    case "year":
      return yearLines(findings.years, context)
    case "organisation":
      return tableLines(
        [
          ...disclosureColumns(context),
          ...severityColumns(context, ({ summary }: DisclosureSummary) => summary),
        ],
        findings.disclosures,
      )
  }
}

function ruleLines(rules: readonly TitledFindings[], { say, language }: Context): readonly Line[] {
  const words = ASK[language].findings
  return tableLines(
    [
      { title: words.rule, cell: ({ rule }) => piece(rule, "strong") },
      { title: words.severity, cell: ({ severity }) => piece(say.severity[severity], severity) },
      { title: words.findings, right: true, cell: ({ findings }) => piece(String(findings)) },
      { title: words.documents, right: true, cell: ({ documents }) => piece(String(documents)) },
      { title: words.title, cell: ({ title }) => piece(title[language]) },
    ],
    rules,
  )
}

function yearLines(years: readonly YearFindings[], { say, language }: Context): readonly Line[] {
  const words = ASK[language]
  return tableLines(
    [
      { title: words.year, cell: ({ fiscalYear }) => piece(String(fiscalYear), "strong") },
      { title: words.stage, cell: ({ stage }) => piece(say.stage[stage]) },
      ...severityColumns({ say }, ({ findings }: YearFindings) => findings),
      { title: words.findings.documents, right: true, cell: ({ documents }) => piece(String(documents)) },
    ],
    years,
  )
}
