import { grouped } from "./measure.ts"

/** What a figure has to reach, or must not exceed. */
export interface Gate {
  readonly atLeast?: number
  readonly atMost?: number
}

const missed: string[] = []

/** Told, and remembered where the gate is not reached. */
export function gate(name: string, value: number, { atLeast, atMost }: Gate): string {
  const holds = (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost)
  if (!holds) missed.push(name)
  return `${holds ? "reached" : "MISSED"} (${atLeast === undefined ? `at most ${atMost}` : `at least ${grouped(atLeast)}`})`
}

/** Says at the end which gates were not reached; the process fails where there are any. */
export function tellMissed(): void {
  console.log(missed.length === 0 ? "Every gate is reached." : `Missed: ${missed.join(", ")}`)
  if (missed.length > 0) process.exitCode = 1
}
