import type { DisclosureView } from "@gouji/application"

import type { Opened } from "./known.ts"

/** What a piece of evidence is remembered by. */
export function seenKey(document: string, item: string, side: number): string {
  return `${document} ${item} ${side}`
}

const KEYS = new WeakMap<DisclosureView, readonly string[]>()

/** The places that a document's findings rest on; made once, since with every key they are counted. */
function keysOf(view: DisclosureView): readonly string[] {
  const known = KEYS.get(view)
  if (known !== undefined) return known
  const keys = view.document.findings.flatMap(({ id }) =>
    (view.frames.get(id) ?? []).map((_, side) => seenKey(view.head.sha256, id, side)),
  )
  KEYS.set(view, keys)
  return keys
}

/** How many of the places that a document's findings rest on there are, and how many of them were in view. */
export function evidenceSeen(
  { view }: Opened,
  known: ReadonlySet<string>,
): { readonly seen: number; readonly all: number } {
  const keys = keysOf(view)
  return { seen: keys.filter((key) => known.has(key)).length, all: keys.length }
}
