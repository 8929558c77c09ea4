import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"

import type { Context } from "../context.ts"
import { clean } from "../output/clean.ts"
import { piece } from "../output/paint.ts"

/** A program of the built site, and what it is started with. */
export interface SiteProgram {
  /** The site's own folder. */
  readonly site: string
  /** The program's name. */
  readonly program: "server" | "files"
  readonly args?: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Aborted to stop it. */
  readonly stop: AbortSignal
  readonly onWords: (text: string) => void
}

/** A program that runs, and what it comes to: its exit code, or the signal that killed it. */
interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<string>
}

/** Starts a program of the site. */
export function startProgram({ site, program, args = [], environment, stop, onWords }: SiteProgram): Running {
  const child = spawn(process.execPath, [join(site, "dist", `${program}.js`), ...args], {
    cwd: site,
    env: { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    // By the last of them a program may tell how far it is.
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  })
  child.stderr?.setEncoding("utf8").on("data", onWords)
  const stopChild = () => void child.kill("SIGTERM")
  stop.addEventListener("abort", stopChild, { once: true })
  if (stop.aborted) stopChild()
  const ended = new Promise<string>((resolve) =>
    child.once("close", (code, signal) => {
      stop.removeEventListener("abort", stopChild)
      resolve(signal ?? String(code))
    }),
  )
  return { child, ended }
}

/** Tells what the site says on its own account. */
export function tellWords({ tell }: Pick<Context, "tell">, text: string): void {
  const lines = text.trimEnd().split("\n")
  tell(lines.map((line) => [piece(clean(line), "muted")]))
}
