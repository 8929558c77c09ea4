import { type Errands, errandRunner } from "./errand-runner.ts"
import type { Loading } from "./loading.ts"
import type { Press } from "./press.ts"
import { type Action, reduce } from "./reducing/reduce.ts"
import type { DashboardState, Size } from "./state.ts"
import { watcher } from "./watching.ts"

/** What a dashboard is opened with. */
export interface Sitting extends Loading, Errands {
  /** How often the registry is asked whether anything changed, in milliseconds. */
  readonly interval: number
}

/** A dashboard at work: what it knows, what changes it, and who wants to hear. */
export interface Session {
  readonly state: () => DashboardState
  readonly press: (presses: readonly Press[]) => void
  readonly resize: (size: Size) => void
  /** Calls back after every change; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void
  /** Settles when somebody quits; rejects with a defect. */
  readonly ended: Promise<void>
  /** Ends it from outside. */
  readonly end: () => void
}

/** As many milliseconds from one drawing to the next, at least. */
const FRAME = 16

/** Opens one: from now on it watches the registry, reads what the screen lacks, and does what is asked. */
export function openSession(initial: DashboardState, sitting: Sitting): Session {
  let state = initial
  let telling: NodeJS.Timeout | undefined
  let toldAt = 0
  const listeners = new Set<() => void>()
  let settle: { readonly ended: () => void; readonly failed: (error: unknown) => void } | undefined
  const ended = new Promise<void>((resolve, reject) => {
    settle = { ended: resolve, failed: reject }
  })
  const failed = (error: unknown) => {
    clearInterval(timer)
    settle?.failed(error)
  }
  const dispatch = (action: Action) => {
    const before = state
    state = reduce(before, action)
    if (state === before || before.done) return
    if (state.done) end()
    errands.run(state)
    watched.read()
    tell()
  }
  /** What changes in one go is drawn once, at once where nothing was for a while. */
  const tell = () => {
    if (telling !== undefined) return
    const wait = Math.max(0, toldAt + FRAME - performance.now())
    telling = setTimeout(() => {
      telling = undefined
      toldAt = performance.now()
      for (const listener of listeners) listener()
    }, wait)
  }
  const watched = watcher({ ...sitting, state: () => state, dispatch, failed })
  const errands = errandRunner(sitting, { dispatch, look: watched.look, failed })
  const timer = setInterval(() => void watched.look(), sitting.interval)
  const end = () => {
    clearInterval(timer)
    errands.stop()
    settle?.ended()
  }
  void watched.look()
  return {
    state: () => state,
    press: (presses) => {
      for (const press of presses) dispatch({ type: "press", press })
    },
    resize: (size) => dispatch({ type: "resized", size }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ended,
    end,
  }
}
