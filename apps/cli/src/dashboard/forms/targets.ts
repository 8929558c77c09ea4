import type { DisclosureSummary } from "@gouji/application"

import { chosenIn, openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import type { FormName } from "./form.ts"
import { FORM_KINDS } from "./form-kinds.ts"

/** The documents a form would be about if it were opened now: what is said of them and done to them is this one list. */
export function targetsOf(state: DashboardState, name: FormName): readonly DisclosureSummary[] {
  switch (FORM_KINDS[name].about) {
    case "registry":
      return []
    case "opened":
      return listOf(isShowing(state) ? openedIn(state)?.view.head : null)
    case "one":
      return listOf(chosenIn(state))
    case "several":
      return isPicking(state) ? [...state.picked.values()] : listOf(chosenIn(state))
  }
}

/** Picked documents count where one sees that they are picked; on a document's own screen it alone is meant. */
function isPicking({ place, picked }: DashboardState): boolean {
  return place.screen === "documents" && picked.size > 0
}

/** Whether the document of the screen is shown as it is now; beside a comparison it may be known as it was. */
function isShowing({ place }: DashboardState): boolean {
  return place.screen === "findings" || place.screen === "figures" || place.screen === "log"
}

function listOf(document: DisclosureSummary | null | undefined): readonly DisclosureSummary[] {
  return document == null ? [] : [document]
}
