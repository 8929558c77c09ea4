import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout } from "node:timers/promises"

import { inspectRegistry } from "@gouji/adapters"

/** A process at work, and what it said so far, line by line. */
export interface AtWork {
  readonly process: ChildProcess
  readonly said: readonly string[]
  /** Resolves when it has ended. */
  readonly ended: Promise<unknown>
}

/** Starts a program of its own and listens to it. */
export function start(path: string, parameters: readonly string[]): AtWork {
  const child = spawn(process.execPath, [path, ...parameters], { stdio: ["ignore", "pipe", "inherit"] })
  const said: string[] = []
  let rest = ""
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n")
    rest = lines.pop() ?? ""
    said.push(...lines)
  })
  return { process: child, said, ended: once(child, "close") }
}

/** Waits until it has said something, or ended. */
export async function heard(atWork: AtWork): Promise<void> {
  while (atWork.said.length === 0 && atWork.process.exitCode === null) await setTimeout(5)
}

/** Ends it with no time to do anything more. */
export async function killed({ process: child, ended }: AtWork): Promise<void> {
  child.kill("SIGKILL")
  await ended
}

/** The hashes among what was said: what was acknowledged. */
export function acknowledged({ said }: Pick<AtWork, "said">): readonly string[] {
  return said.filter((line) => /^[0-9a-f]{64}$/.test(line))
}

/** Every hash in a registry's log. */
export async function hashesAt(place: string): Promise<ReadonlySet<string>> {
  const inspector = await inspectRegistry(place)
  const hashes = new Set<string>()
  for await (const stored of inspector.entries()) if (stored.kind === "row") hashes.add(stored.row.hash)
  await inspector.close()
  return hashes
}
