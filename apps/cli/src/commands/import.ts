import { basename } from "node:path"

import { countSources, nodeWorld, readSources } from "@gouji/adapters"
import { createChecker, type Related, SOURCE_LIMIT, type Source } from "@gouji/application"
import type { Desk } from "@gouji/application/desk"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode, worstExit } from "../exit-codes.ts"
import { piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import { progressOf } from "../output/progress.ts"
import { countPieces, coveragePiece } from "../output/summary-lines.ts"
import { withDesk } from "../registry.ts"

/** What `gouji import` is asked for. */
export interface ImportOptions {
  readonly against?: readonly string[]
}

type Came = "added" | "kept" | "failed"

/** `gouji import`: checks documents and keeps them. Each is kept whole or not at all, and the next goes on. */
export async function importCommand(
  paths: readonly string[],
  options: ImportOptions,
  context: Context,
): Promise<ExitCode> {
  const reading = { stdin: context.io.stdin.read, limit: SOURCE_LIMIT }
  return withDesk(context, async (desk) => {
    const related = await readRelated(options.against ?? [], context)
    const progress = progressOf(() => countSources(paths), context)
    const came: Came[] = []
    for await (const source of readSources(paths, reading)) {
      context.io.stop.throwIfAborted()
      progress.step(source.path)
      came.push(await importOne({ desk, source, related: related.documents }, context))
    }
    progress.clear()
    const count = (kind: Came) => came.filter((one) => one === kind).length
    context.tell([
      [piece(context.say.importedTotal(count("added"), count("kept"), count("failed")), "muted")],
    ])
    return worstExit([related.exit, ...came.map((one) => (one === "failed" ? EXIT.unreadable : EXIT.clean))])
  })
}

async function readRelated(
  paths: readonly string[],
  context: Context,
): Promise<{ readonly documents: readonly Related[]; readonly exit: ExitCode }> {
  const reading = { stdin: context.io.stdin.read, limit: SOURCE_LIMIT }
  const sources: Source[] = []
  for await (const source of readSources(paths, reading)) sources.push(source)
  const { related, unread } = await createChecker(nodeWorld).relate(sources)
  for (const { document, problem } of unread) declined(problem, context, document.path)
  return { documents: related, exit: unread.length > 0 ? EXIT.unreadable : EXIT.clean }
}

async function importOne(
  given: { readonly desk: Desk; readonly source: Source; readonly related: readonly Related[] },
  context: Context,
): Promise<Came> {
  const { desk, source, related } = given
  if ("problem" in source) return failed(source.problem, source.path, context)
  const name = source.path === "-" ? "stdin" : basename(source.path)
  const imported = await desk.importDocument({ name, bytes: source.bytes, related })
  if (!imported.ok) return failed(imported.error, source.path, context)
  const { id, added, document } = imported.value
  const { say } = context
  const { organisation, fiscalYear, stage } = document.disclosure
  context.print([
    [
      piece(id, "strong"),
      piece(`  ${added ? say.imported.added : say.imported.kept}  `, added ? "good" : "muted"),
      piece(`${organisation.name || say.unnamed} ${fiscalYear} ${say.stage[stage]}`),
      ...countPieces(document.summary, say),
      coveragePiece(document.summary, say),
    ],
  ])
  return added ? "added" : "kept"
}

function failed(problem: Parameters<typeof declined>[0], path: string, context: Context): "failed" {
  declined(problem, context, path)
  return "failed"
}
