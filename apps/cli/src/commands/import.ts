import { extentOf, type Listed } from "@gouji/adapters"
import {
  type ImportOutcome,
  importCounts,
  importReport,
  type Manifest,
  type RelatedOriginal,
} from "@gouji/application"
import type { Desk } from "@gouji/application/desk"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { tellOutcome } from "../output/import-lines.ts"
import { longProgress } from "../output/long-progress.ts"
import { piece } from "../output/paint.ts"
import { refused } from "../output/refused.ts"
import { withDesk } from "../registry.ts"
import { IMPORT } from "../words/import.ts"
import { importListed } from "../work/import-listed.ts"
import { openThreads } from "../work/threads.ts"
import { askPerson } from "./import/ask-person.ts"
import { readListing } from "./import/read-listing.ts"
import { readRelated } from "./import/read-related.ts"

/** What `gouji import` is asked for. */
export interface ImportOptions {
  readonly against?: readonly string[]
  readonly manifest?: string
  readonly trustManifest?: boolean
  readonly workers?: number
  readonly format: "text" | "json"
}

/** `gouji import`: checks documents and keeps them. Each is kept whole or not at all, and the next goes on. */
export async function importCommand(
  paths: readonly string[],
  options: ImportOptions,
  context: Context,
): Promise<ExitCode> {
  if (paths.length === 0 && options.manifest === undefined)
    return refused(IMPORT[context.language].nothing, context)
  const listing = await readListing(paths, options.manifest, context)
  if (listing === null) return EXIT.usage
  return withDesk(context, async (desk) => {
    const related = await readRelated(options.against ?? [], context)
    const given = { desk, options, context, listed: listing.listed, related: related.documents }
    const outcomes = await importAll(given)
    summarise(outcomes, { desk, options, context, manifest: listing.manifest })
    context.io.stop.throwIfAborted()
    return worst([related.exit, listing.exit, ...outcomes.map(exitOf)])
  })
}

interface Importing {
  readonly desk: Desk
  readonly options: ImportOptions
  readonly context: Context
}

/** Everything that came of it until it was done, or stopped. */
async function importAll({
  desk,
  options,
  context,
  listed,
  related,
}: Importing & {
  readonly listed: Listed
  readonly related: readonly RelatedOriginal[]
}): Promise<readonly ImportOutcome[]> {
  const { io, language } = context
  const { files, isFew } = extentOf(listed)
  const progress = longProgress({ doing: IMPORT[language].doing, all: files }, context)
  const ask = askPerson(context, progress)
  try {
    return await importListed({
      desk,
      listed,
      threads: openThreads({ workers: options.workers, isFew }, context),
      stdin: io.stdin.read,
      stop: io.stop,
      related,
      trustManifest: options.trustManifest ?? false,
      ...(ask && { ask }),
      more: progress.more,
      came: (outcome, done) => {
        progress.around(() => tellOutcome(outcome, options.format === "json", context))
        progress.at(done, outcome.path)
      },
    })
  } finally {
    progress.clear()
  }
}

function summarise(
  outcomes: readonly ImportOutcome[],
  { desk, options, context, manifest }: Importing & { readonly manifest: Manifest | null },
): void {
  const { io, language, tell, aside } = context
  const { edition } = desk.rechecking
  const complete = !io.stop.aborted
  if (options.format === "json")
    io.stdout.write(`${safeJson(importReport({ edition, outcomes, manifest, complete }), 2)}\n`)
  const words = IMPORT[language]
  aside(words.total(importCounts(outcomes)))
  if (!complete) tell([[piece(words.again)]])
}

function exitOf(outcome: ImportOutcome): ExitCode {
  switch (outcome.kind) {
    case "added":
    case "kept":
      return EXIT.clean
    case "defect":
      return EXIT.defect
    case "failed":
      return outcome.problem.code === "refused" ? EXIT.refused : EXIT.unreadable
    case "differs":
    case "unmatched":
    case "skipped":
      return EXIT.refused
  }
}

/** A defect of ours, then what could not be read, then what nobody said whose it is. */
function worst(exits: readonly ExitCode[]): ExitCode {
  return [EXIT.defect, EXIT.unreadable, EXIT.refused].find((exit) => exits.includes(exit)) ?? EXIT.clean
}
