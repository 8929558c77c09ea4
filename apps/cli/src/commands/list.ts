import { type DisclosureSummary, type Listing, STATE_WORDS } from "@gouji/application"

import type { Stage, State } from "@gouji/domain"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { type Line, piece, type Role } from "../output/paint.ts"
import { type Column, tableLines } from "../output/table-lines.ts"
import { withDesk } from "../registry.ts"
import { DESK } from "../words/desk.ts"

/** Which disclosures are listed, and how. */
export interface ListOptions {
  readonly format: "text" | "json"
  readonly year?: number
  readonly stage?: Stage
  readonly state?: State
  readonly words?: string
}

/** `gouji list`: what the registry holds, the newest import first. */
export async function listCommand(options: ListOptions, context: Context): Promise<ExitCode> {
  const { format, year, stage, state, words } = options
  const filter = {
    ...(year !== undefined && { fiscalYear: year }),
    ...(stage && { stage }),
    ...(state && { state }),
    ...(words && { words }),
  }
  const isAll = Object.keys(filter).length === 0
  const disclosures = await withDesk(context, (desk) => desk.disclosures(filter))
  const listing: Listing = { schema: "gouji/list/1", disclosures }
  if (format === "json") context.io.stdout.write(`${safeJson(listing, 2)}\n`)
  else if (disclosures.length === 0)
    context.tell([[piece(isAll ? context.say.emptyRegistry : DESK[context.language].noneFits)]])
  else context.print(linesOf(disclosures, context))
  return EXIT.clean
}

function linesOf(disclosures: readonly DisclosureSummary[], { say, language }: Context): readonly Line[] {
  const counted = (
    key: "error" | "warning" | "info" | "passed" | "notChecked",
    role: Role,
  ): Column<DisclosureSummary> => ({
    title: say.list[key],
    cell: ({ summary }) => {
      const count = key === "error" ? summary.fatal + summary.error : summary[key]
      return piece(String(count), count > 0 ? role : "muted")
    },
    right: true,
  })
  return tableLines(
    [
      { title: say.list.id, cell: ({ id }) => piece(id, "strong") },
      { title: say.list.year, cell: ({ fiscalYear }) => piece(String(fiscalYear)) },
      { title: say.list.stage, cell: ({ stage }) => piece(say.stage[stage]) },
      { title: say.list.organisation, cell: ({ organisation }) => piece(organisation.name || say.unnamed) },
      { title: say.list.state, cell: ({ state }) => piece(STATE_WORDS[state][language]) },
      counted("error", "error"),
      counted("warning", "warning"),
      counted("info", "info"),
      counted("passed", "good"),
      counted("notChecked", "plain"),
    ],
    disclosures,
  )
}
