import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { nodeHash, openEmbeddedRegistry, systemClock } from "@gouji/adapters"
import { createDesk, type Desk } from "@gouji/application/desk"

import { answering, freePort } from "./local-server.ts"

const ROOT = fileURLToPath(new URL("../../", import.meta.url))
const WEB = join(ROOT, "apps", "web")
const SERVER = join(WEB, "dist", "server.js")
const SAMPLES = join(ROOT, "samples")

/** The built site on a port of its own, on a registry of its own. */
export interface RunningSite {
  readonly origin: string
  /** A desk on the same registry, in another process than the site's. */
  readonly desk: Desk
  stop(): Promise<void>
}

/** Starts the built site on an empty registry; builds it first where that was not done. */
export async function startSite(): Promise<RunningSite> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-site-"))
  const path = join(folder, "registry.db")
  const registry = openEmbeddedRegistry(path)
  const site = await serve(path)
  return {
    origin: site.origin,
    desk: createDesk({ registry, hash: nodeHash, clock: systemClock }),
    stop: async () => {
      await site.stop()
      await registry.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Serves whatever registry lies at a path, be it none at all; what is not published yet too, unless that is to stay hidden. */
export async function serve(
  registry: string,
  {
    drafts = true,
    environment = {},
  }: { readonly drafts?: boolean; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<{ origin: string; pid: number | undefined; stop(): Promise<void> }> {
  buildOnce()
  const port = await freePort()
  const child = spawn(process.execPath, [SERVER], {
    cwd: WEB,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: String(port),
      GOUJI_REGISTRY: registry,
      GOUJI_DRAFTS: drafts ? "1" : "",
      ...environment,
    },
    stdio: ["ignore", "ignore", "inherit"],
  })
  child.once("exit", (code, signal) => {
    if (!child.killed) console.error(`the site ended by itself: ${signal ?? code}`)
  })
  const origin = `http://127.0.0.1:${port}`
  await answering(`${origin}/robots.txt`, child)
  return { origin, pid: child.pid, stop: () => ended(child) }
}

/** The project's own samples, by file name. */
export function samples(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return readdirSync(SAMPLES)
    .filter((name) => /\.(txt|html)$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(SAMPLES, name)) }))
}

/** `npm test` has built it; whoever runs one test file by hand may not have. */
function buildOnce(): void {
  if (existsSync(SERVER)) return
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))
  const turbo = ["-y", packageManager, "exec", "turbo", "run", "build", "--filter=@gouji/web"]
  const { status, stdout } = spawnSync("npx", turbo, { cwd: ROOT, encoding: "utf8" })
  if (status !== 0) throw new Error(`the site could not be built:\n${stdout}`)
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once("close", () => resolve())
    child.kill("SIGTERM")
  })
}
