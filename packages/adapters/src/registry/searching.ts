import {
  type EntryFilter,
  type GramMark,
  type GramQuery,
  gramQuery,
  maskOf,
  namesOf,
  type Page,
  type Paging,
  passagesOf,
  type SearchHit,
  wordsIn,
} from "@gouji/application"
import type { Selectable } from "kysely"

import { inflated } from "./deflated.ts"
import type { FoundLine, IdPaging } from "./search-index.ts"
import type { Store } from "./store.ts"
import type { VersionTable } from "./tables.ts"
import { toHead } from "./version-rows.ts"

type Reading = Pick<Store, "db" | "index">

/** Documents with words in their names or their text. */
export async function search(store: Reading, filter: EntryFilter, paging: Paging): Promise<Page<SearchHit>> {
  if (wordsIn(filter.words ?? "").length === 0) return { items: [], next: null }
  return foundBy(store, { filter, paging, inText: true })
}

/** What is looked for in the index of words. */
interface Sought {
  readonly filter: EntryFilter
  readonly paging: Paging
  /** Whether words may stand in the text too. */
  readonly inText: boolean
}

/** Lines looked at for one page: where more are needed, the page ends early, and the next goes on behind them. */
const MOST = 2048

/** What the index finds is held against the words themselves, since it only knows which pairs of characters there are. */
export async function foundBy(store: Reading, sought: Sought): Promise<Page<SearchHit>> {
  const { limit, after } = sought.paging
  const hits: SearchHit[] = []
  let [last, looked] = [idIn(after), 0]
  for await (const { id, hit } of lookedAt(store, sought, last)) {
    const isFull = hit !== undefined && hits.length === limit
    if (isFull || looked === MOST) return { items: hits, next: String(last) }
    if (hit !== undefined) hits.push(hit)
    last = id
    looked += 1
  }
  return { items: hits, next: null }
}

interface Looked {
  readonly id: number
  /** Undefined where the words are not there after all. */
  readonly hit: SearchHit | undefined
}

/** What the index finds from before an id on, line by line. */
async function* lookedAt(
  store: Reading,
  { filter, paging, inText }: Sought,
  from: number | null,
): AsyncGenerator<Looked> {
  const words = wordsIn(filter.words ?? "")
  const query = gramQuery(words, { marks: marksOf(filter), inText })
  // Mostly all that is found fits: a page and the line that says whether another follows. Where not, more each time.
  let limit = paging.limit + 1
  for (let before = from; ; limit *= 2) {
    const lines = await linesFrom(store, query, { before, limit })
    for (const { id, row } of lines)
      yield { id, hit: row && fits(row, filter) ? await hitIn(store, row, { words, inText }) : undefined }
    before = lines.at(-1)?.id ?? null
    if (lines.length < limit) return
  }
}

function marksOf({ fiscalYear, stage, rule }: EntryFilter): readonly GramMark[] {
  return [
    ...(fiscalYear === undefined ? [] : [["year", String(fiscalYear)] as const]),
    ...(stage === undefined ? [] : [["stage", stage] as const]),
    ...(rule === undefined ? [] : [["rule", rule] as const]),
  ]
}

/** The id of the last line of the page before, as it comes back from whoever asks. */
function idIn(mark: string | undefined): number | null {
  const id = /^\d{1,16}$/.test(mark ?? "") ? Number(mark) : Number.NaN
  return Number.isSafeInteger(id) ? id : null
}

interface Line {
  readonly id: number
  readonly row: Selectable<VersionTable> | undefined
}

/** Lines of the index, each with its version. */
async function linesFrom(
  { db, index }: Reading,
  query: GramQuery,
  paging: IdPaging,
): Promise<readonly Line[]> {
  const ids = await index.find(db, query, paging)
  if (ids.length === 0) return []
  const keys = await index.lines(db, ids)
  const versions = await versionsOf(
    db,
    keys.map(({ sha256 }) => sha256),
  )
  const byKey = new Map(versions.map((row) => [keyOf(row), row]))
  const byId = new Map(keys.map((key) => [Number(key.id), byKey.get(keyOf(key))]))
  return ids.map((id) => ({ id, row: byId.get(id) }))
}

/** By their hashes and not joined: of several servers each would send its whole list. */
async function versionsOf(
  db: Reading["db"],
  hashes: readonly string[],
): Promise<readonly Selectable<VersionTable>[]> {
  // The index may have been made anew meanwhile.
  if (hashes.length === 0) return []
  return db.selectFrom("version").selectAll().where("sha256", "in", hashes).execute()
}

function keyOf(row: Omit<FoundLine, "id">): string {
  return `${row.organisation}/${row.fiscal_year}/${row.stage}/${row.sha256}`
}

/** What the index does not know. */
function fits(row: Selectable<VersionTable>, filter: EntryFilter): boolean {
  const { organisation, organisationId, state, wasPublished } = filter
  return (
    (organisation ?? row.organisation_name) === row.organisation_name &&
    (organisationId ?? row.organisation) === row.organisation &&
    (state ?? row.state) === row.state &&
    (wasPublished === undefined || row.published_at !== null)
  )
}

async function hitIn(
  { db }: Reading,
  row: Selectable<VersionTable>,
  { words, inText }: { readonly words: readonly string[]; readonly inText: boolean },
): Promise<SearchHit | undefined> {
  const names = namesOf({ ...row, organisationName: row.organisation_name })
  const passages = passagesOf(words, { names, text: inText ? await textOf(db, row.sha256) : "" })
  return passages && { head: toHead(row), passages }
}

/** Personal data is masked: nobody is to be found by a telephone number. */
async function textOf(db: Reading["db"], sha256: string): Promise<string> {
  const original = await db
    .selectFrom("original")
    .select(["text", "personal"])
    .where("sha256", "=", sha256)
    .executeTakeFirstOrThrow()
  return maskOf(inflated(original.text), JSON.parse(original.personal)).text
}
