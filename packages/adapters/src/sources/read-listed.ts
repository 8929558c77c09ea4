import { statSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

import {
  isDocumentName,
  type ListedSource,
  type ManifestRow,
  type Problem,
  type Source,
  unpackSource,
} from "@gouji/application"

import { type Found, findFiles } from "./find-files.ts"
import { readOne, type SourceOptions } from "./read-sources.ts"

/** What is to be read: paths, and the rows of a manifest that lies in `folder`. */
export interface Listed {
  readonly paths: readonly string[]
  readonly rows: readonly ManifestRow[]
  readonly folder: string
}

/**
 * The documents of a manifest's rows, in their order, then those that paths stand for and no row names; each with its
 * row. A row may name a document in an archive, `papers.zip/2024/a.pdf`. A row whose document is not there comes as a
 * source with a problem.
 */
export async function* readListed(
  listed: Listed,
  options: SourceOptions,
): AsyncGenerator<ListedSource, void, undefined> {
  const rows = new Map(listed.rows.map((row) => [keyOf(pathOf(row, listed)), row]))
  const unopened = new Map<string, Problem>()
  for (const { isAsked, ...found } of filesOf(listed)) {
    const inside = unpackSource(await readOne(found, options), isDocumentName).map((source) => {
      const row = rows.get(keyOf(source.path)) ?? null
      rows.delete(keyOf(source.path))
      return { source, row }
    })
    const wanted = inside.filter(({ row }) => row !== null || isAsked)
    options.opened?.(wanted.length)
    yield* wanted
    for (const { source } of inside) if ("problem" in source) unopened.set(keyOf(source.path), source.problem)
  }
  for (const row of rows.values()) yield { source: missing(pathOf(row, listed), unopened), row }
}

/** How much there is to read: how many files, and whether that may be few documents only, no archive among them. */
export function extentOf(listed: Listed): { readonly files: number; readonly isFew: boolean } {
  const files = filesOf(listed)
  return {
    files: files.length,
    isFew: files.length <= FEW && !files.some(({ path }) => /\.zip$/i.test(path)),
  }
}

/** So many documents are read before a second thread has got going. */
const FEW = 4

/** A file to open, and whether all that is in it is asked for or only what rows name. */
interface Wanted extends Found {
  readonly isAsked: boolean
}

/** None twice: those that hold what the rows name, then those of the paths. */
function filesOf(listed: Listed): readonly Wanted[] {
  const asked = findFiles(listed.paths)
  const isAsked = new Set(asked.map(({ path }) => keyOf(path)))
  const held = listed.rows.flatMap((row) => holderOf(pathOf(row, listed)) ?? [])
  const files = new Map<string, Wanted>()
  for (const found of [...held.map((path) => ({ path })), ...asked]) {
    const key = keyOf(found.path)
    if (!files.has(key)) files.set(key, { ...found, isAsked: isAsked.has(key) })
  }
  return [...files.values()]
}

/** Manifests come from systems that write the other slash. */
function pathOf({ file }: ManifestRow, { folder }: Listed): string {
  return resolve("/", file) === file ? file : join(folder, file.replaceAll("\\", "/"))
}

/** The file itself, or the archive that its path leads into; undefined where there is neither. */
function holderOf(path: string): string | undefined {
  const kind = kindOf(path)
  if (kind === "file") return path
  return kind === "none" && dirname(path) !== path ? holderOf(dirname(path)) : undefined
}

function kindOf(path: string): "file" | "folder" | "none" {
  try {
    return statSync(path).isFile() ? "file" : "folder"
  } catch {
    return "none"
  }
}

/** Why a row's document was not found: its archive could not be opened, or there is no such file. */
function missing(path: string, unopened: ReadonlyMap<string, Problem>): Source {
  const holder = holderOf(path)
  const problem = holder === undefined ? undefined : unopened.get(keyOf(holder))
  return { path, problem: problem ?? { code: "unreadable-file", detail: "ENOENT" } }
}

/** Some systems take names apart into letters and accents; the same file has one key. */
function keyOf(path: string): string {
  return path === "-" ? path : resolve(path).normalize("NFC")
}
