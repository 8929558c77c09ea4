import type { Opened } from "./known.ts"

/** What a piece of evidence is remembered by. */
export function seenKey(document: string, item: string, side: number): string {
  return `${document} ${item} ${side}`
}

/** How many of the places that a document's findings rest on there are, and how many of them were in view. */
export function evidenceSeen(
  { view }: Opened,
  known: ReadonlySet<string>,
): { readonly seen: number; readonly all: number } {
  const keys = view.document.findings.flatMap(({ id }) =>
    (view.frames.get(id) ?? []).map((_, side) => seenKey(view.head.sha256, id, side)),
  )
  return { seen: keys.filter((key) => known.has(key)).length, all: keys.length }
}
