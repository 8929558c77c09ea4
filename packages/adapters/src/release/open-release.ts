import { type Dirent, readdirSync, realpathSync } from "node:fs"
import { join } from "node:path"

import type { ReleaseFolder } from "@gouji/application"
import type { Result } from "@gouji/domain"

import { bytesOf, digestOf } from "./file-digest.ts"

/** There is no folder to be read: the system's code (`ENOENT`). */
export interface OpenProblem {
  readonly code: "no-release-folder"
  readonly folder: string
  readonly detail: string
}

/**
 * A folder that is to be verified as a release. Only plain files in it are ever opened, by the names they are found under:
 * no link is followed, and no path leads out of it.
 */
export function openRelease(folder: string): Result<ReleaseFolder, OpenProblem> {
  try {
    const root = realpathSync(folder)
    const found = new Map(below(root, "").map(({ path, isFile }) => [path, isFile] as const))
    const placeOf = (path: string) => (found.get(path) === true ? join(root, path) : undefined)
    return { ok: true, value: reading(found, placeOf) }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error
    return { ok: false, error: { code: "no-release-folder", folder, detail: String(error.code) } }
  }
}

function reading(
  found: ReadonlyMap<string, boolean>,
  placeOf: (path: string) => string | undefined,
): ReleaseFolder {
  return {
    list: async () => [...found].map(([path, isFile]) => ({ path, isFile })),
    read: async (path, limit) => {
      const place = placeOf(path)
      return place === undefined ? undefined : bytesOf(place, limit)
    },
    digest: async (path) => {
      const place = placeOf(path)
      return place === undefined ? undefined : digestOf(place)
    },
  }
}

interface Found {
  readonly path: string
  readonly isFile: boolean
}

/** Everything but folders below one, its path from the root with `/` between the parts. */
function below(root: string, folder: string): readonly Found[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry: Dirent) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? below(root, path) : [{ path, isFile: entry.isFile() }]
  })
}
