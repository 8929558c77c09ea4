import { type ChildProcess, spawn } from "node:child_process"
import { connect } from "node:net"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"

/** What the site is started with. */
export interface SiteRun {
  readonly folder: string
  readonly port: number
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Aborted to stop the site. */
  readonly stop: AbortSignal
  readonly onReady: () => void
  readonly onWords: (text: string) => void
}

/** Runs the built site on 127.0.0.1 until it is stopped or ends by itself; resolves with its exit code, or what killed it. */
export async function runSite(run: SiteRun): Promise<string> {
  const child = spawn(process.execPath, [join(run.folder, "dist", "server.js")], {
    cwd: run.folder,
    env: {
      ...run.environment,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: String(run.port),
    },
    stdio: ["ignore", "ignore", "pipe"],
  })
  child.stderr.setEncoding("utf8").on("data", run.onWords)
  const ended = new Promise<string>((resolve) =>
    child.once("close", (code, signal) => resolve(signal ?? String(code))),
  )
  const stopChild = () => void child.kill("SIGTERM")
  run.stop.addEventListener("abort", stopChild, { once: true })
  if (run.stop.aborted) stopChild()
  if (await answers(run.port, child)) run.onReady()
  const end = await ended
  run.stop.removeEventListener("abort", stopChild)
  return end
}

/** Whether the site took a connection before it ended. */
async function answers(port: number, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null && !child.killed) {
    if (await connects(port)) return true
    await pause(100)
  }
  return false
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" })
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false))
    socket.once("connect", () => socket.destroy())
  })
}
