import type { LogEntry, Page, Paging } from "@gouji/application"
import type { Kysely } from "kysely"

import { toEntry } from "./entry-rows.ts"
import { beyond, markIn, type NamedOrdering, stretchOf } from "./marks.ts"
import type { EntryTable, Tables } from "./tables.ts"

/** By the index on times. Of one moment the chains come by their names, and in a chain the last entry first. */
const LATEST: NamedOrdering<keyof EntryTable> = {
  name: "latest",
  ordering: [
    ["at", "desc"],
    ["chain", "desc"],
    ["sequence", "desc"],
  ],
}

/** A stretch of all chains together, the last entry first. */
export async function activity(
  db: Kysely<Tables>,
  { limit, after }: Omit<Paging, "order">,
): Promise<Page<LogEntry>> {
  const mark = markIn(after, LATEST)
  const all = db.selectFrom("entry").selectAll()
  const from = mark === undefined ? all : all.where(beyond(LATEST.ordering, mark))
  const rows = await LATEST.ordering
    .reduce((sorted, [column, direction]) => sorted.orderBy(column, direction), from)
    .limit(limit + 1)
    .execute()
  const { items, next } = stretchOf(rows, limit, LATEST)
  return { items: items.map(toEntry), next }
}
