import { LogEntry } from "../log/entry.ts"
import type { StoredEntry } from "./registry-inspector.ts"

/** An entry of the log out of its row; undefined where the row holds none. */
export function entryIn(row: StoredEntry): LogEntry | undefined {
  const { chain, sequence, at, by, previous, hash, signature } = row
  const act = actIn(row.act)
  const entry = { chain, sequence, at, by, act, previous, hash, signature }
  // The act as it was sealed: the schema may trim words, and its hash is over them untrimmed.
  return LogEntry.safeParse(entry).success ? (entry as LogEntry) : undefined
}

/** Stores write an act in one way only, so any other is damage, though it say the same. */
function actIn(text: string): unknown {
  try {
    const act: unknown = JSON.parse(text)
    return JSON.stringify(act) === text ? act : undefined
  } catch {
    return undefined
  }
}

/** The columns beside an act that say something else than it. */
export function columnsAgainst({ act }: LogEntry, row: StoredEntry): readonly string[] {
  const about = "subject" in act ? act : null
  const expected = {
    kind: act.kind,
    fiscalYear: about?.subject.fiscalYear ?? null,
    stage: about?.subject.stage ?? null,
    document: about?.document ?? null,
  }
  return differing(expected, row)
}

/** The names under which two rows differ, of those the first one has. */
export function differing<Row extends object>(expected: Partial<Row>, row: Row): readonly string[] {
  // The names of an object's own values.
  return (Object.keys(expected) as (keyof Row & string)[]).filter((name) => expected[name] !== row[name])
}
