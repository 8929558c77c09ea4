import {
  grouped,
  type Headline,
  type HeadlinesAsked,
  type Scope,
  type TalliesAsked,
  type Tally,
  versionInScope,
} from "@gouji/application"
import { type Kysely, type Selectable, sql } from "kysely"

import type { Tables, VersionTable } from "./tables.ts"
import { toHead } from "./version-rows.ts"

/** Organisations asked for at once: SQLite takes some thirty thousand parameters. */
const AT_ONCE = 1000

/** The main amounts of organisations. */
export async function headlines(db: Kysely<Tables>, asked: HeadlinesAsked): Promise<readonly Headline[]> {
  const found: Selectable<VersionTable>[] = []
  const all = [...new Set(asked.organisations)].sort()
  for (let from = 0; from < all.length; from += AT_ONCE)
    found.push(...(await rowsOf(db, asked, all.slice(from, from + AT_ONCE))))
  return inScope(found, asked.scope).map(toHeadline)
}

function rowsOf(db: Kysely<Tables>, { fiscalYear, stage }: HeadlinesAsked, organisations: readonly string[]) {
  let query = db.selectFrom("version").selectAll().where("organisation", "in", organisations)
  if (fiscalYear !== undefined) query = query.where("fiscal_year", "=", fiscalYear)
  if (stage !== undefined) query = query.where("stage", "=", stage)
  return query.orderBy("organisation").orderBy("fiscal_year").orderBy("stage").execute()
}

/** One version of each disclosure; rows of one stand together. */
function inScope(
  rows: readonly Selectable<VersionTable>[],
  scope: Scope,
): readonly Selectable<VersionTable>[] {
  const subjects = grouped(rows, (row) => `${row.organisation}/${row.fiscal_year}/${row.stage}`)
  return subjects.flatMap((versions) => versionInScope(versions, scope) ?? [])
}

function toHeadline(row: Selectable<VersionTable>): Headline {
  return { head: toHead(row), amounts: JSON.parse(row.amounts) }
}

/** Sums over all disclosures, out of the parts they are kept in. */
export async function tallies(db: Kysely<Tables>, asked: TalliesAsked): Promise<readonly Tally[]> {
  const { scope, topic, fiscalYear, stage, name } = asked
  let query = db
    .selectFrom("tally")
    .select(["fiscal_year", "stage", "name", "part"])
    .select(sql<string>`cast(sum(value) as text)`.as("value"))
    .select(sql<number | string>`sum(documents)`.as("documents"))
    .where("scope", "=", scope)
    .where("topic", "=", topic)
  if (fiscalYear !== undefined) query = query.where("fiscal_year", "=", fiscalYear)
  if (stage !== undefined) query = query.where("stage", "=", stage)
  if (name !== undefined) query = query.where("name", "=", name)
  const columns = ["fiscal_year", "stage", "name", "part"] as const
  const rows = await columns
    .reduce((sorted, column) => sorted.orderBy(column), query.groupBy(columns))
    .execute()
  return rows.map(({ fiscal_year, documents, ...row }) => {
    return { ...row, topic, fiscalYear: Number(fiscal_year), documents: Number(documents) }
  })
}
