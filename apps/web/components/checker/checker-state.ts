import type { PaperView } from "@gouji/application"
import type { CheckStep } from "@gouji/application/browser"

import type { DrawnPage, PageAsked, Told } from "../../checker/messages.ts"

/** How far the checker is: its program is on its way, or did not come, or this browser cannot run it; it waits; it works. */
export type Phase = "fetching" | "failed" | "too-old" | "ready" | "checking" | "done" | "cancelled" | "defect"

/** A page that somebody looks at; `undefined` while it is drawn, null where it cannot be. */
export interface ShownPage extends PageAsked {
  readonly finding: string
  readonly drawn: DrawnPage | null | undefined
}

/** All that the checker shows. */
export interface CheckerState {
  readonly phase: Phase
  /** Whether the program is here, whatever it is doing: from then on nothing is fetched. */
  readonly isHere: boolean
  /** Requests since then, of the page and of the worker. */
  readonly requests: { readonly page: number; readonly worker: number }
  readonly step: CheckStep | null
  readonly papers: readonly PaperView[]
  readonly shown: ShownPage | null
  readonly defect: string
}

/** What changes it: what the worker tells, what the page sees, what a person does. */
export type Happening =
  | Exclude<Told, { readonly kind: "report" }>
  | { readonly kind: "absent"; readonly phase: "failed" | "too-old" }
  | { readonly kind: "page-requests"; readonly count: number }
  | { readonly kind: "asked" }
  | { readonly kind: "cleared" }
  | ({ readonly kind: "shown"; readonly finding: string } & PageAsked)
  | { readonly kind: "hidden" }

export const AT_FIRST: CheckerState = {
  phase: "fetching",
  isHere: false,
  requests: { page: 0, worker: 0 },
  step: null,
  papers: [],
  shown: null,
  defect: "",
}

/** The state after something happened. */
export function after(state: CheckerState, happening: Happening): CheckerState {
  switch (happening.kind) {
    case "ready":
      return { ...state, isHere: true, phase: state.phase === "fetching" ? "ready" : state.phase }
    case "absent":
      return { ...state, phase: happening.phase }
    case "page-requests":
      return { ...state, requests: { ...state.requests, page: happening.count } }
    case "requests":
      return { ...state, requests: { ...state.requests, worker: happening.count } }
    case "asked":
      // Nothing will ever come of it in such a browser, which goes on being said.
      return state.phase === "too-old" ? state : { ...state, phase: "checking", step: null, shown: null }
    case "step":
      return { ...state, step: happening.step }
    case "paper":
      return { ...state, papers: [...state.papers.slice(0, happening.document), happening.paper] }
    case "done":
      return { ...state, phase: happening.isCancelled ? "cancelled" : "done", step: null }
    case "cleared":
      return { ...AT_FIRST, isHere: state.isHere, phase: "ready", requests: state.requests }
    case "shown":
      return { ...state, shown: { ...shownOf(happening), drawn: undefined } }
    case "page":
      return { ...state, shown: drawnInto(state.shown, happening) }
    case "hidden":
      return { ...state, shown: null }
    case "defect":
      return { ...state, phase: "defect", step: null, defect: happening.message }
  }
}

function shownOf({ document, page, finding }: PageAsked & { readonly finding: string }) {
  return { document, page, finding }
}

/** A picture of a page that is no longer looked at is let go. */
function drawnInto(
  shown: ShownPage | null,
  { document, page, drawn }: Extract<Told, { kind: "page" }>,
): ShownPage | null {
  if (shown === null || shown.document !== document || shown.page !== page) return shown
  return { ...shown, drawn }
}
