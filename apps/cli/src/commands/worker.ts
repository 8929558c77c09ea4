import { availableParallelism } from "node:os"

import { isPostgresAddress, type RecheckTaker, takeRechecks } from "@gouji/adapters"
import type { Desk } from "@gouji/application/desk"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { longProgress } from "../output/long-progress.ts"
import { piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import { refused } from "../output/refused.ts"
import { withDesk } from "../registry.ts"
import { RECHECK } from "../words/recheck.ts"
import { openThreads } from "../work/threads.ts"

/** What `gouji worker` is asked for. */
export interface WorkerOptions {
  readonly concurrency?: number
}

/** `gouji worker`: takes jobs from the queue of a PostgreSQL registry until it is told to stop. */
export async function workerCommand(options: WorkerOptions, context: Context): Promise<ExitCode> {
  const { language, registryPath, aside, io } = context
  const words = RECHECK[language]
  if (!isPostgresAddress(registryPath)) return refused(words.needsPostgres, context)
  const concurrency = options.concurrency ?? availableParallelism()
  return withDesk(context, async (desk) => {
    const counts = { done: 0, failed: 0 }
    const progress = longProgress({ doing: words.doing }, context)
    const told = (isDone: boolean, document: string) => {
      counts[isDone ? "done" : "failed"] += 1
      progress.at(counts.done, document.slice(0, 12))
    }
    const taker = await takeJobs({ desk, concurrency, told, around: progress.around }, context)
    const { catalogue, engine } = desk.rechecking.edition
    aside(words.working(words.edition(catalogue, engine), concurrency))
    await aborted(io.stop)
    progress.clear()
    aside(words.stopping)
    await taker.stop()
    aside(words.worked(counts.done, counts.failed))
    return EXIT.clean
  })
}

/** Jobs to be taken by this process. */
export interface JobsToTake {
  readonly desk: Desk
  readonly concurrency: number
  /** Hears of every job: whether it was done, and of which document. */
  readonly told?: (isDone: boolean, document: string) => void
  /** Writes something without a line of progress standing in it. */
  readonly around?: (write: () => void) => void
}

/** Takes jobs in threads of this process; `stop` waits for those at hand. */
export async function takeJobs(
  { desk, concurrency, told, around = (write) => write() }: JobsToTake,
  context: Context,
): Promise<RecheckTaker> {
  const threads = openThreads({ workers: concurrency, isFew: false }, context)
  const recheck = desk.rechecking.recheck(threads.examine)
  const words = RECHECK[context.language]
  const taker = await takeRechecks(context.registryPath, {
    edition: desk.rechecking.edition,
    concurrency,
    work: ({ allBefore, ...document }) => recheck(document, allBefore),
    told: ({ document }, came) => {
      const isDone = came.kind !== "failed" && came.kind !== "thrown"
      if (came.kind === "failed") around(() => void declined(came.problem, context, document.slice(0, 12)))
      if (came.kind === "thrown")
        around(() => context.tell([[piece(words.tryLater(messageOf(came.error)), "warning")]]))
      told?.(isDone, document)
    },
  })
  return {
    stop: async () => {
      await taker.stop()
      await threads.close()
    },
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener("abort", () => resolve(), { once: true })
  })
}
