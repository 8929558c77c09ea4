import { extentOf } from "@gouji/adapters"
import { type Bilingual, type ImportOutcome, importCounts, problemWords } from "@gouji/application"
import type { JobEnd, JobLine } from "../dashboard/job.ts"
import { IMPORT } from "../words/import.ts"
import { PHRASES } from "../words/phrases.ts"
import { importListed } from "../work/import-listed.ts"
import { type Doing, threadsBeside } from "./doing.ts"
import { homePath } from "./home-path.ts"

/** Brings in a document or all in a folder, as `gouji import` does; nobody is asked, so nothing is guessed. */
export async function importJob(typed: string, { desk, context, stop, tell }: Doing): Promise<JobEnd> {
  const listed = { paths: [homePath(typed, context.io.environment)], rows: [], folder: "." }
  let all = extentOf(listed).files
  const outcomes = await importListed({
    desk,
    listed,
    threads: threadsBeside(context),
    stdin: async () => new Uint8Array(),
    stop,
    related: [],
    trustManifest: false,
    more: (count) => {
      all += count
    },
    came: (outcome, done) => tell({ done, all, line: lineOf(outcome) }),
  })
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
