import { Kysely, SqliteDialect } from "kysely"
import type Database from "libsql"

import { answeredNow } from "./asking.ts"
import { deriveAgain } from "./care/derive-again.ts"
import { knowHowMany } from "./key-statistics.ts"
import { askerOf, narrowed } from "./libsql.ts"
import { migrateToLog } from "./migrate-to-log.ts"
import { embeddedStore } from "./store.ts"
import type { Tables } from "./tables.ts"

/** A step of the schema: SQL, or a program where rows have to be made anew. */
export type Migration = string | ((database: Database.Database) => void)

/**
 * The embedded store's schema, one step a version, only ever appended to: `user_version` says how many were taken.
 * Originals, reports and the log are append-only, and triggers hold them to it.
 */
export const MIGRATIONS: readonly Migration[] = [
  `
  create table document (
    sha256 text primary key,
    name text not null,
    bytes blob not null,
    text text not null,
    personal text not null
  ) strict, without rowid;

  create table assessment (
    id integer primary key autoincrement,
    sha256 text not null references document (sha256),
    catalogue text not null,
    against text not null,
    report text not null,
    imported_at text not null,
    organisation text not null,
    fiscal_year integer not null,
    stage text not null,
    title text not null,
    summary text not null,
    unique (sha256, catalogue, against)
  ) strict;

  create index assessment_of_document on assessment (sha256, id);
  create index assessment_of_organisation on assessment (organisation, fiscal_year, stage);

  create trigger document_is_kept before delete on document
    begin select raise(abort, 'documents are never deleted'); end;
  create trigger document_is_fixed before update on document
    begin select raise(abort, 'documents never change'); end;
  create trigger assessment_is_kept before delete on assessment
    begin select raise(abort, 'assessments are never deleted'); end;
  create trigger assessment_is_fixed before update on assessment
    begin select raise(abort, 'assessments never change'); end;
  `,
  `
  create table original (
    sha256 text primary key,
    name text not null,
    bytes blob not null,
    text blob not null,
    personal text not null,
    seal text not null
  ) strict;

  create table report (
    hash text primary key,
    body blob not null,
    seal text not null
  ) strict;

  create table entry (
    chain text not null,
    sequence integer not null,
    at text not null,
    by text,
    kind text not null,
    fiscal_year integer,
    stage text,
    document text,
    act text not null,
    previous text,
    hash text not null unique,
    signature text,
    primary key (chain, sequence)
  ) strict, without rowid;

  create index entry_about on entry (chain, fiscal_year, stage, sequence);
  create index entry_of_document on entry (document, sequence);
  create index entry_by_time on entry (at);

  create table chain (
    chain text primary key,
    length integer not null,
    hash text not null,
    at text not null
  ) strict, without rowid;

  create table version (
    organisation text not null,
    fiscal_year integer not null,
    stage text not null,
    sha256 text not null references original (sha256),
    number integer not null,
    state text not null,
    name text not null,
    organisation_name text not null,
    title text not null,
    catalogue text not null,
    against text not null,
    report text not null references report (hash),
    imported_at text not null,
    given_dates text,
    dates text not null,
    published_at text,
    summary text not null,
    primary key (organisation, fiscal_year, stage, sha256)
  ) strict, without rowid;

  create index version_of_document on version (sha256);
  create index version_newest on version (imported_at desc, organisation_name, fiscal_year desc, number desc, sha256);
  create index version_of_name on version (organisation_name, fiscal_year, stage);
  create index version_of_year on version (fiscal_year, stage, imported_at desc, organisation_name, number desc, sha256);
  create index version_in_state on version (state, imported_at desc, organisation_name, fiscal_year desc, number desc, sha256);

  create trigger original_is_kept before delete on original
    begin select raise(abort, 'originals are never deleted'); end;
  create trigger original_is_fixed before update on original
    begin select raise(abort, 'originals never change'); end;
  create trigger report_is_kept before delete on report
    begin select raise(abort, 'reports are never deleted'); end;
  create trigger report_is_fixed before update on report
    begin select raise(abort, 'reports never change'); end;
  create trigger entry_is_kept before delete on entry
    begin select raise(abort, 'the log is never shortened'); end;
  create trigger entry_is_fixed before update on entry
    begin select raise(abort, 'the log never changes'); end;
  `,
  migrateToLog,
  `
  alter table version add column initials text not null default '';
  alter table version add column level text not null default '';
  alter table version add column gravity integer not null default 0;
  alter table version add column amounts text not null default '{}';
  alter table version add column rules text not null default '[]';
  alter table version add column figures integer not null default 0;
  alter table version add column unread integer not null default 0;

  drop index version_of_name;
  create index version_of_name on version (organisation_name, fiscal_year desc, stage, number desc, sha256);
  drop index version_of_year;
  create index version_of_year on version (fiscal_year, imported_at desc, organisation_name, number desc, sha256);
  create index version_gravest on version (gravity desc, organisation_name, fiscal_year desc, number desc, sha256);
  create index version_of_year_gravest on version (fiscal_year, gravity desc, organisation_name, number desc, sha256);

  create table tally (
    fiscal_year integer not null,
    stage text not null,
    scope text not null,
    topic text not null,
    name text not null,
    part text not null,
    bucket integer not null,
    value integer not null,
    documents integer not null,
    primary key (fiscal_year, stage, scope, topic, name, part, bucket)
  ) strict, without rowid;
  create index tally_of_topic on tally (scope, topic, name, fiscal_year, stage, part, value, documents);

  create table searched (
    id integer primary key,
    organisation text not null,
    fiscal_year integer not null,
    stage text not null,
    sha256 text not null,
    unique (organisation, fiscal_year, stage, sha256)
  ) strict;
  create virtual table gram using fts5(grams, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
  `,
  deriveAll,
  `
  create index version_published on version (published_at desc, organisation_name, fiscal_year desc, number desc, sha256)
    where published_at is not null;
  `,
  // Budgets come in spring and accounts in autumn: whoever asks for the one would go past all of the other.
  `
  create index version_of_year_and_stage on version (fiscal_year, stage, imported_at desc, organisation_name, number desc, sha256);
  create index version_of_stage on version (stage, imported_at desc, organisation_name, fiscal_year desc, number desc, sha256);
  `,
  // Most were published and few are signed: whoever asks for either in an order would go past, or put in order, all others.
  `
  create index version_in_state_gravest on version (state, gravity desc, organisation_name, fiscal_year desc, number desc, sha256);
  create index version_in_state_of_name on version (state, organisation_name, fiscal_year desc, stage, number desc, sha256);
  create index version_of_year_published on version (fiscal_year, published_at desc, organisation_name, number desc, sha256)
    where published_at is not null;
  `,
  knowHowMany,
  // Runs of three and of six characters in names are looked for too.
  deriveAll,
]

/** Everything that is derived, from what is kept. */
function deriveAll(database: Database.Database): void {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: narrowed(database) }) })
  answeredNow(deriveAgain(embeddedStore(db)), askerOf(database))
}
