import type { LogEntry } from "@gouji/application"
import type { Selectable } from "kysely"

import type { EntryTable } from "./tables.ts"

/** A line of the log as a row. */
export function entryRow(entry: LogEntry): EntryTable {
  const { chain, sequence, at, by, act, previous, hash, signature } = entry
  const about = "subject" in act ? act : null
  return {
    chain,
    sequence,
    at,
    by,
    kind: act.kind,
    fiscal_year: about?.subject.fiscalYear ?? null,
    stage: about?.subject.stage ?? null,
    document: about?.document ?? null,
    act: JSON.stringify(act),
    previous,
    hash,
    signature,
  }
}

/** A row as a line of the log. */
export function toEntry(row: Selectable<EntryTable>): LogEntry {
  const { chain, sequence, at, by, act, previous, hash, signature } = row
  return { chain, sequence: Number(sequence), at, by, act: JSON.parse(act), previous, hash, signature }
}
