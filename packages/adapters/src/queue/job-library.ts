import type pg from "pg"

type JobLibrary = typeof import("graphile-worker")

/** The library of the queue, loaded where it is needed. A bundle has what it exports as its default only. */
export async function jobLibrary(): Promise<JobLibrary> {
  const loaded: JobLibrary & { readonly default?: JobLibrary } = await import("graphile-worker")
  return loaded.default ?? loaded
}

/** How long a job may go on once its worker is to stop: longer than any document is read, in milliseconds. */
const PATIENCE = 180_000

/** What the library is told everywhere: our connections, no words of its own, no signals, no files of its own. */
export function libraryOptions({ Logger }: JobLibrary, pool: pg.Pool) {
  return {
    pgPool: pool,
    // Where our own queries look for it, whatever the environment says.
    schema: "graphile_worker",
    logger: new Logger(() => () => undefined),
    noHandleSignals: true,
    parsedCronItems: [],
    preset: {
      worker: {
        gracefulShutdownAbortTimeout: PATIENCE,
        // In batches of one at once: a server lost while a job is written off then ends the work, and not the program.
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
  }
}
