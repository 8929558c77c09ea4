/**
 * The embedded store's schema, one step a version, only ever appended to: `user_version` says how many were taken.
 * Tables are append-only and content-addressed, and triggers hold them to it: a correction is a new document.
 */
export const MIGRATIONS: readonly string[] = [
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
]
