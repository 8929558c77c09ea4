import { availableParallelism } from "node:os"
import { setImmediate as turn } from "node:timers/promises"

import { type Examiners, openExaminers } from "@gouji/adapters"

import type { Context } from "../context.ts"

/** How many threads a person wants, and whether there is so little to examine that one does it sooner. */
export interface ThreadsWanted {
  readonly workers: number | undefined
  readonly isFew: boolean
}

/** Threads that examine, and how many documents to have under way so that none waits for the next. */
export interface Threads extends Examiners {
  readonly ahead: number
}

/** Opens as many threads as are wanted, by default as many as the machine can run at a time. */
export function openThreads({ workers, isFew }: ThreadsWanted, { io }: Context): Threads {
  const wanted = workers ?? (isFew ? 1 : availableParallelism())
  const count = io.threadProgram === undefined ? 1 : wanted
  return { ...openExaminers({ count, program: io.threadProgram }), ahead: count === 1 ? 1 : count * 2 }
}

/** What comes until a person asks to stop: what is under way then is waited for no more. */
export async function* untilStopped<T>(
  things: AsyncIterable<T>,
  stop: AbortSignal,
): AsyncGenerator<T, void, undefined> {
  const stopped = new Promise<null>((resolve) => {
    if (stop.aborted) resolve(null)
    stop.addEventListener("abort", () => resolve(null), { once: true })
  })
  const each = things[Symbol.asyncIterator]()
  for (;;) {
    // Signals are heard between turns of the event loop only, and one thread alone may never come to the end of its own.
    await turn()
    const next = each.next()
    // It may fail once nobody waits for it.
    next.catch(() => undefined)
    const step = await Promise.race([stopped, next])
    if (step === null || step.done === true) return
    yield step.value
  }
}
