import { csvHead, csvLine } from "./csv.ts"
import type { OpenFile, ReleaseSink, TableWriter } from "./release-folder.ts"
import type { ReleaseTable } from "./table.ts"

/** The path of a table in one of its forms. */
export function tablePath({ name }: Pick<ReleaseTable, "name">, form: "csv" | "parquet"): string {
  return `data/${name}.${form}`
}

/** The tables as CSV, UTF-8 without a byte order mark. */
export function csvTables(tables: readonly ReleaseTable[], sink: ReleaseSink): TableWriter {
  const files = new Map<ReleaseTable, OpenFile>(
    tables.map((table) => [table, sink.open(tablePath(table, "csv"))] as const),
  )
  for (const [table, file] of files) file.write(csvHead(table.columns))
  return {
    add: (table, rows) => files.get(table)?.write(rows.map((row) => csvLine(table.columns, row)).join("")),
    close: async () =>
      [...files].map(([table, file]) => ({ path: tablePath(table, "csv"), ...file.close() })),
  }
}
