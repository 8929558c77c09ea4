import type { CheckedDocument } from "@gouji/application"
import type { Kysely } from "kysely"

import { inflated } from "./deflated.ts"
import type { Tables } from "./tables.ts"

/** Bytes of packed reports that are kept read: some sixty of usual size, which take fifty times the room. */
const ROOM = 2 * 1024 * 1024

interface Kept {
  readonly report: CheckedDocument
  readonly size: number
}

/**
 * Reports of a store by their hash. What has a hash never changes, so those asked for last are kept as they were read: a
 * page about one figure asks for the papers of all other years, and so does the next.
 */
export class RecentReports {
  readonly #db: Kysely<Tables>
  /** The one asked for last stands last. */
  readonly #kept = new Map<string, Kept>()
  #size = 0

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async get(hash: string): Promise<CheckedDocument | undefined> {
    const kept = this.#forget(hash) ?? (await this.#read(hash))
    if (kept === undefined) return undefined
    this.#keep(hash, kept)
    return kept.report
  }

  async #read(hash: string): Promise<Kept | undefined> {
    const query = this.#db.selectFrom("report").select("body").where("hash", "=", hash)
    const row = await query.executeTakeFirst()
    return row && { report: JSON.parse(inflated(row.body)), size: row.body.byteLength }
  }

  #keep(hash: string, kept: Kept): void {
    // It may have been read twice at once.
    this.#forget(hash)
    this.#kept.set(hash, kept)
    this.#size += kept.size
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= ROOM) return
      this.#forget(oldest)
    }
  }

  #forget(hash: string): Kept | undefined {
    const kept = this.#kept.get(hash)
    if (kept === undefined) return undefined
    this.#kept.delete(hash)
    this.#size -= kept.size
    return kept
  }
}
