import type { Edition } from "@gouji/application"
import type pg from "pg"

import { failureOf, poolOf } from "../registry/postgres-client.ts"
import { jobLibrary, libraryOptions } from "./job-library.ts"
import { countPresent, releaseAbandoned } from "./liveness.ts"
import {
  documentIn,
  type FailedJob,
  keyOf,
  MOST_ATTEMPTS,
  problemIn,
  type RecheckJob,
  taskFor,
} from "./recheck-job.ts"

/** How far a queue is. */
export interface QueueState {
  /** Jobs that are being worked on, or will be. */
  readonly left: number
  /** Workers that are there, on whichever machines. */
  readonly workers: number
  readonly failed: readonly FailedJob[]
}

/** The documents that wait to be checked under one edition, in the registry's own database. */
export interface RecheckQueue {
  /** Puts documents in, each once; one that failed is tried afresh. */
  add(jobs: readonly RecheckJob[]): Promise<void>
  /** How far it is. Jobs of workers that were killed are given back on the way. */
  state(): Promise<QueueState>
  /** Takes failed jobs out, once somebody was told. */
  remove(jobs: readonly FailedJob[]): Promise<void>
  close(): Promise<void>
}

/** Opens the queue in the database at `address`, and makes its tables. Throws `RegistryFailure`. */
export async function openRecheckQueue(address: string, edition: Edition): Promise<RecheckQueue> {
  const library = await jobLibrary()
  const pool = await poolOf(address)
  const task = taskFor(edition)
  const answered = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((error: unknown) => {
      throw failureOf(address, error)
    })
  const utils = await answered(library.makeWorkerUtils(libraryOptions(library, pool)))
  await answered(utils.migrate())
  return {
    add: async (jobs) => {
      const specs = jobs.map((payload) => ({
        identifier: task,
        payload,
        jobKey: keyOf(task, payload),
        maxAttempts: MOST_ATTEMPTS,
      }))
      await answered(utils.addJobs(specs))
    },
    state: () => answered(stateOf(pool, task)),
    remove: async (jobs) => void (await answered(utils.completeJobs(jobs.map(({ id }) => id)))),
    close: async () => {
      await utils.release()
      await pool.end()
    },
  }
}

async function stateOf(pool: pg.Pool, task: string): Promise<QueueState> {
  await releaseAbandoned(pool)
  const { rows: counted } = await pool.query<{ left: string }>(
    `select count(*) as left from graphile_worker.jobs
     where task_identifier = $1 and (locked_at is not null or attempts < max_attempts)`,
    [task],
  )
  return {
    left: Number(counted[0]?.left ?? 0),
    workers: await countPresent(pool),
    failed: await failedJobs(pool, task),
  }
}

interface FailedRow {
  readonly id: string
  readonly key: string | null
  readonly last_error: string
  readonly attempts: number
  readonly max_attempts: number
}

async function failedJobs(pool: pg.Pool, task: string): Promise<readonly FailedJob[]> {
  const { rows } = await pool.query<FailedRow>(
    `select id, key, last_error, attempts, max_attempts from graphile_worker.jobs
     where task_identifier = $1 and locked_at is null and last_error is not null order by id`,
    [task],
  )
  return rows.map(({ id, key, last_error: message, attempts, max_attempts: most }) => ({
    id,
    document: documentIn(key ?? ""),
    problem: problemIn(message),
    message,
    isFinal: attempts >= most,
  }))
}
