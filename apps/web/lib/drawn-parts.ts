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

/** Keeps a part of the page that is being made, and gives its place; undefined where nobody would put it in. */
export function keepPart(html: string): number | undefined {
  const parts = held[KEEPING]?.getStore()
  return parts && parts.push(html) - 1
}

/** A page with its parts put in. React writes an element in one way only, and nothing that a document says can be one. */
export function withParts(page: string, parts: readonly string[]): string {
  return page.replace(/<div data-drawn="(\d+)"><\/div>/g, (_, place) => `<div>${parts[Number(place)]}</div>`)
}
