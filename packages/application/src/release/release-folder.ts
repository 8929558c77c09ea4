import type { ReleaseTable, TableCell } from "./table.ts"

/** How long a file is, in bytes, and its SHA-256 in lower-case hex. */
export interface FileDigest {
  readonly size: number
  readonly sha256: string
}

/** A file of a release, its path from the release's folder with `/` between the parts. */
export interface ReleasedFile extends FileDigest {
  readonly path: string
}

/** Where a release is written, a piece at a time. */
export interface ReleaseSink {
  /** Begins a file that is not there yet. */
  open(path: string): OpenFile
}

/** A file being written. */
export interface OpenFile {
  write(text: string): void
  close(): FileDigest
}

/** A form that the tables are written in, all of them side by side as their rows come. */
export interface TableWriter {
  /** Rows of one table, cells in the order of its columns. */
  add(table: ReleaseTable, rows: readonly (readonly TableCell[])[]): void | Promise<void>
  /** Ends every file. */
  close(): Promise<readonly ReleasedFile[]>
}

/** What lies in the folder of a release that is to be verified. */
export interface ReleaseFolder {
  /** Everything but folders. What is no plain file (a link, a device) is told and never opened. */
  list(): Promise<readonly { readonly path: string; readonly isFile: boolean }[]>
  /** All of one small file; undefined where there is no such plain file, or where it is larger than `limit` bytes. */
  read(path: string, limit: number): Promise<Uint8Array | undefined>
  /** Undefined where there is no such plain file. */
  digest(path: string): Promise<FileDigest | undefined>
}
