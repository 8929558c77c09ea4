import { TextDecoder } from "node:util"

import type { StoredTable } from "@gouji/application"

import type { Tables } from "../tables.ts"

/** What a column holds; `whole` is an integer too large for a number, read as text. */
export type ColumnKind = "text" | "text or null" | "integer" | "integer or null" | "whole" | "bytes"

/** The columns of a table, by their names. */
export type Columns = Readonly<Record<string, ColumnKind>>

/** A table's columns, what its rows are found under, and how many of them are read at once. */
export interface Shape {
  readonly columns: Columns
  readonly key: readonly string[]
  readonly page: number
  /** Whether the embedded store keeps it apart from its key, so that it can be read in the order it lies in. */
  readonly hasRowid: boolean
}

/** The tables as they are read below the port. */
export const SHAPES = {
  original: {
    columns: {
      sha256: "text",
      name: "text",
      bytes: "bytes",
      text: "bytes",
      personal: "text",
      seal: "text",
    },
    key: ["sha256"],
    // Each may have a hundred megabytes.
    page: 4,
    hasRowid: true,
  },
  report: {
    columns: { hash: "text", body: "bytes", seal: "text" },
    key: ["hash"],
    page: 64,
    hasRowid: true,
  },
  entry: {
    columns: {
      chain: "text",
      sequence: "integer",
      at: "text",
      by: "text or null",
      kind: "text",
      fiscal_year: "integer or null",
      stage: "text or null",
      document: "text or null",
      act: "text",
      previous: "text or null",
      hash: "text",
      signature: "text or null",
    },
    key: ["chain", "sequence"],
    page: 512,
    hasRowid: false,
  },
  chain: {
    columns: { chain: "text", length: "integer", hash: "text", at: "text" },
    key: ["chain"],
    page: 512,
    hasRowid: false,
  },
  version: {
    columns: {
      organisation: "text",
      fiscal_year: "integer",
      stage: "text",
      sha256: "text",
      number: "integer",
      state: "text",
      name: "text",
      organisation_name: "text",
      title: "text",
      catalogue: "text",
      against: "text",
      report: "text",
      imported_at: "text",
      given_dates: "text or null",
      dates: "text",
      published_at: "text or null",
      summary: "text",
      initials: "text",
      level: "text",
      gravity: "integer",
      amounts: "text",
      rules: "text",
      figures: "integer",
      unread: "integer",
    },
    key: ["organisation", "fiscal_year", "stage", "sha256"],
    page: 256,
    hasRowid: false,
  },
  tally: {
    columns: {
      fiscal_year: "integer",
      stage: "text",
      scope: "text",
      topic: "text",
      name: "text",
      part: "text",
      bucket: "integer",
      value: "whole",
      documents: "integer",
    },
    key: ["fiscal_year", "stage", "scope", "topic", "name", "part", "bucket"],
    page: 512,
    hasRowid: false,
  },
} as const satisfies {
  // A column that is added to a table does not go unread here.
  readonly [T in StoredTable]: Shape & { readonly columns: Record<keyof Tables[T], ColumnKind> }
}

type ValueOf<Kind extends ColumnKind> = {
  readonly text: string
  readonly "text or null": string | null
  readonly integer: number
  readonly whole: string
  readonly "integer or null": number | null
  readonly bytes: Uint8Array
}[Kind]

/** A row of a shape, every value of its column's kind. */
export type RowOf<S extends Shape> = {
  readonly [Name in keyof S["columns"]]: ValueOf<S["columns"][Name] & ColumnKind>
}

/** A row's values, or the names of the columns that hold something else than they should. */
export type Values =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly columns: readonly string[] }

/** Holds what came from a database to the kinds of its columns. */
export function valuesIn(row: Readonly<Record<string, unknown>>, columns: Columns): Values {
  const values = Object.entries(columns).map(([name, kind]) => [name, held(row[name], kind)] as const)
  const wrong = values.flatMap(([name, value]) => (value === undefined ? [name] : []))
  return wrong.length > 0 ? { ok: false, columns: wrong } : { ok: true, values: Object.fromEntries(values) }
}

/** A value held to the kind of its column; undefined where it is of another. */
export function held(value: unknown, kind: ColumnKind): string | number | Uint8Array | null | undefined {
  switch (kind) {
    case "text":
    case "whole":
      return textIn(value)
    case "integer":
      return typeof value === "number" ? value : undefined
    case "bytes":
      return bytesIn(value)
    case "text or null":
      return value === null ? null : textIn(value)
    case "integer or null":
      return value === null || typeof value === "number" ? value : undefined
  }
}

/** Text comes as its bytes from the embedded store, whose driver ends the process where they are no UTF-8. */
function textIn(value: unknown): string | undefined {
  if (typeof value === "string") return value
  const bytes = bytesIn(value)
  try {
    return bytes && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function bytesIn(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value
  return value instanceof ArrayBuffer ? new Uint8Array(value) : undefined
}
