import { err, ok, type Result } from "@gouji/domain"

import type { FormatProblem } from "../format-problem.ts"
import { FORMAT_LIMITS, type FormatLimits } from "../limits.ts"
import { isArchiveOfDocuments } from "./archive-kind.ts"
import { cleanName, isOfTheSystem } from "./names.ts"
import { unzipEntry } from "./unzip-entry.ts"
import { type ZipEntry, zipDirectory } from "./zip-directory.ts"

/** What an archive of documents holds, in the order of its directory. */
export interface Unpacked {
  readonly files: readonly PackedFile[]
  readonly skipped: readonly SkippedFile[]
}

/** A file with the folders it stood in; what an archive within the archive held stands in a folder of its name. */
export interface PackedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that was left where it is, and why: `unsafe-name` leads out of its folder, `nested-archive` is two deep. */
export interface SkippedFile {
  readonly name: string
  readonly why: "encrypted" | "damaged" | "unsafe-name" | "nested-archive"
}

/** The limits that hold for an archive. */
export type ArchiveLimits = Pick<FormatLimits, "entries" | "bytes" | "ratio">

/**
 * The documents of a ZIP archive, and of archives in it. A file that cannot be had is skipped and the others are read;
 * an archive that comes to more than the limits is refused as a whole.
 */
export function unpack(
  bytes: Uint8Array,
  limits: ArchiveLimits = FORMAT_LIMITS,
): Result<Unpacked, FormatProblem> {
  const unpacking = new Unpacking(limits)
  const problem = unpacking.add(bytes, "")
  return problem
    ? withLimit(problem.error, limits)
    : ok({ files: unpacking.files, skipped: unpacking.skipped })
}

/** The limit that was given, not what was left of it. */
function withLimit(problem: FormatProblem, limits: ArchiveLimits): Failed {
  if (problem.code !== "too-much-inside" || problem.what === "cells") return err(problem)
  return err({ ...problem, limit: limits[problem.what] })
}

type Failed = { readonly ok: false; readonly error: FormatProblem }

/** What is left of the limits goes down over the archive and those in it together. */
class Unpacking {
  readonly files: PackedFile[] = []
  readonly skipped: SkippedFile[] = []
  #left: ArchiveLimits

  constructor(limits: ArchiveLimits) {
    this.#left = limits
  }

  /** Everything in an archive; the problem if it is one of the archive and not of a file in it. */
  add(archive: Uint8Array, folder: string): Failed | undefined {
    const directory = zipDirectory(archive, this.#left)
    if (!directory.ok) return directory
    this.#left = { ...this.#left, entries: this.#left.entries - directory.value.length }
    for (const entry of directory.value) {
      const problem = entry.name.endsWith("/") ? undefined : this.#addEntry(archive, entry, folder)
      if (problem) return problem
    }
    return undefined
  }

  #addEntry(archive: Uint8Array, entry: ZipEntry, folder: string): Failed | undefined {
    if (isOfTheSystem(entry.name)) return undefined
    const clean = cleanName(entry.name)
    if (clean === null) return this.#skip(folder + entry.name, "unsafe-name")
    const name = folder + clean
    const unzipped = unzipEntry(archive, entry, this.#left)
    if (!unzipped.ok) return this.#skipOrFail(name, unzipped)
    this.#left = { ...this.#left, bytes: this.#left.bytes - unzipped.value.length }
    if (isArchiveOfDocuments(unzipped.value)) return this.#addArchive(unzipped.value, name, folder)
    this.files.push({ name, bytes: unzipped.value })
    return undefined
  }

  #addArchive(bytes: Uint8Array, name: string, folder: string): Failed | undefined {
    if (folder !== "") return this.#skip(name, "nested-archive")
    const problem = this.add(bytes, `${name}/`)
    return problem && this.#skipOrFail(name, problem)
  }

  #skipOrFail(name: string, failed: Failed): Failed | undefined {
    if (failed.error.code === "too-much-inside") return failed
    return this.#skip(name, failed.error.code === "encrypted-document" ? "encrypted" : "damaged")
  }

  #skip(name: string, why: SkippedFile["why"]): undefined {
    this.skipped.push({ name, why })
  }
}
