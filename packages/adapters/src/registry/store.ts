import type { StorePorts } from "@gouji/application"
import type { Kysely } from "kysely"

import { nodeStore } from "../node-world.ts"
import { embeddedIndex, postgresIndex, type SearchIndex } from "./search-index.ts"
import type { Tables } from "./tables.ts"

/** A store's queries, what its kind does in its own way, and what it needs to decide. */
export interface Store extends StorePorts {
  readonly db: Kysely<Tables>
  /** Whether rows have to be locked against others who write at the same time; SQLite lets one write at all. */
  readonly locks: boolean
  readonly index: SearchIndex
}

/** The store in one file. */
export function embeddedStore(db: Kysely<Tables>): Store {
  return { db, ...nodeStore, locks: false, index: embeddedIndex }
}

/** The store on a PostgreSQL server. */
export function postgresStore(db: Kysely<Tables>): Store {
  return { db, ...nodeStore, locks: true, index: postgresIndex }
}
