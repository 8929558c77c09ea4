import { isArchiveOfDocuments, type SkippedFile, unpack } from "@gouji/documents/raw"

import type { Problem } from "./problem.ts"
import type { Source } from "./source.ts"

/**
 * The documents a source stands for: those in it, where it is an archive, each under the archive's path and its own
 * name; else itself. `isDocument` tells by its name whether a file in an archive is taken for one. What could not be
 * unpacked comes with its problem.
 */
export function unpackSource(source: Source, isDocument: (name: string) => boolean): readonly Source[] {
  if ("problem" in source || !isArchiveOfDocuments(source.bytes)) return [source]
  const unpacked = unpack(source.bytes)
  if (!unpacked.ok) return [{ path: source.path, problem: unpacked.error }]
  const { files, skipped } = unpacked.value
  const documents = files
    .filter(({ name }) => isDocument(name))
    .map(({ name, bytes }) => ({ path: `${source.path}/${name}`, bytes }))
  const left = skipped
    .filter(({ name }) => isDocument(name))
    .map(({ name, why }) => ({ path: `${source.path}/${name}`, problem: PROBLEMS[why] }))
  const all = [...documents, ...left]
  return all.length > 0
    ? all
    : [{ path: source.path, problem: { code: "unreadable-file", detail: "no-files" } }]
}

const PROBLEMS: Readonly<Record<SkippedFile["why"], Problem>> = {
  encrypted: { code: "encrypted-document" },
  damaged: { code: "damaged-document", detail: "zip" },
  "unsafe-name": { code: "damaged-document", detail: "file name" },
  "nested-archive": { code: "unsupported-format", format: "zip" },
}
