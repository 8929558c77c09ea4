import { decodeText } from "@gouji/documents/raw"
import { err, ok, type ReceivedDates, type Result, type Stage } from "@gouji/domain"

import { fieldOf, type ManifestField } from "./columns.ts"
import { type DelimitedRecord, delimitedText } from "./delimited.ts"
import { addressIn, dateIn, stageIn, yearIn } from "./values.ts"

/** What a manifest says of one document; null where it says nothing. */
export interface ManifestRow {
  /** The line it stands on, counted from 1. */
  readonly line: number
  /** As written: where the document lies, seen from the manifest's folder. */
  readonly file: string
  readonly organisation: string | null
  readonly fiscalYear: number | null
  readonly stage: Stage | null
  readonly address: string | null
  readonly dates: ReceivedDates | null
}

/**
 * What is wrong in a manifest, and where: line and column are counted from 1, `value` is what stands there. A row with a
 * fault is left out, and the others count; `unknown-column` only says that a column was not looked at.
 */
export interface ManifestFault {
  readonly code:
    | "undecodable"
    | "empty"
    | "no-file-column"
    | "column-twice"
    | "unknown-column"
    | "unclosed-quotation"
    | "too-many-cells"
    | "no-file"
    | "file-twice"
    | "bad-year"
    | "bad-stage"
    | "bad-address"
    | "bad-date"
  readonly line: number
  readonly column: number
  readonly value: string
}

/** A manifest as it was read. */
export interface Manifest {
  readonly rows: readonly ManifestRow[]
  readonly faults: readonly ManifestFault[]
}

/**
 * Reads a manifest: CSV in UTF-8, UTF-16 or GB18030 with a line of heads in Chinese or English, in any order. An error
 * where there is no telling what its columns are.
 */
export function readManifest(bytes: Uint8Array): Result<Manifest, ManifestFault> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return err({ code: "undecodable", line: 1, column: 1, value: "" })
  const { records, unclosed } = delimitedText(decoded.value.replace(/^\ufeff/, ""))
  const [heads, ...rest] = records
  if (heads === undefined) return err({ code: "empty", line: 1, column: 1, value: "" })
  const columns = columnsOf(heads)
  if (!columns.ok) return columns
  const read = rest.map((record) => rowOf(record, columns.value.fields))
  const { rows, repeated } = eachFileOnce(read.flatMap(({ row }) => row ?? []))
  const open = unclosed === null ? [] : [{ code: "unclosed-quotation" as const, ...unclosed, value: "" }]
  const column = columns.value.fields.indexOf("file") + 1
  const faults = [
    ...columns.value.faults,
    ...read.flatMap((one) => one.faults),
    ...repeated.map(({ line, file }) => ({ code: "file-twice" as const, line, column, value: file })),
    ...open,
  ]
  return ok({ rows, faults: faults.toSorted((a, b) => a.line - b.line || a.column - b.column) })
}

interface Columns {
  /** What each column is for, by its place; null for one that is not known. */
  readonly fields: readonly (ManifestField | null)[]
  readonly faults: readonly ManifestFault[]
}

function columnsOf({ line, cells }: DelimitedRecord): Result<Columns, ManifestFault> {
  const fields = cells.map((head) => fieldOf(head) ?? null)
  const at = (index: number) => ({ line, column: index + 1, value: cells[index]?.trim() ?? "" })
  const twice = fields.findIndex((field, index) => field !== null && fields.indexOf(field) < index)
  if (twice !== -1) return err({ code: "column-twice", ...at(twice) })
  if (!fields.includes("file"))
    return err({ code: "no-file-column", line, column: 1, value: cells.join(",") })
  const faults = fields.flatMap((field, index) =>
    field === null && cells[index]?.trim() ? [{ code: "unknown-column" as const, ...at(index) }] : [],
  )
  return ok({ fields, faults })
}

interface RowRead {
  readonly row: ManifestRow | null
  readonly faults: readonly ManifestFault[]
}

function rowOf({ line, cells }: DelimitedRecord, fields: Columns["fields"]): RowRead {
  const faults: ManifestFault[] = []
  const surplus = cells.findIndex((cell, index) => index >= fields.length && cell.trim() !== "")
  if (surplus !== -1)
    faults.push({ code: "too-many-cells", line, column: surplus + 1, value: cells[surplus] ?? "" })
  const cellOf = (field: ManifestField) => {
    const index = fields.indexOf(field)
    return { column: index + 1, value: index === -1 ? "" : (cells[index]?.trim() ?? "") }
  }
  /** What a cell says; null where it is empty, and a fault where it makes no sense. */
  const say = <T>(
    field: ManifestField,
    read: (cell: string) => T | undefined,
    code: ManifestFault["code"],
  ) => {
    const cell = cellOf(field)
    if (cell.value === "") return null
    const value = read(cell.value)
    if (value === undefined) faults.push({ code, line, ...cell })
    return value ?? null
  }
  const file = cellOf("file")
  if (file.value === "") faults.push({ code: "no-file", line, ...file })
  const row = {
    line,
    file: file.value,
    organisation: cellOf("organisation").value || null,
    fiscalYear: say("fiscalYear", yearIn, "bad-year"),
    stage: say("stage", stageIn, "bad-stage"),
    address: say("address", addressIn, "bad-address"),
    dates: datesOf({
      adopted: say("adopted", dateIn, "bad-date"),
      approved: say("approved", dateIn, "bad-date"),
      published: say("published", dateIn, "bad-date"),
    }),
  }
  return { row: faults.length === 0 ? row : null, faults }
}

function datesOf(dates: ReceivedDates): ReceivedDates | null {
  return Object.values(dates).some((date) => date !== null) ? dates : null
}

/** The first row of each file counts. */
function eachFileOnce(rows: readonly ManifestRow[]): {
  readonly rows: readonly ManifestRow[]
  readonly repeated: readonly ManifestRow[]
} {
  const first = new Map<string, ManifestRow>()
  for (const row of rows) if (!first.has(row.file)) first.set(row.file, row)
  return { rows: [...first.values()], repeated: rows.filter((row) => first.get(row.file) !== row) }
}
