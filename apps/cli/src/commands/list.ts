import type { DisclosureSummary, Listing, Order } from "@gouji/application"
import type { Desk } from "@gouji/application/desk"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { disclosureColumns } from "../output/disclosure-columns.ts"
import { type Line, piece, type Role } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import { refused } from "../output/refused.ts"
import { type Column, tableLines } from "../output/table-lines.ts"
import { withDesk } from "../registry.ts"
import { ASK } from "../words/ask.ts"
import { DESK } from "../words/desk.ts"
import { type DocumentWish, filterOf, moreLines, unknownRule } from "./document-wish.ts"

/** Which disclosures are listed, and how. */
export interface ListOptions extends DocumentWish {
  readonly format: "text" | "json"
  readonly sort?: Order
  /** All where it is left out. */
  readonly limit?: number
  readonly after?: string
}

/** `gouji list`: what the registry holds, the newest import first unless asked otherwise. */
export async function listCommand(options: ListOptions, context: Context): Promise<ExitCode> {
  const wrong = wrongIn(options, context) ?? unknownRule(options)
  if (typeof wrong === "string") return refused(wrong, context)
  if (wrong !== null) return declined(wrong, context)
  const { disclosures, next } = await withDesk(context, (desk) => listed(desk, options))
  const listing: Listing = { schema: "gouji/list/1", disclosures, ...(next !== undefined && { next }) }
  if (options.format === "json") context.io.stdout.write(`${safeJson(listing, 2)}\n`)
  else if (disclosures.length === 0) context.tell([[piece(noneWords(options, context))]])
  else context.print([...linesOf(disclosures, context), ...moreLines(next ?? null, context)])
  return EXIT.clean
}

/** What cannot be asked for together. */
function wrongIn({ sort = "newest", limit, after, rule, words }: ListOptions, { language }: Context) {
  if (sort !== "newest" && (words || rule !== undefined)) return ASK[language].newestOnly
  return after !== undefined && limit === undefined ? ASK[language].afterNeedsLimit : null
}

interface Listed {
  readonly disclosures: readonly DisclosureSummary[]
  /** Undefined where all were asked for. */
  readonly next?: string | null
}

async function listed(desk: Desk, { sort = "newest", limit, after, ...wish }: ListOptions): Promise<Listed> {
  const filter = filterOf(wish)
  if (limit === undefined) return { disclosures: await desk.disclosures(filter, sort) }
  const { items, next } = await desk.page(filter, { limit, order: sort, ...(after && { after }) })
  return { disclosures: items, next }
}

function noneWords(options: ListOptions, { say, language }: Context): string {
  const isAll = Object.keys(filterOf(options)).length === 0
  return isAll ? say.emptyRegistry : DESK[language].noneFits
}

function linesOf(disclosures: readonly DisclosureSummary[], context: Context): readonly Line[] {
  const { say } = context
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
      ...disclosureColumns(context),
      counted("error", "error"),
      counted("warning", "warning"),
      counted("info", "info"),
      counted("passed", "good"),
      counted("notChecked", "plain"),
    ],
    disclosures,
  )
}
