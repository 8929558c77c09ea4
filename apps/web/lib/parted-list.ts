/** A stretch of a list, with the mark to go on behind; null at the end. */
export interface Stretch {
  readonly next: string | null
}

/** A list that has parts. */
export interface PartedList<S extends Stretch> {
  /** No other list is called so. */
  readonly name: string
  /** Changes with what is listed. */
  readonly version: () => Promise<number>
  readonly stretchFrom: (after: string | null) => Promise<S>
  /** The mark behind the stretch from a mark, where that is to be had for less than the stretch. */
  readonly nextAfter?: (after: string | null) => Promise<string | null>
}

type Mark = string | null

/** The paging that asks for a stretch of so many from a mark on. */
export function pagingFrom(after: Mark, limit: number) {
  return { limit, ...(after !== null && { after }) }
}

/** The marks behind the parts of each list, as far as somebody has gone through it; null behind its last. */
let known = { version: -1, lists: new Map<string, Promise<Mark>[]>() }

/**
 * The mark a part begins behind, which for the first is null; undefined where there is no such part. A part is reached by
 * going through those before it, once for as long as the list stays what it is: asked for again, one beyond its end costs
 * nothing.
 */
export async function markBefore(part: number, list: PartedList<Stretch>): Promise<Mark | undefined> {
  const marks = marksOf(list.name, await list.version())
  let mark: Mark = null
  for (let at = 0; at < part - 1; at += 1) {
    marks[at] ??= markBehind(mark, list)
    const next: Mark = await (marks[at] ?? null)
    if (next === null) return undefined
    mark = next
  }
  return mark
}

/** How many parts a list has: one at least, be it empty. */
export async function countOfParts(list: PartedList<Stretch>): Promise<number> {
  let part = 1
  while ((await markBefore(part + 1, list)) !== undefined) part += 1
  return part
}

function marksOf(list: string, version: number): Promise<Mark>[] {
  if (known.version !== version) known = { version, lists: new Map() }
  const marks = known.lists.get(list) ?? []
  known.lists.set(list, marks)
  return marks
}

async function markBehind(
  mark: Mark,
  { name, stretchFrom, nextAfter = async (after) => (await stretchFrom(after)).next }: PartedList<Stretch>,
): Promise<Mark> {
  try {
    return await nextAfter(mark)
  } catch (error) {
    // Another time it may be within reach.
    known.lists.delete(name)
    throw error
  }
}
