import { spawn, spawnSync } from "node:child_process"
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

import { answering, freePort } from "../../tests/suites/local-server.ts"
import { type Visited, visit } from "./visiting.ts"

const BENCH = fileURLToPath(new URL("../", import.meta.url))
const WEB = createRequire(new URL("../../apps/web/package.json", import.meta.url))

/** Visits of a page of the framework alone, built and served as it comes, in one process: what no page of the site can be under. */
export async function visitBarePage(visits: number, atATime: number): Promise<Visited> {
  const { folder, next } = bareSite()
  const environment = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" }
  const built = spawnSync(process.execPath, [next, "build"], {
    cwd: folder,
    env: environment,
    encoding: "utf8",
  })
  if (built.status !== 0) throw new Error(`the bare page could not be built:\n${built.stdout}${built.stderr}`)
  const port = await freePort()
  const server = spawn(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", String(port)], {
    cwd: folder,
    env: environment,
    stdio: "ignore",
  })
  const origin = `http://127.0.0.1:${port}`
  try {
    await answering(origin, server)
    const paths = Array.from({ length: visits }, () => "/")
    await visit(origin, paths, atATime)
    return await visit(origin, paths, atATime)
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Its sources in a folder of their own, with the site's framework beside them. */
function bareSite(): { readonly folder: string; readonly next: string } {
  const folder = join(BENCH, "dist", "bare-page")
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(BENCH, "site", "bare-page"), folder, { recursive: true })
  mkdirSync(join(folder, "node_modules"))
  for (const name of ["next", "react", "react-dom"])
    symlinkSync(dirname(WEB.resolve(`${name}/package.json`)), join(folder, "node_modules", name))
  return { folder, next: WEB.resolve("next/dist/bin/next") }
}
