import type { Gram, GramAsked, GramQuery } from "@gouji/application"
import { type CompiledQuery, type Kysely, sql } from "kysely"

import type { SearchedTable, Tables } from "./tables.ts"

/** Where the tokens of documents lie, in the way of each kind of database. Lines are known by `searched.id`. */
export interface SearchIndex {
  /** Forgets the tokens of all lines. */
  empty(db: Kysely<Tables>): readonly CompiledQuery[]
  /** Puts a line's tokens in place of those it has. */
  write(db: Kysely<Tables>, line: SearchedTable, grams: readonly Gram[]): readonly CompiledQuery[]
  /** The ids of the newest lines that a query finds, from before an id on. */
  find(db: Kysely<Tables>, query: GramQuery, paging: IdPaging): Promise<readonly number[]>
  /** The lines of some ids, in any order. */
  lines(db: Kysely<Tables>, ids: readonly number[]): Promise<readonly FoundLine[]>
}

/** The version a line is of. A damaged one names a stage that there is none of. */
export type FoundLine = Omit<SearchedTable, "stage"> & { readonly stage: string }

/** Some of what is found; `before` is the last id of the page before. */
export interface IdPaging {
  readonly before: number | null
  readonly limit: number
}

/** FTS5 without the texts: which lines have which token, and nothing else. */
export const embeddedIndex: SearchIndex = {
  empty: (db) => [sql`insert into gram (gram) values ('delete-all')`.compile(db)],
  write: (db, { id }, grams) => [
    sql`delete from gram where rowid = ${id}`.compile(db),
    sql`insert into gram (rowid, grams) values (${id}, ${grams.join(" ")})`.compile(db),
  ],
  find: async (db, query, { before, limit }) => {
    const { rows } = await sql<{ id: number }>`
      select rowid as id from gram where gram match ${matchOf(query)} and rowid < ${before ?? Number.MAX_SAFE_INTEGER}
      order by rowid desc limit ${limit}
    `.execute(db)
    return rows.map(({ id }) => id)
  },
  lines: async (db, ids) => {
    const { rows } = await sql<InBytes>`
      select id, cast(organisation as blob) as organisation, fiscal_year, cast(stage as blob) as stage,
        cast(sha256 as blob) as sha256
      from searched where id in (${sql.join(ids)})
    `.execute(db)
    return rows.map(({ id, fiscal_year, organisation, stage, sha256 }) => ({
      ...{ id, fiscal_year },
      ...{ organisation: textOf(organisation), stage: textOf(stage), sha256: textOf(sha256) },
    }))
  },
}

/** A line with its text as it lies there: handed a text that is none any more, the driver would end the whole process. */
type InBytes = {
  readonly [name in keyof SearchedTable]: SearchedTable[name] extends number ? number : ArrayBuffer
}

/** Damaged text comes out as what no key is. */
function textOf(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString("utf8")
}

/** In the language of FTS5. Tokens are letters and digits. */
function matchOf({ all }: GramQuery): string {
  const one = ({ gram, isBeginning }: GramAsked) => (isBeginning ? `"${gram}" *` : `"${gram}"`)
  return joined(all, { one, and: " AND ", or: " OR " })
}

/** A column of tokens with an inverted index over it. */
export const postgresIndex: SearchIndex = {
  // They go with their rows.
  empty: () => [],
  write: (db, { id, organisation }, grams) => [
    sql`
      update searched set grams = array_to_tsvector(${grams}::text[])
      where organisation = ${organisation} and id = ${id}
    `.compile(db),
  ],
  find: (db, query, { before, limit }) =>
    withTrueCosts(db, async (connection) => {
      const { rows } = await sql<{ id: string }>`
        select id from searched where grams @@ ${queryOf(query)}::tsquery and id < ${before ?? Number.MAX_SAFE_INTEGER}
        order by id desc limit ${limit}
      `.execute(connection)
      return rows.map(({ id }) => Number(id))
    }),
  lines: (db, ids) =>
    db
      .selectFrom("searched")
      .select(["id", "organisation", "fiscal_year", "stage", "sha256"])
      .where("id", "in", ids)
      .execute(),
}

/**
 * Tokens lie apart from their rows, so that PostgreSQL takes looking at a line's for cheap. It is worth several pages
 * (measured: 30 to 90 µs a line, where a page is some 10), which leads rare words to the inverted index and leaves
 * common ones to the newest lines.
 */
function withTrueCosts<T>(db: Kysely<Tables>, ask: (connection: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`set cpu_tuple_cost = 1`.execute(connection)
    try {
      return await ask(connection)
    } finally {
      await sql`reset cpu_tuple_cost`.execute(connection)
    }
  })
}

function queryOf({ all }: GramQuery): string {
  const one = ({ gram, isBeginning }: GramAsked) => (isBeginning ? `'${gram}':*` : `'${gram}'`)
  return joined(all, { one, and: " & ", or: " | " })
}

interface Language {
  readonly one: (asked: GramAsked) => string
  readonly and: string
  readonly or: string
}

function joined(all: GramQuery["all"], { one, and, or }: Language): string {
  const way = (grams: readonly GramAsked[]) => `(${grams.map(one).join(and)})`
  return all.map(({ ways }) => `(${ways.map(way).join(or)})`).join(and)
}
