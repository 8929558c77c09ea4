import { isAsFiles } from "./as-files.ts"
import { markBefore, type PartedList, type Stretch } from "./parted-list.ts"
import { type Query, queryIn, questionOf } from "./query.ts"

/** Where in a list a page is: behind a mark, or at a part, from 1, which has an address of its own. */
export type ListPlace = { readonly after: string } | { readonly part: number }

/** Where to go on from a page of a list; null where there is nothing. */
export interface Turning {
  readonly first: string | null
  readonly further: string | null
}

/** The place a list's own address asks for. Files know of no question mark, and so begin with the first part. */
export function placeIn(query: Query): ListPlace {
  return isAsFiles() ? { part: 1 } : { after: queryIn(query).after }
}

/** The part in a piece of an address; undefined where that is none. The first stands at the list's own address. */
export function partIn(segment: string): number | undefined {
  const part = /^\d{1,4}$/.test(segment) && !segment.startsWith("0") ? Number(segment) : 1
  return part === 1 ? undefined : part
}

/** The stretch of a list at a place; undefined where the list has no such part. */
export async function stretchAt<S extends Stretch>(
  place: ListPlace,
  list: PartedList<S>,
): Promise<S | undefined> {
  if ("after" in place) return list.stretchFrom(place.after || null)
  const mark = await markBefore(place.part, list)
  return mark === undefined ? undefined : list.stretchFrom(mark)
}

/** Where a page of the list at `address`, which may ask for more behind a question mark, leads on to. */
export function turningFrom(address: string, place: ListPlace, next: string | null): Turning {
  if ("after" in place) {
    const [path = "", asked = ""] = address.split("?")
    const said = Object.fromEntries(new URLSearchParams(asked))
    const further = next === null ? null : `${path}${questionOf({ ...said, after: next })}`
    return { first: place.after === "" ? null : address, further }
  }
  const further = next === null ? null : `${address}/${place.part + 1}`
  return { first: place.part === 1 ? null : address, further }
}
