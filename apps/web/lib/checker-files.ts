import { readFile } from "node:fs/promises"
import { join } from "node:path"

/** What `build-checker.mjs` wrote: the name of the worker's file, and its size as it is and compressed. */
interface CheckerManifest {
  readonly worker: string
  readonly bytes: number
  readonly brotli: number
  readonly gzip: number
}

/** Throws where the checker was not built, which the build of the site does first. The site runs in its own folder. */
export async function checkerManifest(): Promise<CheckerManifest> {
  return JSON.parse(await readFile(join(process.cwd(), "public", "checker", "dist", "manifest.json"), "utf8"))
}
