import type { ChildProcess } from "node:child_process"
import { connect } from "node:net"
import { setTimeout as pause } from "node:timers/promises"

import { type SiteProgram, startProgram } from "./site-program.ts"

/** What the site is started with. */
export interface SiteRun extends Omit<SiteProgram, "program" | "args"> {
  readonly port: number
  readonly onReady: () => void
}

/** Runs the built site on 127.0.0.1 until it is stopped or ends by itself; resolves with its exit code, or what killed it. */
export async function runSite({ port, onReady, environment, ...run }: SiteRun): Promise<string> {
  const { child, ended } = startProgram({
    ...run,
    program: "server",
    environment: { ...environment, PORT: String(port) },
  })
  if (await answers(port, child)) onReady()
  return ended
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
