import { EventEmitter } from "node:events"
import { setTimeout as pause } from "node:timers/promises"

import type { Edition, Rechecked } from "@gouji/application"
import type pg from "pg"

import { failureOf, poolOf } from "../registry/postgres-client.ts"
import { jobLibrary, libraryOptions } from "./job-library.ts"
import { type Presence, presenceOf, releaseAbandoned } from "./liveness.ts"
import { NotChecked, type RecheckJob, taskFor } from "./recheck-job.ts"

/** How a worker works. */
export interface TakingRechecks {
  readonly edition: Edition
  /** How many jobs at a time. */
  readonly concurrency: number
  /** Does one job; what it throws is tried again later. */
  readonly work: (job: RecheckJob) => Promise<Rechecked>
  /** Hears of every job that was done, or failed. */
  readonly told?: (
    job: RecheckJob,
    came: Rechecked | { readonly kind: "thrown"; readonly error: unknown },
  ) => void
}

/** A worker at work. */
export interface RecheckTaker {
  /** Takes no more jobs, and waits for those at hand. */
  stop(): Promise<void>
}

/** How often a worker looks whether others were killed, in milliseconds. */
const ROUNDS = 5_000
/** How long it waits before it begins again after the server was lost, in milliseconds. */
const RECOVERY = 2_000

/**
 * Takes jobs from the queue in the database at `address` until it is stopped. Where the server is lost it begins again
 * once that is back; whatever it was at then is given back as a killed worker's is. Throws `RegistryFailure` where it
 * cannot begin at all.
 */
export async function takeRechecks(address: string, taking: TakingRechecks): Promise<RecheckTaker> {
  const pool = await poolOf(address)
  let stopping = false
  let shift = await begin({ address, pool, taking }).catch(async (error: unknown) => {
    await pool.end()
    throw failureOf(address, error)
  })
  const work = async () => {
    for (;;) {
      await shift.ended
      if (stopping) return
      await pause(RECOVERY)
      const next = await begin({ address, pool, taking }).catch(() => undefined)
      if (next !== undefined) shift = next
      if (stopping) await shift.stop()
    }
  }
  const working = work()
  return {
    stop: async () => {
      stopping = true
      await shift.stop()
      await working
      await pool.end()
    },
  }
}

interface Beginning {
  readonly address: string
  readonly pool: pg.Pool
  readonly taking: TakingRechecks
}

/** As long as the library works on its own account: until it is stopped, or loses the server at the wrong moment. */
interface Shift {
  stop(): Promise<void>
  /** Never fails: however it ended, it is over. */
  readonly ended: Promise<void>
}

async function begin({ address, pool, taking }: Beginning): Promise<Shift> {
  const library = await jobLibrary()
  const events = new EventEmitter()
  const opened = new Promise<string>((resolve) => {
    events.once("pool:create", ({ workerPool }: { readonly workerPool: { readonly id: string } }) =>
      resolve(workerPool.id),
    )
  })
  const options = { ...libraryOptions(library, pool), events, concurrency: taking.concurrency }
  const runner = await library.run(options, { [taskFor(taking.edition)]: taskOf(taking) })
  const over = runner.promise.catch(() => undefined)
  const presence = await presenceOf(address, await opened).catch(async (error: unknown) => {
    await runner.stop().catch(() => undefined)
    throw error
  })
  const rounds = setInterval(() => void goRound(pool, presence), ROUNDS)
  const ended = over.then(async () => {
    clearInterval(rounds)
    await presence.end().catch(() => undefined)
  })
  return {
    ended,
    stop: async () => {
      // It may have stopped by itself.
      await runner.stop().catch(() => undefined)
      await ended
    },
  }
}

function taskOf({ work, told }: TakingRechecks) {
  return async (payload: unknown): Promise<void> => {
    // Jobs of this name are put in by `openRecheckQueue` and by nothing else.
    const job = payload as RecheckJob
    const came = await work(job).catch((error: unknown) => {
      told?.(job, { kind: "thrown", error })
      throw error
    })
    told?.(job, came)
    if (came.kind === "failed") throw new NotChecked(came)
  }
}

/** What fails here is tried at the next round: the server may be starting again. */
async function goRound(pool: pg.Pool, presence: Presence): Promise<void> {
  await presence
    .keep()
    .then(() => releaseAbandoned(pool))
    .catch(() => undefined)
}
