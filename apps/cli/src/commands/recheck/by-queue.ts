import { type FailedJob, openRecheckQueue, type RecheckQueue } from "@gouji/adapters"
import { type DocumentToRecheck, defectWords, problemWords, type RecheckRun } from "@gouji/application"

import type { Context } from "../../context.ts"
import { longProgress } from "../../output/long-progress.ts"
import { piece } from "../../output/paint.ts"
import { RECHECK } from "../../words/recheck.ts"
import { takeJobs } from "../worker.ts"
import type { RecheckWanted } from "./recheck-wanted.ts"

/** Jobs put in at a time. */
const BATCH = 500
/** How often the queue is asked how far it is, in milliseconds. */
const ROUNDS = 500

/**
 * Has documents checked again by whoever takes jobs from the queue of the registry's database, and waits for them; null
 * where nobody waits. With `workers` this process takes jobs too.
 */
export async function recheckByQueue(
  wanted: RecheckWanted & { readonly detach: boolean },
  context: Context,
): Promise<RecheckRun | null> {
  const { desk, documents, allBefore, workers, detach } = wanted
  const words = RECHECK[context.language]
  const queue = await openRecheckQueue(context.registryPath, desk.rechecking.edition)
  try {
    await putIn(queue, wanted)
    context.aside(words.queued(documents.length))
    if (detach) return null
    const taker = workers === undefined ? null : await takeJobs({ desk, concurrency: workers }, context)
    const failed = await waitFor(queue, documents, context).finally(() => taker?.stop())
    const complete = !context.io.stop.aborted
    const settled = await desk.rechecking.settled(documents, allBefore)
    return { ...settled, current: 0, failed: failed.length, complete, problems: failed.map(problemOf) }
  } finally {
    await queue.close()
  }
}

async function putIn(
  queue: RecheckQueue,
  { documents, allBefore }: Pick<RecheckWanted, "documents" | "allBefore">,
): Promise<void> {
  for (let at = 0; at < documents.length; at += BATCH)
    await queue.add(documents.slice(at, at + BATCH).map((document) => ({ ...document, allBefore })))
}

/** Waits until nothing is left that could still be done, and gives what failed. */
async function waitFor(
  queue: RecheckQueue,
  documents: readonly DocumentToRecheck[],
  context: Context,
): Promise<readonly FailedJob[]> {
  const words = RECHECK[context.language]
  const progress = longProgress({ doing: words.doing, all: documents.length }, context)
  // One may be taken up again before it is taken out.
  const failed = new Map<string, FailedJob>()
  let isToldOfNobody = false
  while (!context.io.stop.aborted) {
    const state = await queue.state()
    // A document that cannot be read will not be read at the next attempt either.
    const settled = state.failed.filter(({ problem, isFinal }) => problem !== null || isFinal)
    if (settled.length > 0) await queue.remove(settled)
    for (const job of settled) failed.set(job.document, job)
    const left = state.left - settled.filter(({ isFinal }) => !isFinal).length
    progress.at(Math.max(0, documents.length - left), words.workers(state.workers))
    if (left <= 0) break
    if (state.workers === 0 && !isToldOfNobody) {
      isToldOfNobody = true
      progress.around(() => context.tell([[piece(words.noWorkers, "warning")]]))
    }
    await pause(ROUNDS)
  }
  progress.clear()
  return [...failed.values()]
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function problemOf({ document, problem, message }: FailedJob): RecheckRun["problems"][number] {
  return { sha256: document, problem: problem === null ? defectWords(message) : problemWords(problem) }
}
