import { type Contribution, changeBetween, contributionsOf, type Summed } from "@gouji/application"
import type { DisclosureSubject } from "@gouji/domain"
import { type Kysely, type Selectable, sql } from "kysely"

import { type Asking, rowsOf } from "./asking.ts"
import type { Tables, TallyTable, VersionTable } from "./tables.ts"

/** What sums are made of. */
const SUMMED = [
  "organisation",
  "fiscal_year",
  "stage",
  "number",
  "state",
  "level",
  "amounts",
  "rules",
  "figures",
  "unread",
] as const

/** What a disclosure adds to the sums as its rows are now. */
export function* addedBy(db: Kysely<Tables>, subject: DisclosureSubject): Asking<readonly Contribution[]> {
  const rows = yield* rowsOf(
    db
      .selectFrom("version")
      .select(SUMMED)
      .where("organisation", "=", subject.organisation)
      .where("fiscal_year", "=", subject.fiscalYear)
      .where("stage", "=", subject.stage),
  )
  return contributionsOf(rows.map(summed))
}

function summed({
  fiscal_year: fiscalYear,
  ...row
}: Pick<Selectable<VersionTable>, (typeof SUMMED)[number]>): Summed {
  return { ...row, fiscalYear }
}

/** Sums written at once: SQLite takes some thirty thousand parameters. */
const AT_ONCE = 1000

/** Brings the sums from what a disclosure added before to what it adds now. */
export function* moveTallies(
  db: Kysely<Tables>,
  before: readonly Contribution[],
  after: readonly Contribution[],
): Asking<void> {
  // In one order everywhere, so that two that write at once never wait for each other in a ring.
  const changes = changeBetween(before, after)
  for (let from = 0; from < changes.length; from += AT_ONCE)
    yield* rowsOf(addition(db, changes.slice(from, from + AT_ONCE)))
  const less = changes.find(({ documents }) => documents < 0)
  if (less !== undefined) yield* rowsOf(removal(db, less))
}

/** Sums that nothing is left of, of the part of the sums that was just written to. */
function removal(db: Kysely<Tables>, { fiscalYear, stage, bucket }: Contribution) {
  return db
    .deleteFrom("tally")
    .where("fiscal_year", "=", fiscalYear)
    .where("stage", "=", stageOf(stage))
    .where("bucket", "=", bucket)
    .where("documents", "=", 0)
    .where("value", "=", "0")
}

function addition(db: Kysely<Tables>, changes: readonly Contribution[]) {
  return db
    .insertInto("tally")
    .values(changes.map(tallyRow))
    .onConflict((conflict) =>
      conflict.columns(["fiscal_year", "stage", "scope", "topic", "name", "part", "bucket"]).doUpdateSet({
        value: sql<string>`tally.value + excluded.value`,
        documents: sql<number>`tally.documents + excluded.documents`,
      }),
    )
}

function tallyRow({ fiscalYear, stage, value, ...change }: Contribution): TallyTable {
  return { ...change, stage: stageOf(stage), fiscal_year: fiscalYear, value: String(value) }
}

/** It is that of the row the change was made of. */
function stageOf(stage: string): TallyTable["stage"] {
  return stage as TallyTable["stage"]
}
