import { defectWords, problemWords } from "@gouji/application"

import type { JobEnd, JobLine } from "../dashboard/job.ts"
import { RECHECK } from "../words/recheck.ts"
import { pendingIn, recheckHere } from "../work/recheck-here.ts"
import type { Came } from "../work/recheck-tally.ts"
import { type Doing, threadsBeside } from "./doing.ts"

/** Checks again what was last checked under other rules, as `gouji recheck` does. */
export async function recheckJob({ desk, context, stop, tell }: Doing): Promise<JobEnd> {
  const documents = await pendingIn(desk, { allBefore: null, since: null })
  const { checked, failed } = await recheckHere({
    desk,
    documents,
    allBefore: null,
    threads: threadsBeside(context),
    stop,
    came: (sha256, came, done) => tell({ done, all: documents.length, line: lineOf(sha256, came) }),
  })
  const words = {
    zh: `${RECHECK.zh.total.checked(checked)}，${RECHECK.zh.total.failed(failed)}。`,
    en: `${RECHECK.en.total.checked(checked)}, ${RECHECK.en.total.failed(failed)}.`,
  }
  return { state: stop.aborted ? "stopped" : failed > 0 ? "failed" : "done", words }
}

function lineOf(sha256: string, came: Came): JobLine {
  const what = sha256.slice(0, 12)
  if (came.kind === "failed") return { what, words: problemWords(came.problem).message, isGood: false }
  if (came.kind === "defect") {
    const [message = ""] = came.message.split("\n")
    return { what, words: defectWords(message).message, isGood: false }
  }
  const words = { zh: RECHECK.zh.total[came.kind](1), en: RECHECK.en.total[came.kind](1) }
  return { what, words, isGood: came.kind !== "refused" }
}
