import { inOrder, type RecheckRun, RegistryFailure } from "@gouji/application"
import type { RecheckWanted } from "../commands/recheck/recheck-wanted.ts"
import type { Context } from "../context.ts"
import { longProgress } from "../output/long-progress.ts"
import { RECHECK } from "../words/recheck.ts"
import { type Came, emptyTally } from "./recheck-tally.ts"
import { openThreads, untilStopped } from "./threads.ts"

/** So many documents are checked before a second thread has got going. */
const FEW = 4

/** Checks documents again in threads of this process. */
export async function recheckByThreads(
  { desk, documents, allBefore, workers }: RecheckWanted,
  context: Context,
): Promise<RecheckRun> {
  const { io, language } = context
  const threads = openThreads({ workers, isFew: documents.length <= FEW }, context)
  const recheck = desk.rechecking.recheck(threads.examine)
  const progress = longProgress({ doing: RECHECK[language].doing, all: documents.length }, context)
  const tally = emptyTally()
  let done = 0
  const work = inOrder(documents, threads.ahead, async (document) => ({
    sha256: document.document,
    came: await recheck(document, allBefore).catch(defectIn),
  }))
  try {
    for await (const { sha256, came } of untilStopped(work, io.stop)) {
      done += 1
      tally.note(sha256, came)
      progress.at(done, sha256.slice(0, 12))
    }
  } finally {
    progress.clear()
    await threads.close()
  }
  return tally.run(!io.stop.aborted)
}

/** A registry that fails is no fault of the document's: nothing can go on without it. */
function defectIn(error: unknown): Came {
  if (error instanceof RegistryFailure) throw error
  return { kind: "defect", message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
