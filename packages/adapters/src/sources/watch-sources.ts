import { basename, resolve, sep } from "node:path"
import { isDocumentName } from "@gouji/application"

import { fixedPart, isPattern } from "./glob.ts"

/** Watches what paths stand for. */
export interface SourceWatch {
  /** Settles once something has changed and everything has been still for a moment; false where one is to stop. */
  readonly changed: (stop: AbortSignal) => Promise<boolean>
  readonly close: () => Promise<void>
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
    ignored: (path) => !named.has(resolve(path)) && /^\.[^./]/.test(basename(path)),
  })
  let last: number | null = null
  let wake = () => {}
  watcher.on("all", (event, path) => {
    if (event.endsWith("Dir") || !isNews(path)) return
    last = performance.now()
    wake()
  })
  await new Promise<void>((ready) => void watcher.once("ready", () => ready()))
  return {
    changed: async (stop) => {
      while (!stop.aborted) {
        const still = last === null ? null : performance.now() - last
        if (still !== null && still >= STILL) {
          last = null
          return true
        }
        await pause(still === null ? null : STILL - still, stop, (woken) => {
          wake = woken
        })
      }
      return false
    },
    close: () => watcher.close(),
  }
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
