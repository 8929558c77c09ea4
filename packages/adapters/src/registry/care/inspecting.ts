import type {
  RegistryInspector,
  Stored,
  StoredChain,
  StoredEntry,
  StoredOriginal,
  StoredReport,
  StoredTable,
  StoredTally,
  StoredVersion,
} from "@gouji/application"
import { sql } from "kysely"

import { inflated } from "../deflated.ts"
import { held, type RowOf, SHAPES } from "./columns.ts"
import type { Scanned } from "./pages.ts"
import { lookUp, scan } from "./scan.ts"
import { type Source, tried, words } from "./source.ts"

/** What can be looked at in a database, the same for both kinds. `damage` is the database's own check. */
export function inspectorOn(source: Source, damage: RegistryInspector["damage"]): RegistryInspector {
  const table = <T extends StoredTable>(name: T, where?: Scanned["where"]) => ({
    source,
    table: name,
    shape: SHAPES[name],
    ...(where && { where }),
  })
  return {
    damage,
    counts: () => counts(source),
    originals: () => mapped(scan(table("original")), originalOf),
    reports: () => mapped(scan(table("report")), reportOf),
    entries: (of) => {
      const where = of && sql`"chain" = ${of.chain} and "sequence" > ${of.after}`
      return mapped(scan(table("entry", where)), entryOf)
    },
    chains: () => mapped(scan(table("chain")), chainOf),
    versions: (organisation) => {
      const where = organisation === undefined ? undefined : sql`"organisation" = ${organisation}`
      return mapped(scan(table("version", where)), versionOf)
    },
    tallies: () => mapped(scan(table("tally")), tallyOf),
    original: (sha256) => found(lookUp(table("original", sql`"sha256" = ${sha256}`)), originalOf),
    report: (hash) => found(lookUp(table("report", sql`"hash" = ${hash}`)), reportOf),
    chain: (name) => found(lookUp(table("chain", sql`"chain" = ${name}`)), chainOf),
    missing: (name, keys) => missing(source, name, keys),
    hasEntries: (chain) => isAny(source, sql`"chain" = ${chain}`),
    isSpokenOf: (document, part) =>
      isAny(source, sql`"document" = ${document} and "act" like ${`%${part}%`}`),
  }
}

function originalOf({ text: packed, ...row }: RowOf<typeof SHAPES.original>): StoredOriginal {
  return { ...row, packed, text: unpacked(packed) }
}

function reportOf({ body: packed, ...row }: RowOf<typeof SHAPES.report>): StoredReport {
  return { ...row, packed, json: unpacked(packed) }
}

function unpacked(packed: Uint8Array): string | null {
  try {
    return inflated(packed)
  } catch {
    return null
  }
}

function entryOf({ fiscal_year: fiscalYear, ...row }: RowOf<typeof SHAPES.entry>): StoredEntry {
  return { ...row, fiscalYear }
}

function chainOf(row: RowOf<typeof SHAPES.chain>): StoredChain {
  return row
}

function versionOf({
  fiscal_year: fiscalYear,
  organisation_name: organisationName,
  imported_at: importedAt,
  given_dates: givenDates,
  published_at: publishedAt,
  ...rest
}: RowOf<typeof SHAPES.version>): StoredVersion {
  return { ...rest, fiscalYear, organisationName, importedAt, givenDates, publishedAt }
}

function tallyOf({ fiscal_year: fiscalYear, ...rest }: RowOf<typeof SHAPES.tally>): StoredTally {
  return { ...rest, fiscalYear }
}

async function* mapped<Row, Other>(
  rows: AsyncIterable<Stored<Row>>,
  of: (row: Row) => Other,
): AsyncGenerator<Stored<Other>> {
  for await (const stored of rows) yield mappedOne(stored, of)
}

function mappedOne<Row, Other>(stored: Stored<Row>, of: (row: Row) => Other): Stored<Other> {
  return stored.kind === "row" ? { ...stored, row: of(stored.row) } : stored
}

async function found<Row, Other>(
  looking: Promise<Stored<Row> | undefined>,
  of: (row: Row) => Other,
): Promise<Stored<Other> | undefined> {
  const stored = await looking
  return stored && mappedOne(stored, of)
}

/** Where a table cannot be counted its damage is told by whoever goes through it. */
async function counts(source: Source): Promise<Readonly<Record<StoredTable, number>>> {
  const count = async (table: StoredTable) => {
    const counted = await tried(source, sql`select count(*) as count from ${words(`"${table}"`)}`)
    return counted.ok ? Number(counted.rows[0]?.["count"] ?? 0) : 0
  }
  return {
    original: await count("original"),
    report: await count("report"),
    entry: await count("entry"),
    chain: await count("chain"),
    version: await count("version"),
    tally: await count("tally"),
  }
}

/** As many keys as are asked for at once. */
const KEYS = 500

/** What cannot be read is not missing: its damage is told by whoever goes through the table. */
async function missing(
  source: Source,
  table: "original" | "report",
  keys: readonly string[],
): Promise<readonly string[]> {
  const [key] = SHAPES[table].key
  const absent: string[] = []
  for (let from = 0; from < keys.length; from += KEYS) {
    const asked = keys.slice(from, from + KEYS)
    const there = await tried(
      source,
      sql`select ${source.selected(key, "text")} as key from ${words(table)} where ${words(key)} in (${sql.join(asked)})`,
    )
    if (!there.ok) continue
    const known = new Set(there.rows.map((row) => held(row["key"], "text")))
    absent.push(...asked.filter((each) => !known.has(each)))
  }
  return absent
}

async function isAny(source: Source, where: NonNullable<Scanned["where"]>): Promise<boolean> {
  const any = await tried(source, sql`select 1 as one from "entry" where ${where} limit 1`)
  return !any.ok || any.rows.length > 0
}
