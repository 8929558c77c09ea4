import { type Kind, keyOf, type Want } from "./known.ts"
import { pagesWanted } from "./pages.ts"
import { chosenIn } from "./rows.ts"
import type { DashboardState } from "./state.ts"

/** What the screen lacks, or has as it was before the registry changed. */
export function wantsOf(state: DashboardState): readonly Want[] {
  if (state.version < 0) return []
  const isFinding = state.overlay?.kind === "palette" || state.place.words !== ""
  const initials: readonly Want[] = isFinding ? [{ kind: "initials" }] : []
  return [...screenWants(state), ...initials].filter(
    (want) => want.kind === "page" || want.kind === "acts" || isStale(state, want.kind, keyOf(want)),
  )
}

function screenWants(state: DashboardState): readonly Want[] {
  const { place, known, version } = state
  const me: Want = { kind: "me" }
  switch (place.screen) {
    case "documents": {
      const { pages } = known
      const wanted = pagesWanted(pages, place.at, version)
      return [...wanted.map((page): Want => ({ kind: "page", page, pages })), ...permitsWant(state), me]
    }
    case "board":
      return [{ kind: "board", stage: state.stage }, ...permitsWant(state), me]
    case "findings":
    case "figures":
    case "log":
    case "comparable":
      return [{ kind: "document", id: place.subject }, me]
    case "compare":
      return [
        { kind: "comparison", from: place.other, to: place.subject },
        { kind: "document", id: place.subject },
        me,
      ]
    case "rules":
      return [{ kind: "rules" }]
    case "rule":
      return [{ kind: "rule", id: place.subject }]
    case "activity": {
      const { acts } = known
      return [
        ...pagesWanted(acts, place.at, version).map((page): Want => ({ kind: "acts", page, pages: acts })),
        me,
      ]
    }
    case "jobs":
      return []
  }
}

/** What may be done to a row is asked only where somebody is about to do something: it takes the whole document. */
function permitsWant(state: DashboardState): readonly Want[] {
  const { overlay } = state
  const target = overlay?.kind === "form" ? overlay.form.targets[0]?.sha256 : chosenIn(state)?.sha256
  return overlay === null || overlay.kind === "filter" || target === undefined
    ? []
    : [{ kind: "permits", id: target }]
}

function isStale({ known, version }: DashboardState, kind: Kind, key: string): boolean {
  const read = known.read[kind]
  if (read === undefined || read.key !== key) return true
  return kind !== "rules" && kind !== "initials" && read.version !== version
}
