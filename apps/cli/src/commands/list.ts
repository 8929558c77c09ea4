import type { DisclosureSummary, Listing } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { clean, safeJson } from "../output/clean.ts"
import { type Line, piece, type Role } from "../output/paint.ts"
import { fit, widthOf } from "../output/width.ts"
import { withDesk } from "../registry.ts"
import type { Phrases } from "../words/phrases.ts"

/** `gouji list`: what the registry holds, the newest import first. */
export async function listCommand(format: "text" | "json", context: Context): Promise<ExitCode> {
  const disclosures = await withDesk(context, (desk) => desk.disclosures())
  const listing: Listing = { schema: "gouji/list/1", disclosures }
  if (format === "json") context.io.stdout.write(`${safeJson(listing, 2)}\n`)
  else if (disclosures.length === 0) context.tell([[piece(context.say.emptyRegistry)]])
  else context.print(tableLines(disclosures, context.say))
  return EXIT.clean
}

interface Column {
  readonly title: (say: Phrases) => string
  readonly cell: (disclosure: DisclosureSummary, say: Phrases) => string
  readonly role: (disclosure: DisclosureSummary) => Role
  readonly right?: true
}

function counted(key: "error" | "warning" | "info" | "passed" | "notChecked", role: Role): Column {
  return {
    title: (say) => say.list[key],
    cell: ({ summary }) => String(key === "error" ? summary.fatal + summary.error : summary[key]),
    role: ({ summary }) => (summary[key] > 0 ? role : "muted"),
    right: true,
  }
}

const COLUMNS: readonly Column[] = [
  { title: (say) => say.list.id, cell: ({ id }) => id, role: () => "strong" },
  { title: (say) => say.list.year, cell: ({ fiscalYear }) => String(fiscalYear), role: () => "plain" },
  { title: (say) => say.list.stage, cell: ({ stage }, say) => say.stage[stage], role: () => "plain" },
  {
    title: (say) => say.list.organisation,
    cell: ({ organisation }, say) => organisation.name || say.unnamed,
    role: () => "plain",
  },
  counted("error", "error"),
  counted("warning", "warning"),
  counted("info", "info"),
  counted("passed", "good"),
  counted("notChecked", "plain"),
]

function tableLines(disclosures: readonly DisclosureSummary[], say: Phrases): readonly Line[] {
  const columns = COLUMNS.map((column) => {
    const cells = disclosures.map((one) => ({ text: clean(column.cell(one, say)), role: column.role(one) }))
    const title = { text: column.title(say), role: "muted" as const }
    const width = Math.max(...[title, ...cells].map(({ text }) => widthOf(text)))
    return [title, ...cells].map(({ text, role }) => piece(padded(text, width, column.right ?? false), role))
  })
  return Array.from({ length: disclosures.length + 1 }, (_, row) =>
    columns.flatMap((cells) => {
      const cell = cells[row]
      return cell === undefined ? [] : [cell, piece("  ")]
    }),
  )
}

function padded(text: string, width: number, right: boolean): string {
  return right ? " ".repeat(width - widthOf(text)) + text : fit(text, width)
}
