import { RegistryFailure } from "@gouji/application"

import { paceOf } from "../output/pace.ts"
import type { Errand } from "./errand.ts"
import type { Errands, Telling } from "./errand-runner.ts"
import type { JobEnd } from "./job.ts"
import { problemSaid } from "./problem-said.ts"

type JobErrand = Extract<Errand, { kind: "job" }>

/** Runs jobs one at a time, since they write to one registry, and beside everything else. */
export interface JobRunner {
  begin(errand: JobErrand): void
  cancel(id: number): void
  /** Stops all of them. */
  stop(): void
}

/** Does jobs, and tells how far they are. */
export function jobRunner(errands: Errands, telling: Telling): JobRunner {
  const stops = new Map<number, AbortController>()
  let before: Promise<void> = Promise.resolve()
  return {
    begin: (errand) => {
      const controller = new AbortController()
      stops.set(errand.id, controller)
      before = before.then(() => run(errand, controller.signal, { errands, telling })).catch(telling.failed)
    },
    cancel: (id) => stops.get(id)?.abort(),
    stop: () => {
      for (const controller of stops.values()) controller.abort()
    },
  }
}

/** A registry that fails ends the job and not the session: what was done before is kept, and the job can be begun again. */
function unavailable(error: unknown): JobEnd {
  if (!(error instanceof RegistryFailure)) throw error
  return { state: "failed", words: problemSaid({ code: "registry-unavailable", detail: error.detail }) }
}

const STOPPED = {
  state: "stopped",
  words: { zh: "没有开始就停了。", en: "Stopped before it began." },
} as const

async function run(
  { id, wish }: JobErrand,
  stop: AbortSignal,
  { errands, telling }: { readonly errands: Errands; readonly telling: Telling },
): Promise<void> {
  const { dispatch, look } = telling
  if (stop.aborted) return dispatch({ type: "job-ended", id, end: STOPPED })
  dispatch({ type: "job-started", id })
  const pace = paceOf()
  pace.note(0, errands.elapsed())
  const job = errands.doJob(wish, {
    stop,
    tell: (progress) => {
      pace.note(progress.done, errands.elapsed())
      dispatch({ type: "job", id, progress, rate: pace.perSecond() })
    },
  })
  dispatch({ type: "job-ended", id, end: await job.catch(unavailable) })
  await look()
}
