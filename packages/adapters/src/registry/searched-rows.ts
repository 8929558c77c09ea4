import { gramsOf, indexedOf } from "@gouji/application"

import { type Asking, rowsOf } from "./asking.ts"
import { inflated } from "./deflated.ts"
import type { Store } from "./store.ts"
import type { SearchedTable, VersionTable } from "./tables.ts"

/** Lets a version be found by the words it has now. */
export function* index(store: Store, row: VersionTable): Asking<void> {
  const line = yield* lineOf(store, row)
  const [original] = yield* rowsOf(
    store.db.selectFrom("original").select(["text", "personal"]).where("sha256", "=", row.sha256),
  )
  if (original === undefined) throw new TypeError("a version without its original")
  const { fiscal_year: fiscalYear, organisation_name: organisationName, ...rest } = row
  const indexed = indexedOf(
    { ...rest, fiscalYear, organisationName },
    { text: inflated(original.text), personal: JSON.parse(original.personal) },
  )
  for (const query of store.index.write(store.db, line, gramsOf(indexed))) yield query
}

/** The line of a version, made where there is none. */
function* lineOf({ db }: Store, row: VersionTable): Asking<SearchedTable> {
  const { organisation, fiscal_year, stage, sha256 } = row
  const [line] = yield* rowsOf(
    db
      .selectFrom("searched")
      .select(["id", "organisation", "fiscal_year", "stage", "sha256"])
      .where("organisation", "=", organisation)
      .where("fiscal_year", "=", fiscal_year)
      .where("stage", "=", stage)
      .where("sha256", "=", sha256),
  )
  if (line !== undefined) return { ...line, id: Number(line.id) }
  const id = yield* freeId(db, Date.parse(row.imported_at) * A_MILLISECOND)
  const made = { organisation, fiscal_year, stage, sha256, id }
  yield* rowsOf(db.insertInto("searched").values(made))
  return made
}

/** Lines that may come in within one millisecond and still be in the order of time. */
const A_MILLISECOND = 1000

/**
 * Ids grow with the time documents came in, so that the newest are found first however the index was made. Where a
 * millisecond is full, its documents count as of the next.
 */
function* freeId(db: Store["db"], from: number): Asking<number> {
  const [last] = yield* rowsOf(
    db
      .selectFrom("searched")
      .select("id")
      .where("id", ">=", from)
      .where("id", "<", from + A_MILLISECOND)
      .orderBy("id", "desc")
      .limit(1),
  )
  const id = last === undefined ? from : Number(last.id) + 1
  return id < from + A_MILLISECOND ? id : yield* freeId(db, from + A_MILLISECOND)
}
