import { RegistryFailure } from "@gouji/application"
import type { Reader } from "@gouji/application/reader"
import { type Dispatch, useEffect, useState } from "react"

import type { DashboardAction, DashboardState } from "./state.ts"

/** What the registry is watched with. */
export interface Watching {
  readonly reader: Reader
  readonly state: DashboardState
  readonly dispatch: Dispatch<DashboardAction>
  readonly interval: number
}

/** Brings into the state what the registry holds, and again whenever some process changed it. */
export function useRegistry({ reader, state, dispatch, interval }: Watching): void {
  const wanted = state.screen === "findings" ? state.chosen : null
  const [defect, setDefect] = useState<unknown>()
  // Thrown while drawing, so that it ends the program by its outermost frame and not silently in a timer.
  if (defect !== undefined) throw defect

  useEffect(() => {
    let watching = true
    let seen: number | null = null
    const look = async () => {
      const version = await reader.version()
      if (!watching || version === seen) return
      seen = version
      for (const action of await newsOf(reader, wanted)) if (watching) dispatch(action)
    }
    const ask = () =>
      look().catch((error: unknown) => {
        if (error instanceof RegistryFailure) dispatch(unavailable(error))
        else setDefect(error)
      })
    void ask()
    const timer = setInterval(ask, interval)
    return () => {
      watching = false
      clearInterval(timer)
    }
  }, [reader, wanted, dispatch, interval])
}

/** The list, and the document whose findings are shown. */
async function newsOf(reader: Reader, wanted: string | null): Promise<readonly DashboardAction[]> {
  const listed = { type: "listed", documents: await reader.disclosures() } as const
  if (wanted === null) return [listed]
  const view = await reader.disclosure(wanted)
  return [listed, view.ok ? { type: "read", view: view.value } : { type: "declined", problem: view.error }]
}

function unavailable({ detail }: RegistryFailure): DashboardAction {
  return { type: "declined", problem: { code: "registry-unavailable", detail } }
}
