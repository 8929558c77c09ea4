import { isPostgresAddress } from "@gouji/adapters"
import { changeCollector, type RecheckReport, type RecheckRun } from "@gouji/application"
import type { Desk } from "@gouji/application/desk"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { longProgress } from "../output/long-progress.ts"
import { piece } from "../output/paint.ts"
import { changeLines, problemLines, totalWords } from "../output/recheck-lines.ts"
import { refused } from "../output/refused.ts"
import { withDesk } from "../registry.ts"
import { RECHECK } from "../words/recheck.ts"
import { pendingIn, recheckHere } from "../work/recheck-here.ts"
import { emptyTally } from "../work/recheck-tally.ts"
import { openThreads, untilStopped } from "../work/threads.ts"
import { recheckByQueue } from "./recheck/by-queue.ts"
import type { RecheckWanted } from "./recheck/recheck-wanted.ts"

/** What `gouji recheck` is asked for. */
export interface RecheckOptions {
  /** Whatever it was last checked under. */
  readonly all?: boolean
  /** With `all`: the moment a run began that is to be gone on with. */
  readonly before?: string
  /** Only what came in from then on. */
  readonly since?: string
  readonly workers?: number
  readonly detach?: boolean
  /** Checks nothing, and only tells what came out otherwise. */
  readonly changes?: boolean
  readonly format: "text" | "json"
}

interface Run {
  readonly desk: Desk
  readonly options: RecheckOptions
  readonly context: Context
}

/** `gouji recheck`: checks again what was last checked under other rules, and tells what came out otherwise. */
export async function recheckCommand(options: RecheckOptions, context: Context): Promise<ExitCode> {
  const why = refusalOf(options, context)
  if (why !== null) return refused(why, context)
  return withDesk(context, async (desk) => {
    const given = { desk, options, context }
    const run = options.changes ? emptyTally().run(true) : await recheckAll(given)
    if (run === null) return EXIT.clean
    const isWorthComparing = run.complete && (options.changes || countOf(run) > 0)
    const report = await reportOn(run, isWorthComparing, given)
    tellReport(report, given)
    context.io.stop.throwIfAborted()
    return run.failed > 0 ? EXIT.unreadable : EXIT.clean
  })
}

function refusalOf({ since, before, detach }: RecheckOptions, context: Context): string | null {
  const words = RECHECK[context.language]
  const bad = [since, before].find((moment) => moment !== undefined && !isMoment(moment))
  if (bad !== undefined) return words.badMoment(bad)
  return detach && !isPostgresAddress(context.registryPath) ? words.needsQueue : null
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?Z)?$/.test(text) && !Number.isNaN(Date.parse(text))
}

function countOf({ checked, current, refused: left, failed }: RecheckRun): number {
  return checked + current + left + failed
}

/** Checks what there is to check; null where it is left to others. */
async function recheckAll({ desk, options, context }: Run): Promise<RecheckRun | null> {
  const words = RECHECK[context.language]
  const { all, before, since = null, workers, detach = false } = options
  const allBefore = all ? (before ?? new Date().toISOString()) : null
  const documents = await pendingIn(desk, { allBefore, since })
  const { catalogue, engine } = desk.rechecking.edition
  const edition = words.edition(catalogue, engine)
  if (documents.length === 0) {
    context.tell([[piece(words.nothing(edition))]])
    return emptyTally().run(true)
  }
  context.aside(words.begun(documents.length, edition))
  if (allBefore !== null) context.aside(words.resumeAll(allBefore))
  const wanted = { desk, documents, allBefore, workers }
  return isPostgresAddress(context.registryPath)
    ? recheckByQueue({ ...wanted, detach }, context)
    : recheckByThreads(wanted, context)
}

/** So many documents are checked before a second thread has got going. */
const FEW = 4

async function recheckByThreads(
  { desk, documents, allBefore, workers }: RecheckWanted,
  context: Context,
): Promise<RecheckRun> {
  const { io, language } = context
  const progress = longProgress({ doing: RECHECK[language].doing, all: documents.length }, context)
  try {
    return await recheckHere({
      desk,
      documents,
      allBefore,
      threads: openThreads({ workers, isFew: documents.length <= FEW }, context),
      stop: io.stop,
      came: (sha256, _, done) => progress.at(done, sha256.slice(0, 12)),
    })
  } finally {
    progress.clear()
  }
}

async function reportOn(
  run: RecheckRun,
  isWorthComparing: boolean,
  { desk, options, context }: Run,
): Promise<RecheckReport> {
  const collector = changeCollector()
  if (isWorthComparing) {
    const progress = longProgress({ doing: RECHECK[context.language].comparing }, context)
    let count = 0
    for await (const compared of untilStopped(
      desk.rechecking.compared(options.since ?? null),
      context.io.stop,
    )) {
      collector.add(compared)
      count += 1
      progress.at(count)
    }
    progress.clear()
  }
  return collector.report(desk.rechecking.edition, { ...run, complete: !context.io.stop.aborted })
}

function tellReport(report: RecheckReport, { options, context }: Run): void {
  const words = RECHECK[context.language]
  const { io, tell, aside, print } = context
  tell(problemLines(report, context))
  if (options.format === "json") io.stdout.write(`${safeJson(report, 2)}\n`)
  else print(changeLines(report, context))
  if (countOf(report) > 0) aside(totalWords(report, context))
  if (!report.complete) tell([[piece(words.again)]])
}
