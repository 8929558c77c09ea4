import { AsyncLocalStorage } from "node:async_hooks"

/**
 * Where the parts of the page that is being made are kept: finished HTML, by its place. The server and the pages are
 * bundles, each with a copy of this module, and have to mean the same.
 */
const KEEPING = Symbol.for("gouji.drawn-parts")
const held = globalThis as { [KEEPING]?: AsyncLocalStorage<string[]> }

/** Makes a page whose parts are kept, to be put in when it is sent. */
export function keepingParts<T>(parts: string[], make: () => T): T {
  held[KEEPING] ??= new AsyncLocalStorage()
  return held[KEEPING].run(parts, make)
}

/** The parts of the page that is being made, to which more may be put; undefined where nobody would put them in. */
export function partsKept(): string[] | undefined {
  return held[KEEPING]?.getStore()
}

/** A page with its parts put in. React writes an element in one way only, and nothing that a document says can be one. */
export function withParts(page: string, parts: readonly string[]): string {
  return page.replace(/<div data-drawn="(\d+)"><\/div>/g, (_, place) => `<div>${parts[Number(place)]}</div>`)
}
