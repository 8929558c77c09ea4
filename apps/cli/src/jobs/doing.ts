import { availableParallelism } from "node:os"

import type { Desk } from "@gouji/application/desk"

import type { Context } from "../context.ts"
import type { JobProgress } from "../dashboard/job.ts"
import { openThreads, type Threads } from "../work/threads.ts"

/** What a job is done with. */
export interface Doing {
  readonly desk: Desk
  readonly context: Context
  readonly stop: AbortSignal
  readonly tell: (progress: JobProgress) => void
}

/** Reading is left to threads of its own, so that keys are answered meanwhile. */
export function threadsBeside(context: Context): Threads {
  return openThreads({ workers: Math.max(2, availableParallelism()), isFew: false }, context)
}
