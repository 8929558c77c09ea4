import { type Examiners, openExaminers } from "../../packages/adapters/src/index.ts"
import type { PaperFile } from "../../tests/suites/load/papers.ts"

/** So many workers, and how many documents to have under way so that none waits: as in the terminal. */
export interface Crew extends Examiners {
  readonly workers: number
  readonly ahead: number
}

/** Documents each thread reads before anything is measured: by then its program is compiled. */
const WARM_UP = 25

/** Threads that examine and have got going; a single one is this thread, as in the terminal. */
export async function crewOf(workers: number, papers: readonly PaperFile[]): Promise<Crew> {
  const program = new URL("load/in-thread.mjs", import.meta.url)
  const examiners = openExaminers({ count: workers, program })
  const first = Array.from({ length: workers * WARM_UP }, (_, index) => papers[index % papers.length])
  await Promise.all(first.map((paper) => paper && examiners.examine({ ...paper, related: [] })))
  return { ...examiners, workers, ahead: workers === 1 ? 1 : workers * 2 }
}
