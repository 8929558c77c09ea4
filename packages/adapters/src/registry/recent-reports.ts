import { type CheckedDocument, RecentlyUsed } from "@gouji/application"
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
  readonly #kept = new RecentlyUsed<Kept>(ROOM, ({ size }) => size)

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async get(hash: string): Promise<CheckedDocument | undefined> {
    return (this.#kept.get(hash) ?? (await this.#read(hash)))?.report
  }

  async #read(hash: string): Promise<Kept | undefined> {
    const query = this.#db.selectFrom("report").select("body").where("hash", "=", hash)
    const row = await query.executeTakeFirst()
    if (row === undefined) return undefined
    const read = { report: JSON.parse(inflated(row.body)), size: row.body.byteLength }
    this.#kept.set(hash, read)
    return read
  }
}
