import { type Listed, readListed } from "@gouji/adapters"
import { type ImportOutcome, SOURCE_LIMIT } from "@gouji/application"
import type { Desk, DocumentsToImport } from "@gouji/application/desk"

import { type Threads, untilStopped } from "./threads.ts"

/** What is brought in, and who hears of it. */
export interface ListedImport extends Pick<DocumentsToImport, "related" | "trustManifest" | "ask"> {
  readonly desk: Desk
  readonly listed: Listed
  /** Closed when it is over. */
  readonly threads: Threads
  readonly stdin: () => Promise<Uint8Array>
  readonly stop: AbortSignal
  /** Hears of how many more documents there are than files: an archive holds several. */
  readonly more: (count: number) => void
  /** Hears what came of each, and how many that makes. */
  readonly came: (outcome: ImportOutcome, done: number) => void
}

/** Brings in what is listed, each document whole or not at all, and gives what came of it until it was done, or stopped. */
export async function importListed(wanted: ListedImport): Promise<readonly ImportOutcome[]> {
  const { desk, listed, threads, stdin, stop, more, came, ...asked } = wanted
  const opened = (count: number) => more(count - 1)
  const sources = readListed(listed, { stdin, limit: SOURCE_LIMIT, opened })
  const outcomes: ImportOutcome[] = []
  try {
    for await (const outcome of untilStopped(desk.importDocuments({ sources, ...threads, ...asked }), stop)) {
      outcomes.push(outcome)
      came(outcome, outcomes.length)
    }
  } finally {
    await threads.close()
  }
  return outcomes
}
