import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs"
import { join } from "node:path"

import { isDocumentName } from "@gouji/application"

import { fixedPart, isPattern, patternTest } from "./glob.ts"

/** A file to read, or why there is none where one was asked for. `detail` is the system's code (`EACCES`), or `no-files`. */
export type Found = { readonly path: string; readonly detail?: string }

/**
 * The files that paths stand for: a file itself, the documents in a folder and in the folders below it, or those a
 * pattern matches. In the order asked for, sorted within each, none twice. What cannot be opened is part of the answer.
 */
export function findFiles(paths: readonly string[]): readonly Found[] {
  const all = paths.flatMap(findUnder)
  return [...new Map(all.map((found) => [found.path, found])).values()]
}

function findUnder(path: string): readonly Found[] {
  if (path === "-") return [{ path }]
  const kind = kindOf(path)
  if (kind === "folder") return orNone(path, walk(path, new Set()).filter(isWanted))
  if (kind === "file") return [{ path }]
  return isPattern(path) ? orNone(path, matching(path)) : [{ path, detail: kind }]
}

function matching(pattern: string): readonly Found[] {
  const matches = patternTest(pattern)
  const root = fixedPart(pattern)
  if (kindOf(root) !== "folder") return []
  return walk(root, new Set()).filter(({ path, detail }) => detail !== undefined || matches(path))
}

/** A pattern or a folder with nothing in it is said, not passed over. */
function orNone(path: string, found: readonly Found[]): readonly Found[] {
  return found.length === 0 ? [{ path, detail: "no-files" }] : found
}

function isWanted({ path, detail }: Found): boolean {
  return detail !== undefined || isDocumentName(path)
}

/** Links to folders are followed once, so that a link to a folder above it ends. */
function walk(folder: string, visited: Set<string>): readonly Found[] {
  const listed = attempt(() => ({
    real: realpathSync(folder),
    entries: readdirSync(folder, { withFileTypes: true }),
  }))
  if (typeof listed === "string") return [{ path: folder, detail: listed }]
  if (visited.has(listed.real)) return []
  visited.add(listed.real)
  return listed.entries
    .filter((entry) => !entry.name.startsWith("."))
    .toSorted((a, b) => a.name.localeCompare(b.name, "zh-Hans-CN", { numeric: true }))
    .flatMap((entry) => below(join(folder, entry.name), entry, visited))
}

function below(path: string, entry: Dirent, visited: Set<string>): readonly Found[] {
  const kind = entry.isSymbolicLink()
    ? kindOf(path)
    : entry.isDirectory()
      ? "folder"
      : entry.isFile()
        ? "file"
        : ""
  if (kind === "folder") return walk(path, visited)
  return kind === "file" ? [{ path }] : []
}

/** `file`, `folder`, or the system's code for why neither can be said. */
function kindOf(path: string): string {
  return attempt(() => (statSync(path).isDirectory() ? "folder" : "file"))
}

function attempt<T>(operation: () => T): T | string {
  try {
    return operation()
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code)
    throw error
  }
}
