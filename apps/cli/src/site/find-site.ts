import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The site as it lies beside the program. */
export interface Site {
  readonly folder: string
  readonly isBuilt: boolean
}

/** Looks for the site from this file upwards: it lies in `apps/web` of the same checkout. */
export function findSite(from: string = dirname(fileURLToPath(import.meta.url))): Site | undefined {
  const folder = join(from, "apps", "web")
  if (existsSync(join(folder, "package.json"))) {
    return { folder, isBuilt: existsSync(join(folder, "dist", "server.js")) }
  }
  return dirname(from) === from ? undefined : findSite(dirname(from))
}
