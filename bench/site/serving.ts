import { spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { setTimeout as pause } from "node:timers/promises"
import { fileURLToPath } from "node:url"

const SITE = fileURLToPath(new URL("../../apps/web/", import.meta.url))
const SERVER = `${SITE}dist/server.js`
const PORT = 4199

/** The built site on a registry, in a process of its own. */
export interface Serving {
  readonly origin: string
  /** Mebibytes of memory it has resident; null where the system does not tell. */
  readonly memory: () => number | null
  readonly stop: () => void
}

/** Starts the site as the public sees it. */
export async function serving(registry: string): Promise<Serving> {
  if (!existsSync(SERVER)) throw new Error("the site is not built: pnpm exec turbo run build")
  const child = spawn(process.execPath, [SERVER], {
    cwd: SITE,
    env: { ...process.env, NODE_ENV: "production", PORT: String(PORT), GOUJI_REGISTRY: registry },
    stdio: ["ignore", "ignore", "inherit"],
  })
  const origin = `http://127.0.0.1:${PORT}`
  while (child.exitCode === null) {
    const answer = await fetch(`${origin}/robots.txt`).catch(() => undefined)
    if (answer?.ok) break
    await pause(50)
  }
  if (child.exitCode !== null) throw new Error(`the site ended with ${child.exitCode}`)
  return { origin, memory: () => residentOf(child.pid), stop: () => void child.kill("SIGTERM") }
}

function residentOf(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return null
  const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(status, "utf8"))?.[1]
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
}
