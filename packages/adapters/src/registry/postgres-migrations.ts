import type { Result } from "@gouji/domain"

import type { Asking } from "./asking.ts"
import { type Derived, deriveAgain } from "./care/derive-again.ts"
import type { Store } from "./store.ts"

/** A step of the schema: SQL, or a program where rows have to be made anew. */
export type PostgresMigration = string | ((store: Store) => Asking<Result<Derived, never>>)

/** Years that get a partition of their own; any other falls into one for the rest. */
const YEARS = { first: 2010, last: 2040 } as const
/** Partitions of the log, by the hash of the chain: as many as one server would ever keep busy. */
const LOG_PARTITIONS = 16

/**
 * The schema of PostgreSQL, one step a version, only ever appended to. The same tables as in the embedded store. The list
 * of versions is cut by fiscal year, the log by chain, which is an organisation: what Citus would be told to distribute
 * by (docs/registry.md). Names sort by code points (`collate "C"`), as everywhere here.
 */
export const POSTGRES_MIGRATIONS: readonly PostgresMigration[] = [
  `
  create table original (
    sha256 text collate "C" primary key,
    name text not null,
    bytes bytea not null,
    text bytea not null,
    personal text not null,
    seal text not null
  );
  alter table original alter column bytes set storage external;
  alter table original alter column text set storage external;

  create table report (
    hash text collate "C" primary key,
    body bytea not null,
    seal text not null
  );
  alter table report alter column body set storage external;

  create table entry (
    chain text collate "C" not null,
    sequence integer not null,
    at text collate "C" not null,
    by text,
    kind text not null,
    fiscal_year integer,
    stage text,
    document text collate "C",
    act text not null,
    previous text,
    hash text not null,
    signature text,
    primary key (chain, sequence)
  ) partition by hash (chain);
  ${partitions(LOG_PARTITIONS, (at) => `create table entry_${at} partition of entry for values with (modulus ${LOG_PARTITIONS}, remainder ${at});`)}
  create index entry_about on entry (chain, fiscal_year, stage, sequence);
  create index entry_of_document on entry (document, sequence);
  create index entry_by_time on entry (at);

  create table chain (
    chain text collate "C" primary key,
    length integer not null,
    hash text not null,
    at text not null
  );

  create table version (
    organisation text collate "C" not null,
    fiscal_year integer not null,
    stage text not null,
    sha256 text collate "C" not null,
    number integer not null,
    state text not null,
    name text not null,
    organisation_name text collate "C" not null,
    title text not null,
    catalogue text not null,
    against text not null,
    report text not null,
    imported_at text collate "C" not null,
    given_dates text,
    dates text not null,
    published_at text,
    summary text not null,
    primary key (organisation, fiscal_year, stage, sha256)
  ) partition by range (fiscal_year);
  ${partitions(YEARS.last - YEARS.first + 1, (at) => yearPartition(YEARS.first + at))}
  create table version_other partition of version default;
  create index version_of_document on version (sha256);
  create index version_newest on version (imported_at desc, organisation_name, fiscal_year desc, number desc, sha256);
  create index version_of_name on version (organisation_name, fiscal_year, stage);
  create index version_in_state on version (state, imported_at desc, organisation_name, fiscal_year desc, number desc, sha256);

  create function gouji_is_kept() returns trigger language plpgsql as
    $$ begin raise exception '% is only ever added to', tg_table_name; end $$;
  create trigger original_is_kept before update or delete on original
    for each row execute function gouji_is_kept();
  create trigger report_is_kept before update or delete on report
    for each row execute function gouji_is_kept();
  create trigger entry_is_kept before update or delete on entry
    for each row execute function gouji_is_kept();
  `,
  `
  alter table version
    add column initials text not null default '',
    add column level text not null default '',
    add column gravity integer not null default 0,
    add column amounts text not null default '{}',
    add column rules text not null default '[]',
    add column figures integer not null default 0,
    add column unread integer not null default 0;
  drop index version_of_name;
  create index version_of_name on version (organisation_name, fiscal_year desc, stage, number desc, sha256);
  create index version_gravest on version (gravity desc, organisation_name, fiscal_year desc, number desc, sha256);

  create table tally (
    fiscal_year integer not null,
    stage text collate "C" not null,
    scope text collate "C" not null,
    topic text collate "C" not null,
    name text collate "C" not null,
    part text collate "C" not null,
    bucket integer not null,
    value bigint not null,
    documents integer not null,
    primary key (fiscal_year, stage, scope, topic, name, part, bucket)
  );
  create index tally_of_topic on tally (scope, topic, name);

  create table searched (
    id bigint not null,
    organisation text collate "C" not null,
    fiscal_year integer not null,
    stage text collate "C" not null,
    sha256 text collate "C" not null,
    grams tsvector,
    primary key (organisation, fiscal_year, stage, sha256)
  );
  create index searched_newest on searched (id desc);
  create index searched_grams on searched using gin (grams);
  `,
  deriveAgain,
  `
  alter table version alter column published_at type text collate "C";
  create index version_published on version (published_at desc, organisation_name, fiscal_year desc, number desc, sha256)
    where published_at is not null;
  `,
  // As in the embedded store; here each year is a partition, and so has an index of its own.
  `
  create index version_of_stage on version (stage, imported_at desc, organisation_name, fiscal_year desc, number desc, sha256);
  `,
  // Runs of three and of six characters in names are looked for too.
  deriveAgain,
]

function partitions(count: number, one: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => one(at)).join("\n  ")
}

function yearPartition(year: number): string {
  return `create table version_${year} partition of version for values from (${year}) to (${year + 1});`
}
