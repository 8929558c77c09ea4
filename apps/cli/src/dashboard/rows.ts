import type { DisclosureSummary, RuleView } from "@gouji/application"
import type { BoardCell, BoardOfYears, Comparison } from "@gouji/application/desk"

import { type FigureRow, figureRows } from "./figure-rows.ts"
import { filtered, itemNames, ruleNames } from "./filtered.ts"
import { groupsOf, type Item, type ItemGroup, itemsOf } from "./items.ts"
import type { Opened, RuleOpened } from "./known.ts"
import { knownRows, rowAt } from "./pages.ts"
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
    case "rule":
      return ruleIn(state)?.documents[state.place.at] ?? null
    case "rules":
    case "jobs":
      return null
  }
}

/** How many rows the list of the screen has, as far as is known. */
export function rowCount(state: DashboardState): number {
  switch (state.place.screen) {
    case "documents":
      return knownRows(state.known.pages)
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
    case "rules":
      return rulesIn(state).length
    case "rule":
      return ruleIn(state)?.documents.length ?? 0
    case "jobs":
      return state.jobs.length
  }
}
