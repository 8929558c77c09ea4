/** Reads the document it is given the path of, and prints how much memory the process ever held. */
import { existsSync, readFileSync } from "node:fs"

import { timed } from "../measure.ts"
import { readPdf } from "./read-pdf.ts"

/** What is printed, as JSON; memory in MiB. */
export interface Held {
  readonly before: number
  readonly peak: number
  readonly figures: number
  readonly wall: number
  readonly cpu: number
}

const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ""))
const before = peak()
let figures = 0
const took = await timed(async () => {
  figures = (await readPdf(bytes)).disclosure.figures.length
})
const held: Held = { before, peak: peak(), figures, ...took }
console.log(JSON.stringify(held))

/**
 * Of the whole process so far. Linux counts the process that started this one among what Node tells in kibibytes, so it
 * is asked itself there.
 */
function peak(): number {
  const status = "/proc/self/status"
  const [, most] = existsSync(status) ? (/VmHWM:\s+(\d+)/.exec(readFileSync(status, "utf8")) ?? []) : []
  return Number(most ?? process.resourceUsage().maxRSS) / 1024
}
