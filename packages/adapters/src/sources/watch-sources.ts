import { basename, resolve, sep } from "node:path"
import { isDocumentName } from "@gouji/application"

import { fixedPart, isPattern } from "./glob.ts"

/** Watches what paths stand for. */
export interface SourceWatch {
  /**
   * Settles once something has changed and everything has been still for a moment; false where one is to stop. Rejects with
   * a `WatchFailure` where not all is watched any more.
   */
  readonly changed: (stop: AbortSignal) => Promise<boolean>
  readonly close: () => Promise<void>
}

/** The system watches no more files: there are too many of them, or it has no more to give. */
export class WatchFailure extends Error {
  /** As the system calls it: `ENOSPC`. */
  readonly code: string

  constructor(cause: unknown) {
    super("watching failed", { cause })
    this.code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)
  }
}

/** How long everything has to be still, in milliseconds: whoever saves a file writes it in several pieces. */
const STILL = 200

/**
 * Watches files, folders and patterns, also what is not there yet. `own`: a file or folder that is written into, whose
 * changes are no news. What changes while nobody waits is told to whoever waits next.
 */
export async function watchSources(paths: readonly string[], own: string | undefined): Promise<SourceWatch> {
  const { watch } = await import("chokidar")
  const named = new Set(paths.map((path) => resolve(path)))
  const isNews = (path: string) => {
    const full = resolve(path)
    if (own !== undefined && `${full}${sep}`.startsWith(`${resolve(own)}${sep}`)) return false
    return named.has(full) || isDocumentName(full)
  }
  const watcher = watch(paths.map(rootOf), {
    ignoreInitial: true,
    // What may not be opened is told by whoever reads it.
    ignorePermissionErrors: true,
    ignored: (path) => !named.has(resolve(path)) && /^\.[^./]/.test(basename(path)),
  })
  let last: number | null = null
  let failure: WatchFailure | null = null
  let wake = () => {}
  watcher.on("error", (cause) => {
    failure ??= new WatchFailure(cause)
    wake()
  })
  watcher.on("all", (event, path) => {
    if (event.endsWith("Dir") || !isNews(path)) return
    last = performance.now()
    wake()
  })
  await new Promise<void>((ready) => void watcher.once("ready", () => ready()))
  return {
    changed: async (stop) => {
      while (!stop.aborted) {
        if (failure !== null) throw failure
        const left = leftAfter(last)
        if (left === 0) {
          last = null
          return true
        }
        await pause(left, stop, (woken) => {
          wake = woken
        })
      }
      return false
    },
    close: () => watcher.close(),
  }
}

/** How long it has to stay still yet; null where nothing has changed. */
function leftAfter(last: number | null): number | null {
  return last === null ? null : Math.max(0, last + STILL - performance.now())
}

/** What of a path can be watched: a pattern is looked at from the folders it begins with. */
function rootOf(path: string): string {
  return isPattern(path) ? fixedPart(path) : path
}

/** Until it is woken or stopped, or for so long. */
function pause(
  milliseconds: number | null,
  stop: AbortSignal,
  wakeBy: (wake: () => void) => void,
): Promise<void> {
  return new Promise((resume) => {
    const timer = milliseconds === null ? undefined : setTimeout(done, milliseconds)
    function done(): void {
      clearTimeout(timer)
      stop.removeEventListener("abort", done)
      wakeBy(() => {})
      resume()
    }
    stop.addEventListener("abort", done, { once: true })
    // While the time runs, what changes only makes it longer.
    if (milliseconds === null) wakeBy(done)
  })
}
