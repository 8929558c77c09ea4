import { availableParallelism } from "node:os"

import { extentOf, readListed } from "@gouji/adapters"
import {
  type Bilingual,
  type ImportOutcome,
  importCounts,
  problemWords,
  SOURCE_LIMIT,
} from "@gouji/application"
import type { Desk } from "@gouji/application/desk"
import type { Context } from "../context.ts"
import type { JobEnd, JobLine, JobProgress } from "../dashboard/job.ts"
import { IMPORT } from "../words/import.ts"
import { PHRASES } from "../words/phrases.ts"
import { openThreads, untilStopped } from "../work/threads.ts"
import { homePath } from "./home-path.ts"

/** What a job is done with. */
export interface Doing {
  readonly desk: Desk
  readonly context: Context
  readonly stop: AbortSignal
  readonly tell: (progress: JobProgress) => void
}

/** Reading is left to threads of its own, so that keys are answered meanwhile. */
export function threadsBeside(context: Context) {
  return openThreads({ workers: Math.max(2, availableParallelism()), isFew: false }, context)
}

/** Brings in a document or all in a folder, as `gouji import` does; nobody is asked, so nothing is guessed. */
export async function importJob(typed: string, { desk, context, stop, tell }: Doing): Promise<JobEnd> {
  const listed = { paths: [homePath(typed, context.io.environment)], rows: [], folder: "." }
  let all = extentOf(listed).files
  const threads = threadsBeside(context)
  const reading = {
    stdin: async () => new Uint8Array(),
    limit: SOURCE_LIMIT,
    opened: (count: number) => {
      all += count - 1
    },
  }
  const outcomes: ImportOutcome[] = []
  const run = desk.importDocuments({
    sources: readListed(listed, reading),
    ...threads,
    related: [],
    trustManifest: false,
  })
  try {
    for await (const outcome of untilStopped(run, stop)) {
      outcomes.push(outcome)
      tell({ done: outcomes.length, all, line: lineOf(outcome) })
    }
  } finally {
    await threads.close()
  }
  return endOf(outcomes, stop.aborted)
}

function endOf(outcomes: readonly ImportOutcome[], isStopped: boolean): JobEnd {
  const counts = importCounts(outcomes)
  const words = { zh: `${IMPORT.zh.total(counts)}。`, en: `${IMPORT.en.total(counts)}.` }
  if (isStopped) return { state: "stopped", words }
  return { state: counts.added + counts.kept === 0 ? "failed" : "done", words }
}

function lineOf(outcome: ImportOutcome): JobLine {
  const isGood = outcome.kind === "added" || outcome.kind === "kept"
  return { what: outcome.path.split(/[/\\]/).at(-1) ?? outcome.path, words: wordsOf(outcome), isGood }
}

function wordsOf(outcome: ImportOutcome): Bilingual {
  switch (outcome.kind) {
    case "added":
    case "kept":
      return { zh: PHRASES.zh.imported[outcome.kind], en: PHRASES.en.imported[outcome.kind] }
    case "failed":
      return problemWords(outcome.problem).message
    case "defect": {
      const [message = ""] = outcome.message.split("\n")
      return { zh: IMPORT.zh.defect(message), en: IMPORT.en.defect(message) }
    }
    case "differs":
    case "skipped":
      return { zh: IMPORT.zh[outcome.kind], en: IMPORT.en[outcome.kind] }
    case "unmatched":
      return outcome.name === ""
        ? { zh: IMPORT.zh.unnamed, en: IMPORT.en.unnamed }
        : { zh: IMPORT.zh.unmatched(outcome.name), en: IMPORT.en.unmatched(outcome.name) }
  }
}
