import type { Session } from "./session.ts"
import { wantsOf } from "./wants.ts"

/** Settles once nothing is left to be read or done. */
export function stillOf(session: Session): Promise<void> {
  const isStill = () => {
    const state = session.state()
    return state.version >= 0 && wantsOf(state).length === 0 && state.errands.length === 0
  }
  return new Promise((resolve) => {
    if (isStill()) return resolve()
    const stop = session.subscribe(() => {
      if (!isStill()) return
      stop()
      resolve()
    })
  })
}
