import { defectWords, problemWords, type Rechecked, type RecheckRun } from "@gouji/application"

/** What came of a document; a fault of ours stops no other. */
export type Came = Rechecked | { readonly kind: "defect"; readonly message: string }

/** Counts what came of each document of a run. */
export interface Tally {
  note(sha256: string, came: Came): void
  run(complete: boolean): RecheckRun
}

/** A tally with nothing in it. */
export function emptyTally(): Tally {
  const counts = { checked: 0, current: 0, refused: 0, failed: 0 }
  const problems: { sha256: string; problem: RecheckRun["problems"][number]["problem"] }[] = []
  const incomplete: { sha256: string; missing: readonly string[] }[] = []
  return {
    note: (sha256, came) => {
      counts[came.kind === "defect" ? "failed" : came.kind] += 1
      if (came.kind === "failed") problems.push({ sha256, problem: problemWords(came.problem) })
      if (came.kind === "defect") problems.push({ sha256, problem: defectWords(came.message) })
      if (came.kind === "checked" && came.missing.length > 0)
        incomplete.push({ sha256, missing: came.missing })
    },
    run: (complete) => ({ ...counts, complete, problems, incomplete }),
  }
}
