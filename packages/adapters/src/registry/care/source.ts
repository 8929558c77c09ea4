import type { CompiledQuery, Kysely, RawBuilder } from "kysely"
import { sql } from "kysely"

import type { Tables } from "../tables.ts"
import type { ColumnKind } from "./columns.ts"

/** A row as a database gives it. */
export type RawRow = Readonly<Record<string, unknown>>

/** A database to be looked into, and what its kind does in its own way. */
export interface Source {
  readonly kind: "embedded" | "postgres"
  readonly db: Kysely<Tables>
  /** Throws what the database does. */
  ask(query: CompiledQuery): Promise<readonly RawRow[]>
  /** What the database says where it cannot read its own files; undefined for any other error. */
  damageIn(error: unknown): string | undefined
  /** A column as it is asked for, so that nothing in it can harm whoever reads it. */
  selected(name: string, kind: ColumnKind): RawBuilder<unknown>
  /** A value of a column as it came, to be compared with. */
  compared(value: unknown): RawBuilder<unknown>
}

/** Rows, or what the database said of its damage. */
export type Tried =
  | { readonly ok: true; readonly rows: readonly RawRow[] }
  | { readonly ok: false; readonly detail: string }

/** Asks, and answers damage; anything else that goes wrong is thrown. */
export async function tried(source: Source, query: RawBuilder<unknown>): Promise<Tried> {
  try {
    return { ok: true, rows: await source.ask(query.compile(source.db)) }
  } catch (error) {
    const detail = source.damageIn(error)
    if (detail === undefined) throw error
    return { ok: false, detail }
  }
}

/** Words of SQL as they are: names of this program's own columns and tables, never what came from elsewhere. */
export const words = (text: string): RawBuilder<unknown> => sql.raw(text)
