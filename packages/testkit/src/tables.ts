import { type Figure, PLACES, type Table, type TableKey } from "@gouji/domain"

import type { About, GivenTable } from "./given.ts"
import type { Writing } from "./written.ts"

/** The tables a disclosure holds: those named, and those its amounts stand in; null where it has neither. */
export function tablesOf(about: About, figures: readonly Figure[], writing: Writing): Table[] | null {
  const named = (about.tables ?? []).map(
    (table): GivenTable => (typeof table === "string" ? { place: table } : table),
  )
  const places = new Set(figures.map(({ place }) => place))
  for (const { place } of named) places.delete(place)
  places.delete("narrative")
  if ((about.tables ?? null) === null && places.size === 0) return null
  // What is not the narrative is a table.
  const others = [...places].map((place): GivenTable => ({ place: place as TableKey }))
  return [...named, ...others].map((given) => tableOf(given, about, writing))
}

function tableOf({ place, rows = [], ...given }: GivenTable, about: About, writing: Writing): Table {
  const title = given.title ?? PLACES[place].zh
  const evidence = writing.line(title)
  return {
    place,
    organisation: null,
    year: null,
    note: null,
    unit: about.unitOfAccount ?? "万元",
    ...given,
    title,
    evidence,
    rows: rows.map(({ name, code = null, attributes = {} }) => ({
      name,
      code,
      attributes,
      evidence: writing.line(name),
    })),
  }
}
