import type { DisclosureSummary, RuleView } from "@gouji/application"
import type { BoardCell, BoardOfYears, ComparablePaper, Comparison, DoneAct } from "@gouji/application/desk"

import { type FigureRow, figureRows } from "./figure-rows.ts"
import { filtered, itemNames, paperNames, ruleNames } from "./filtered.ts"
import { groupsOf, type Item, type ItemGroup, itemsOf } from "./items.ts"
import type { Opened, RuleOpened } from "./known.ts"
import { knownRows, type Pages, rowAt } from "./pages.ts"
import type { DashboardState } from "./state.ts"

/** The document of the screen, if it was read and is the one the screen is about. */
export function openedIn({ known, place }: DashboardState): Opened | null {
  const read = known.read.document
  return read?.value?.view.head.sha256 === place.subject ? read.value : null
}

export function boardIn({ known, stage }: DashboardState): BoardOfYears | null {
  const board = known.read.board?.value ?? null
  return board?.stage === stage ? board : null
}

export function comparisonIn({ known, place }: DashboardState): Comparison | null {
  const read = known.read.comparison
  return read?.key === `comparison ${place.other} ${place.subject}` ? read.value : null
}

/** What the document of the screen can be compared with, those that are listed. */
export function comparableIn(state: DashboardState): readonly ComparablePaper[] {
  const opened = openedIn(state)
  return opened === null ? [] : filtered(state, opened.comparable.papers, paperNames)
}

/** The list of the screen, where it is read by pages. */
export function pagesIn({ known, place }: DashboardState): Pages<unknown> | null {
  if (place.screen === "documents") return known.pages
  return place.screen === "activity" ? known.acts : null
}

/** The chosen line of what was done; undefined on other screens. */
function actIn({ known, place }: DashboardState): DoneAct | undefined {
  return place.screen === "activity" ? rowAt(known.acts, place.at) : undefined
}

/** The hash of the document that is chosen, or that the chosen act is about; null where there is none. */
export function documentIn(state: DashboardState): string | null {
  const act = actIn(state)?.entry.act
  if (act !== undefined) return "document" in act ? act.document : null
  return chosenIn(state)?.sha256 ?? null
}

/** The rules, those that are listed. */
export function rulesIn(state: DashboardState): readonly RuleView[] {
  return filtered(state, state.known.read.rules?.value ?? [], ruleNames)
}

export function ruleIn({ known, place }: DashboardState): RuleOpened | null {
  const page = known.read.rule?.value ?? null
  return page?.rule.id === place.subject ? page : null
}

/** The items of the document on the screen, in the order they are listed. */
export function itemsIn(state: DashboardState): readonly Item[] {
  const opened = openedIn(state)
  return opened === null ? [] : filtered(state, itemsOf(opened.view, state), itemNames)
}

const FOUND = new WeakMap<readonly Item[], readonly ItemGroup[]>()

/** The same in their groups; what is filtered is in one, the closest first. */
export function groupsIn(state: DashboardState): readonly ItemGroup[] {
  const opened = openedIn(state)
  if (opened === null) return []
  if (state.place.words === "") return groupsOf(opened.view, state)
  const items = itemsIn(state)
  const groups = FOUND.get(items) ?? [{ heading: null, items }]
  FOUND.set(items, groups)
  return groups
}

/** The chosen one; undefined on other screens. */
export function itemIn(state: DashboardState): Item | undefined {
  return state.place.screen === "findings" ? itemsIn(state)[state.place.at] : undefined
}

export function figuresIn(state: DashboardState): readonly FigureRow[] {
  const opened = openedIn(state)
  return opened === null ? [] : figureRows(opened.view)
}

/** The chosen cell of the board. */
export function cellIn(state: DashboardState): BoardCell | undefined {
  return boardIn(state)?.rows[state.place.at]?.cells[state.place.side]
}

/** The document a key would act on, where it is one. */
export function chosenIn(state: DashboardState): DisclosureSummary | null {
  switch (state.place.screen) {
    case "documents":
      return rowAt(state.known.pages, state.place.at) ?? null
    case "board":
      return cellIn(state)?.paper ?? null
    case "findings":
    case "figures":
    case "log":
    case "compare":
      return openedIn(state)?.view.head ?? comparisonIn(state)?.to ?? null
    case "comparable":
      return comparableIn(state)[state.place.at]?.paper ?? null
    case "rule":
      return ruleIn(state)?.documents[state.place.at] ?? null
    case "rules":
    case "activity":
    case "jobs":
      return null
  }
}

/** How many rows the list of the screen has, as far as is known. */
export function rowCount(state: DashboardState): number {
  switch (state.place.screen) {
    case "documents":
      return knownRows(state.known.pages)
    case "activity":
      return knownRows(state.known.acts)
    case "board":
      return boardIn(state)?.rows.length ?? 0
    case "findings":
      return itemsIn(state).length
    case "figures":
      return figuresIn(state).length
    case "log":
      return openedIn(state)?.life.log.length ?? 0
    case "compare":
      return comparisonIn(state)?.figures.length ?? 0
    case "comparable":
      return comparableIn(state).length
    case "rules":
      return rulesIn(state).length
    case "rule":
      return ruleIn(state)?.documents.length ?? 0
    case "jobs":
      return state.jobs.length
  }
}
