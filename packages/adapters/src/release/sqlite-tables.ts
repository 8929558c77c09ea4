import { join } from "node:path"

import {
  type ColumnKind,
  DATABASE_PATH,
  type ReleaseTable,
  type TableCell,
  type TableWriter,
} from "@gouji/application"
import Database from "libsql"

import { digestOf } from "./file-digest.ts"

/** A SQLite file being written. */
export interface DatabaseWriter extends TableWriter {
  /** Closes it where a release came to nothing. */
  discard(): void
}

/**
 * The tables as one SQLite file in a folder, with the same columns, their keys and indexes. One connection writes it in one
 * go, in one order and without a journal, so that the same rows come to the same bytes.
 */
export function sqliteTables(tables: readonly ReleaseTable[], folder: string): DatabaseWriter {
  const path = join(folder, DATABASE_PATH)
  const database = new Database(path)
  database.exec("pragma page_size = 4096; pragma encoding = 'UTF-8'")
  database.exec("pragma journal_mode = OFF; pragma synchronous = OFF")
  for (const table of tables) database.exec(definitionOf(table))
  const inserts = new Map(
    tables.map((table) => [table, database.prepare<unknown[]>(insertInto(table))] as const),
  )
  database.exec("begin")
  let isOpen = true
  const end = () => {
    if (isOpen) database.close()
    isOpen = false
  }
  return {
    add: (table, rows) => {
      const insert = inserts.get(table)
      for (const row of rows) insert?.run(...row.map(bound))
    },
    close: async () => {
      database.exec("commit")
      for (const table of tables) for (const statement of indexesOf(table)) database.exec(statement)
      end()
      const digest = await digestOf(path)
      if (digest === undefined) throw new TypeError(`no longer there: ${DATABASE_PATH}`)
      return [{ path: DATABASE_PATH, ...digest }]
    },
    discard: end,
  }
}

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: "text",
  list: "text",
  json: "text",
  decimal: "text",
  instant: "text",
  integer: "integer",
  fen: "integer",
  ratio: "real",
  boolean: "integer",
}

function definitionOf({ name, columns, key, disclosure }: ReleaseTable): string {
  const parts = [
    ...columns.map((column) => `${column.name} ${TYPES[column.kind]}`),
    ...(key.length === 0 ? [] : [`primary key (${key.join(", ")})`]),
    ...(disclosure === null ? [] : [`foreign key (${disclosure}) references disclosures (id)`]),
  ]
  return `create table ${name} (${parts.join(", ")}) strict`
}

function insertInto({ name, columns }: ReleaseTable): string {
  return `insert into ${name} values (${columns.map(() => "?").join(", ")})`
}

function indexesOf({ name, indexes }: ReleaseTable): readonly string[] {
  return indexes.map(
    (columns) => `create index ${name}_by_${columns.join("_")} on ${name} (${columns.join(", ")})`,
  )
}

function bound(cell: TableCell): string | number | bigint | null {
  return typeof cell === "boolean" ? Number(cell) : cell
}
