import { mkdirSync } from "node:fs"
import { dirname, join } from "node:path"

import {
  type ColumnKind,
  type ReleasedFile,
  type ReleaseTable,
  type TableCell,
  type TableColumn,
  type TableWriter,
  tablePath,
} from "@gouji/application"
import type { ParquetWriter, SchemaElement } from "hyparquet-writer"

import { digestOf } from "./file-digest.ts"

type Library = typeof import("hyparquet-writer")

/** Rows that are held in memory before they are written together; a reader skips groups by their statistics. */
const ROWS_IN_GROUP = 25_000

/**
 * The tables as Parquet, below a folder: exact decimals as strings, whole numbers as INT64, compressed by Snappy. One
 * without rows has no file: the library writes no empty list that every reader takes.
 */
export async function parquetTables(tables: readonly ReleaseTable[], folder: string): Promise<TableWriter> {
  const library = await import("hyparquet-writer")
  const files = new Map(tables.map((table) => [table, new ParquetFile(library, table, folder)] as const))
  return {
    add: (table, rows) => files.get(table)?.add(rows),
    close: async () => {
      const written: ReleasedFile[] = []
      for (const [table, file] of files) {
        await file.close()
        const path = tablePath(table, "parquet")
        const digest = await digestOf(join(folder, path))
        if (digest !== undefined) written.push({ path, ...digest })
      }
      return written
    },
  }
}

class ParquetFile {
  readonly #library: Library
  readonly #table: ReleaseTable
  readonly #path: string
  #writer: ParquetWriter | undefined
  #rows: (readonly TableCell[])[] = []

  constructor(library: Library, table: ReleaseTable, folder: string) {
    this.#library = library
    this.#table = table
    this.#path = join(folder, tablePath(table, "parquet"))
  }

  /** Groups are of one size however many rows come at once, so that the bytes do not depend on it. */
  async add(rows: readonly (readonly TableCell[])[]): Promise<void> {
    for (const row of rows) {
      this.#rows.push(row)
      if (this.#rows.length === ROWS_IN_GROUP) await this.#flush()
    }
  }

  async close(): Promise<void> {
    if (this.#rows.length > 0) await this.#flush()
    await this.#writer?.finish()
  }

  async #flush(): Promise<void> {
    this.#writer ??= this.#begun()
    const columnData = this.#table.columns.map(({ name, kind }, index) => ({
      name,
      data: this.#rows.map((row) => storedAs(kind, row[index] ?? null)),
    }))
    this.#rows = []
    await this.#writer.write({ columnData, rowGroupSize: ROWS_IN_GROUP })
  }

  #begun(): ParquetWriter {
    mkdirSync(dirname(this.#path), { recursive: true })
    return new this.#library.ParquetWriter({
      writer: this.#library.fileWriter(this.#path),
      schema: schemaOf(this.#table.columns),
      createdBy: "gouji",
    })
  }
}

const STRING = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const

const TYPES: Readonly<Record<ColumnKind, Pick<SchemaElement, "type" | "converted_type">>> = {
  text: STRING,
  list: STRING,
  json: STRING,
  decimal: STRING,
  instant: STRING,
  integer: { type: "INT64" },
  fen: { type: "INT64" },
  ratio: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
}

function schemaOf(columns: readonly TableColumn[]): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.map(({ name, kind }) => ({ name, repetition_type: "OPTIONAL" as const, ...TYPES[kind] })),
  ]
}

function storedAs(kind: ColumnKind, cell: TableCell): TableCell {
  return kind === "integer" && typeof cell === "number" ? BigInt(cell) : cell
}
