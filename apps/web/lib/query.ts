/** What an address says behind its question mark. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a search or a list may be asked for, each once and of bounded length; empty where it is not said. */
export function queryIn(query: Query) {
  const said = (name: string, longest: number) =>
    [query[name] ?? ""].flat()[0]?.trim().slice(0, longest) ?? ""
  return { q: said("q", 100), year: said("year", 4), stage: said("stage", 6), after: said("after", 400) }
}

/** Nothing asked for. */
export const NO_QUERY = queryIn({})

/** An address's question without what is empty. */
export function questionOf(said: Readonly<Record<string, string>>): string {
  const given = Object.entries(said).filter(([, value]) => value !== "")
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`
}
