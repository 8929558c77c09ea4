import type { Order } from "@gouji/application"

/** What an address says behind its question mark. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a search or a list may be asked for, each once and of bounded length; empty where it is not said. */
export function queryIn(query: Query) {
  const said = sayingOf(query)
  return { q: said("q", 100), year: said("year", 4), stage: said("stage", 6), after: said("after", 400) }
}

/** What the list of all disclosures may begin with, by name unless somebody asks: that order says nothing about anyone. */
export const STATUS_ORDERS = ["organisation", "gravest", "published"] as const satisfies readonly Order[]
export type StatusOrder = (typeof STATUS_ORDERS)[number]

/** The order that is asked for. */
export function statusOrderIn(query: Query): StatusOrder {
  const said = sayingOf(query)("order", 20)
  return STATUS_ORDERS.find((order) => order === said) ?? STATUS_ORDERS[0]
}

/** What a comparison is put together from: ids, a name to be added, a year, and a stage. */
export function comparisonIn(query: Query) {
  const said = sayingOf(query)
  const year = said("year", 4)
  return {
    add: said("add", 100),
    with: said("with", 400),
    year: /^\d{4}$/.test(year) ? year : "",
    stage: said("stage", 6) === "final" ? "final" : "budget",
  }
}

function sayingOf(query: Query): (name: string, longest: number) => string {
  return (name, longest) => [query[name] ?? ""].flat()[0]?.trim().slice(0, longest) ?? ""
}

/** Nothing asked for. */
export const NO_QUERY = queryIn({})

/** An address's question without what is empty. */
export function questionOf(said: Readonly<Record<string, string>>): string {
  const given = Object.entries(said).filter(([, value]) => value !== "")
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`
}
