import { type DocumentToRecheck, inOrder, type RecheckRun, RegistryFailure } from "@gouji/application"
import type { Desk, RecheckWish } from "@gouji/application/desk"

import { type Came, emptyTally } from "./recheck-tally.ts"
import { type Threads, untilStopped } from "./threads.ts"

/** Documents to be checked again, and who hears of it. */
export interface RecheckHere {
  readonly desk: Desk
  readonly documents: readonly DocumentToRecheck[]
  /** See `CheckScope`. */
  readonly allBefore: string | null
  /** Closed when it is over. */
  readonly threads: Threads
  readonly stop: AbortSignal
  /** Hears what came of each document, by its hash, and how many that makes. */
  readonly came: (sha256: string, came: Came, done: number) => void
}

/** The documents that wait to be checked again. */
export async function pendingIn(desk: Desk, wish: RecheckWish): Promise<readonly DocumentToRecheck[]> {
  const documents: DocumentToRecheck[] = []
  for await (const document of desk.rechecking.pending(wish)) documents.push(document)
  return documents
}

/** Checks documents again in threads of this process. */
export async function recheckHere(wanted: RecheckHere): Promise<RecheckRun> {
  const { desk, documents, allBefore, threads, stop, came: hears } = wanted
  const recheck = desk.rechecking.recheck(threads.examine)
  const tally = emptyTally()
  let done = 0
  const work = inOrder(documents, threads.ahead, async (document) => ({
    sha256: document.document,
    came: await recheck(document, allBefore).catch(defectIn),
  }))
  try {
    for await (const { sha256, came } of untilStopped(work, stop)) {
      done += 1
      tally.note(sha256, came)
      hears(sha256, came, done)
    }
  } finally {
    await threads.close()
  }
  return tally.run(!stop.aborted)
}

/** A registry that fails is no fault of the document's: nothing can go on without it. */
function defectIn(error: unknown): Came {
  if (error instanceof RegistryFailure) throw error
  return { kind: "defect", message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
