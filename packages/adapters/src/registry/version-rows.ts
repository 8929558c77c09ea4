import {
  type CheckedDocument,
  datesOf,
  type EntryHead,
  type Initials,
  listedVersion,
} from "@gouji/application"
import { OrganisationLevel, type Version } from "@gouji/domain"
import type { Kysely, Selectable } from "kysely"

import type { Tables, VersionTable } from "./tables.ts"

/** A version that was checked as lists show it; `report` is what came of the last check. */
export function versionRow(version: Version, report: CheckedDocument, initials: Initials): VersionTable {
  const listed = listedVersion(version, report, initials)
  if (listed === null) throw new TypeError("a version that was never checked has no row")
  const { fiscalYear, stage, state, organisationName, importedAt, ...others } = listed
  const { givenDates, publishedAt, ...rest } = others
  return {
    ...rest,
    fiscal_year: fiscalYear,
    stage,
    state,
    organisation_name: organisationName,
    imported_at: importedAt,
    given_dates: givenDates,
    published_at: publishedAt,
  }
}

/** Sets where a version stands. */
export function stateOf(db: Kysely<Tables>, { document, state, received, published }: Version) {
  const { organisation, fiscalYear, stage } = received.act.subject
  return db
    .updateTable("version")
    .set({ state, published_at: published?.at ?? null })
    .where("organisation", "=", organisation)
    .where("fiscal_year", "=", fiscalYear)
    .where("stage", "=", stage)
    .where("sha256", "=", document)
}

/** A row as lists give it. */
export function toHead(row: Selectable<VersionTable>): EntryHead {
  const { sha256, name, state, title, catalogue, stage } = row
  const fiscalYear = Number(row.fiscal_year)
  return {
    sha256,
    name,
    subject: { organisation: row.organisation, fiscalYear, stage },
    state,
    version: Number(row.number),
    organisation: row.organisation_name,
    level: OrganisationLevel.parse(row.level),
    fiscalYear,
    stage,
    title,
    catalogue,
    against: row.against === "" ? [] : row.against.split(","),
    importedAt: row.imported_at,
    dates: datesOf(JSON.parse(row.dates), row.given_dates === null ? null : JSON.parse(row.given_dates)),
    publishedAt: row.published_at,
    summary: JSON.parse(row.summary),
  }
}
