import { type ChildProcess, fork } from "node:child_process"
import { join } from "node:path"

import * as z from "zod"

const Written = z.object({ pages: z.int(), files: z.int() })
const Progress = z.object({ kind: z.literal("progress"), ...Written.shape, known: z.int() })
const Ended = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("written"), ...Written.shape }),
  z.object({ kind: z.literal("dead-end"), path: z.string(), from: z.string(), status: z.int() }),
  z.object({ kind: z.literal("refused"), code: z.string() }),
])

/** How much was written. */
export type Written = z.infer<typeof Written>

/** How it ended: all was written; a link leads to what no file can stand for; the disk refused, by its code. */
export type Ended = z.infer<typeof Ended>

/** What the program that writes the site is started with. */
export interface Writing {
  /** The site's own folder. */
  readonly site: string
  /** Where the files go. */
  readonly into: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Aborted to stop it. */
  readonly stop: AbortSignal
  /** Hears how much is written, and how much is known to be. */
  readonly onProgress: (written: Written, known: number) => void
  readonly onWords: (text: string) => void
}

/** Has the built site write itself as files; resolves with how that ended, or what a program came to that did not say. */
export async function writeSite(writing: Writing): Promise<Ended | string> {
  const { stop } = writing
  const child = started(writing)
  let ended: Ended | undefined
  child.on("message", (message) => {
    const progress = Progress.safeParse(message)
    if (progress.success) writing.onProgress(progress.data, progress.data.known)
    else ended = Ended.parse(message)
  })
  child.stderr?.setEncoding("utf8").on("data", writing.onWords)
  const stopChild = () => void child.kill("SIGTERM")
  stop.addEventListener("abort", stopChild, { once: true })
  if (stop.aborted) stopChild()
  const end = await new Promise<string>((resolve) =>
    child.once("close", (exit, signal) => resolve(signal ?? String(exit))),
  )
  stop.removeEventListener("abort", stopChild)
  return ended ?? end
}

function started({ site, into, environment }: Writing): ChildProcess {
  return fork(join(site, "dist", "files.js"), [into], {
    cwd: site,
    env: { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  })
}
