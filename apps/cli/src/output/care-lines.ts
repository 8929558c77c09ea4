import type { CareProblem, CareProgress, RegistryFault } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { CARE, type CareWords } from "../words/care.ts"
import { longProgress } from "./long-progress.ts"
import { type Line, piece } from "./paint.ts"

/** A fault as a line: the table, the key, what is wrong, and the facts. */
export function faultLine({ table, key, code, detail }: RegistryFault, { language }: Context): Line {
  const words = CARE[language]
  return [
    piece(words.tables[table], "strong"),
    piece(key === "" ? "" : `  ${key}`),
    piece(`  ${words.faults[code]}`, "error"),
    piece(detail === "" ? "" : `  ${detail}`, "muted"),
  ]
}

/** What to do about faults: some only need deriving again. */
export function adviceOn(faults: readonly RegistryFault[], words: CareWords): string {
  const isDerived = faults.every(({ table }) => table === "chain" || table === "version")
  return isDerived ? words.deriveAgain : words.restore
}

/** Tells on stderr why the care of a registry came to nothing, and gives the exit that goes with it. */
export function careDeclined(problem: CareProblem, { language, say, tell }: Context): ExitCode {
  // The table gives each code a maker for exactly that code; the compiler cannot follow the pairing.
  const words = CARE[language].problems[problem.code] as (problem: CareProblem) => {
    message: string
    advice: string
  }
  const { message, advice } = words(problem)
  tell([[piece(message, "error")], [piece(`${say.whatToDo}: `, "strong"), piece(advice)]])
  return EXITS[problem.code]
}

const EXITS = {
  damaged: EXIT.findings,
  diverged: EXIT.refused,
  "entry-refused": EXIT.refused,
  "file-exists": EXIT.usage,
  "not-all-there": EXIT.findings,
} as const satisfies Record<CareProblem["code"], ExitCode>

/** Progress on stderr, a line for each stage. */
export interface CareTelling {
  readonly onProgress: (progress: CareProgress) => void
  readonly clear: () => void
}

/** How often the line is drawn anew, in milliseconds: a row takes less. */
const DRAWN = 100

/** Tells how far the care of a registry has come. */
export function careTelling(context: Context): CareTelling {
  let telling: {
    readonly stage: CareProgress["stage"]
    readonly line: ReturnType<typeof longProgress>
  } | null = null
  let drawn = 0
  const clear = () => telling?.line.clear()
  return {
    onProgress: ({ stage, done, all }) => {
      if (telling?.stage !== stage) {
        clear()
        const doing = CARE[context.language].doing[stage]
        telling = { stage, line: longProgress({ doing, all }, context) }
      } else if (done < all && performance.now() - drawn < DRAWN) return
      drawn = performance.now()
      telling.line.at(done)
    },
    clear,
  }
}
