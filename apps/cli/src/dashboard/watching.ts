import { RegistryFailure } from "@gouji/application"

import { keyOf } from "./known.ts"
import { type Loading, load } from "./loading.ts"
import type { Action } from "./reducing/reduce.ts"
import type { DashboardState } from "./state.ts"
import { wantsOf } from "./wants.ts"

/** What watching needs. */
export interface Watching extends Loading {
  readonly state: () => DashboardState
  readonly dispatch: (action: Action) => void
  /** Something failed that no person can answer. */
  readonly failed: (error: unknown) => void
}

/** Keeps what a dashboard knows in step with the registry. */
export interface Watcher {
  /** Looks whether the registry changed, by whichever process. */
  look(): Promise<void>
  /** Reads what the screen lacks and is not being read. */
  read(): void
}

/** A registry that cannot be reached is told, and asked again at the next look; anything else is a defect. */
export function watcher(watching: Watching): Watcher {
  const { desk, state, dispatch } = watching
  const underWay = new Set<string>()
  const failed = (error: unknown) => {
    if (!(error instanceof RegistryFailure)) return watching.failed(error)
    dispatch({ type: "unavailable", problem: { code: "registry-unavailable", detail: error.detail } })
  }
  return {
    look: async () => {
      try {
        const version = await desk.version()
        const known = state()
        if (version !== known.version || known.problem !== null) dispatch({ type: "version", version })
      } catch (error) {
        failed(error)
      }
    },
    read: () => {
      const { version, problem } = state()
      if (problem !== null) return
      for (const want of wantsOf(state())) {
        const key = `${version} ${keyOf(want)}`
        if (underWay.has(key)) continue
        underWay.add(key)
        load(want, watching, version)
          .finally(() => underWay.delete(key))
          .then(dispatch)
          .catch(failed)
      }
    },
  }
}
