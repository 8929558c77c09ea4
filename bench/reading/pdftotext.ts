import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { Measured } from "../measure.ts"

/** Does something with a document as a file that is gone afterwards. */
export function withFile<T>(bytes: Uint8Array, act: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"))
  try {
    const path = join(folder, "given.pdf")
    writeFileSync(path, bytes)
    return act(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What poppler takes for the words alone, its start included: nobody reads a PDF faster. Undefined where it is absent. */
export function pdftotext(bytes: Uint8Array): Measured | undefined {
  return withFile(bytes, (path) => {
    const start = performance.now()
    const { stdout, status } = spawnSync("sh", ["-c", 'pdftotext -layout "$0" /dev/null && times', path], {
      encoding: "utf8",
    })
    return status === 0 ? { wall: performance.now() - start, cpu: ofChildren(stdout) } : undefined
  })
}

/** The second line of `times`: `0m0.120s 0m0.010s`, user and system time of what the shell started. */
function ofChildren(times: string): number {
  const [, line = ""] = times.trim().split("\n")
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)]
  return parts.reduce((sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000, 0)
}
