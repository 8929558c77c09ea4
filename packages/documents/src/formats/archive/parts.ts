import { err, ok, type Result } from "@gouji/domain"

import type { FormatProblem } from "../format-problem.ts"
import { FORMAT_LIMITS } from "../limits.ts"
import { unzipEntry } from "./unzip-entry.ts"
import { type ZipEntry, zipDirectory } from "./zip-directory.ts"

/** The parts of a Word, Excel or OpenDocument file, unpacked one by one as they are asked for. */
export class Parts {
  readonly #archive: Uint8Array
  readonly #entries: ReadonlyMap<string, ZipEntry>
  #left = FORMAT_LIMITS.bytes

  private constructor(archive: Uint8Array, entries: readonly ZipEntry[]) {
    this.#archive = archive
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  static of(archive: Uint8Array): Result<Parts, FormatProblem> {
    const directory = zipDirectory(archive, FORMAT_LIMITS)
    return directory.ok ? ok(new Parts(archive, directory.value)) : directory
  }

  /** A part by its name, in whatever case (OPC 6.2.2); null where there is none. */
  optional(name: string): Result<Uint8Array | null, FormatProblem> {
    const entry = this.#entries.get(name.toLowerCase())
    if (!entry) return ok(null)
    const bytes = unzipEntry(this.#archive, entry, { bytes: this.#left, ratio: FORMAT_LIMITS.ratio })
    if (bytes.ok) this.#left -= bytes.value.length
    else if (bytes.error.code === "too-much-inside")
      return err({ ...bytes.error, limit: FORMAT_LIMITS.bytes })
    return bytes
  }

  /** The first name that is like this; null where none is. */
  nameLike(pattern: RegExp): string | null {
    return [...this.#entries.values()].find(({ name }) => pattern.test(name))?.name ?? null
  }

  /** A part without which there is no document. */
  required(name: string): Result<Uint8Array, FormatProblem> {
    const bytes = this.optional(name)
    if (!bytes.ok) return bytes
    return bytes.value ? ok(bytes.value) : err({ code: "damaged-document", detail: "missing-part" })
  }
}
