import { tablePath } from "../csv-tables.ts"
import type { ReleasedFile } from "../release-folder.ts"
import type { ReleaseTable } from "../table.ts"

/** Where all tables stand together, as a SQLite database. */
export const DATABASE_PATH = "gouji.sqlite"

/** What the files of each form are, to programs that ask for them. */
export const MEDIA_TYPES = {
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
  sqlite: "application/vnd.sqlite3",
} as const

/** A form a table is in, and its file. */
export interface TableFile {
  readonly form: keyof typeof MEDIA_TYPES
  readonly file: ReleasedFile
}

/** The files a table of this release is found in. */
export function formsOf(table: ReleaseTable, files: readonly ReleasedFile[]): readonly TableFile[] {
  const paths = {
    csv: tablePath(table, "csv"),
    parquet: tablePath(table, "parquet"),
    sqlite: DATABASE_PATH,
  } as const
  return (["csv", "parquet", "sqlite"] as const).flatMap((form) => {
    const file = files.find(({ path }) => path === paths[form])
    return file === undefined ? [] : [{ form, file }]
  })
}
