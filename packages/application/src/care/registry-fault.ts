import type { Stored, StoredTable } from "./registry-inspector.ts"

/**
 * What can be wrong with a registry. `damaged`: the database cannot read it, or finds its file inconsistent.
 * `unreadable`: a value is of another kind than its column's (no UTF-8, no JSON, not packed, of another schema).
 * `wrong-hash`: it is not what its hash says. `wrong-seal`: what the hash does not cover was changed. `wrong-signature`,
 * `wrong-chain`, `wrong-sequence`, `wrong-previous`, `wrong-time`: an entry of the log that does not stand where it says.
 * `refused`: an entry that no store would have taken. `wrong-column`: a column that says something else than it is
 * derived from. `missing`: it has to be there, by the log, and is not. `extra`: the log knows nothing of a derived row.
 * `unspoken`: no entry of the log speaks of an original or a report.
 */
export const FAULT_CODES = [
  "damaged",
  "unreadable",
  "wrong-hash",
  "wrong-seal",
  "wrong-signature",
  "wrong-chain",
  "wrong-sequence",
  "wrong-previous",
  "wrong-time",
  "refused",
  "wrong-column",
  "missing",
  "extra",
  "unspoken",
] as const
export type FaultCode = (typeof FAULT_CODES)[number]

/** One thing wrong with a registry, and where. */
export interface RegistryFault {
  readonly code: FaultCode
  /** `database` where no table can be named. */
  readonly table: StoredTable | "database"
  /** The row's key as it stands there: a hash, a chain and a number, a version's subject and hash. */
  readonly key: string
  /** Names of columns, a code, or what the database says; empty where the code says all. */
  readonly detail: string
}

/** The fault of a row that cannot be read; none where it can. */
export function faultsOfReading(table: StoredTable, stored: Stored<unknown>): readonly RegistryFault[] {
  switch (stored.kind) {
    case "row":
      return []
    case "damaged":
      return [{ code: "damaged", table, key: stored.key, detail: stored.detail }]
    case "unreadable":
      return [{ code: "unreadable", table, key: stored.key, detail: stored.columns }]
  }
}
