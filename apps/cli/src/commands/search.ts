import { type SearchReport, searchReport } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { disclosureColumns } from "../output/disclosure-columns.ts"
import { type Line, piece } from "../output/paint.ts"
import { passageLine } from "../output/passage-line.ts"
import { declined } from "../output/problem-lines.ts"
import { tableLines } from "../output/table-lines.ts"
import { withDesk } from "../registry.ts"
import { ASK } from "../words/ask.ts"
import { type DocumentWish, filterOf, moreLines, unknownRule } from "./document-wish.ts"

/** What is looked for, and how it is shown. */
export interface SearchOptions extends DocumentWish {
  readonly words: string
  readonly limit: number
  readonly after?: string
  readonly format: "text" | "json"
}

/** `gouji search`: documents with words in their names or their text, the newest first. */
export async function searchCommand(options: SearchOptions, context: Context): Promise<ExitCode> {
  const unknown = unknownRule(options)
  if (unknown !== null) return declined(unknown, context)
  const { limit, after, format } = options
  const page = await withDesk(context, (desk) =>
    desk.search(filterOf(options), { limit, ...(after && { after }) }),
  )
  const report = searchReport(page)
  if (format === "json") context.io.stdout.write(`${safeJson(report, 2)}\n`)
  else tellFound(report, context)
  return EXIT.clean
}

/** An empty page that is no end is told as such: what is looked for may still come. */
function tellFound({ hits, next }: SearchReport, context: Context): void {
  const words = ASK[context.language]
  if (hits.length === 0) context.tell([[piece(next === null ? words.nothingFound : words.noneSoFar)]])
  else context.print(hitLines(hits, context))
  context.print(moreLines(next, context))
}

/** The list of documents, and under each the places of the words. */
function hitLines(hits: SearchReport["hits"], context: Context): readonly Line[] {
  const [title = [], ...heads] = tableLines(
    disclosureColumns(context),
    hits.map(({ disclosure }) => disclosure),
  )
  const found = hits.flatMap(({ passages }, index) => [
    heads[index] ?? [],
    ...passages.map((passage) => passageLine(passage, context.columns)),
  ])
  return [title, ...found]
}
