import { defectWords, inOrder, problemWords, RegistryFailure } from "@gouji/application"
import type { JobEnd, JobLine } from "../dashboard/job.ts"
import { RECHECK } from "../words/recheck.ts"
import { type Came, emptyTally } from "../work/recheck-tally.ts"
import { untilStopped } from "../work/threads.ts"
import { type Doing, threadsBeside } from "./import-job.ts"

/** Checks again what was last checked under other rules, as `gouji recheck` does. */
export async function recheckJob({ desk, context, stop, tell }: Doing): Promise<JobEnd> {
  const documents = []
  for await (const each of desk.rechecking.pending({ allBefore: null, since: null })) documents.push(each)
  const threads = threadsBeside(context)
  const recheck = desk.rechecking.recheck(threads.examine)
  const tally = emptyTally()
  let done = 0
  const work = inOrder(documents, threads.ahead, async (each) => ({
    sha256: each.document,
    came: await recheck(each, null).catch(defectIn),
  }))
  try {
    for await (const { sha256, came } of untilStopped(work, stop)) {
      done += 1
      tally.note(sha256, came)
      tell({ done, all: documents.length, line: lineOf(sha256, came) })
    }
  } finally {
    await threads.close()
  }
  const { checked, failed } = tally.run(!stop.aborted)
  const words = {
    zh: `${RECHECK.zh.total.checked(checked)}，${RECHECK.zh.total.failed(failed)}。`,
    en: `${RECHECK.en.total.checked(checked)}, ${RECHECK.en.total.failed(failed)}.`,
  }
  return { state: stop.aborted ? "stopped" : failed > 0 ? "failed" : "done", words }
}

/** A registry that fails is no fault of the document's: nothing can go on without it. */
function defectIn(error: unknown): Came {
  if (error instanceof RegistryFailure) throw error
  return { kind: "defect", message: error instanceof Error ? error.message : String(error) }
}

function lineOf(sha256: string, came: Came): JobLine {
  const what = sha256.slice(0, 12)
  if (came.kind === "failed") return { what, words: problemWords(came.problem).message, isGood: false }
  if (came.kind === "defect") return { what, words: defectWords(came.message).message, isGood: false }
  const words = { zh: RECHECK.zh.total[came.kind](1), en: RECHECK.en.total[came.kind](1) }
  return { what, words, isGood: came.kind !== "refused" }
}
