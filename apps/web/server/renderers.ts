import { type ChildProcess, fork } from "node:child_process"
import { Agent, type IncomingMessage } from "node:http"
import { availableParallelism } from "node:os"

import { type Ask, type Asked, askingAt } from "./asking.ts"

/** Processes that make pages, as many as there are processors: making one keeps a processor busy from end to end. */
export interface Renderers {
  /** Asks the one with the least to do. */
  readonly ask: Ask
  /** Ends them all, at once: they hold nothing. */
  stop(): void
}

/** Each is a server with some two hundred megabytes of its own, and the one that answers keeps what they make. */
const MOST = 4

interface Renderer {
  readonly ask: Ask
  /** What it was asked and has not answered to the end. */
  open: number
}

/**
 * Starts them; resolves once the first is ready. One that ends by itself is followed by another. One that cannot even be
 * started is nothing the site can go on without knowing why: it ends with that error.
 */
export async function startRenderers(program: string): Promise<Renderers> {
  const children = new Set<ChildProcess>()
  const ready = new Set<Renderer>()
  let isStopped = false

  async function start(): Promise<void> {
    const child = fork(program)
    children.add(child)
    const agent = new Agent({ keepAlive: true })
    const renderer = { ask: askingAt(await portOf(child), agent), open: 0 }
    ready.add(renderer)
    child.once("exit", (code, signal) => {
      children.delete(child)
      ready.delete(renderer)
      agent.destroy()
      if (isStopped) return
      console.error(`a process that makes pages ended: ${signal ?? code}`)
      void start().catch(unlessStopped)
    })
  }

  function unlessStopped(error: unknown): void {
    if (!isStopped) throw error
  }

  const starting = Array.from({ length: Math.min(availableParallelism(), MOST) }, start)
  const stop = () => {
    isStopped = true
    for (const child of children) child.kill("SIGKILL")
  }
  try {
    await Promise.race(starting)
  } catch (error) {
    stop()
    throw error
  }
  void Promise.all(starting).catch(unlessStopped)
  return { ask: (asked) => askedOf(leastBusy(ready), asked), stop }
}

/** The port a process says it listens at; rejects where it ends before. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("message", (port) => resolve(Number(port)))
    child.once("exit", (code, signal) => reject(new Error(`no pages can be made: ${signal ?? code}`)))
  })
}

/** Asks a renderer, and counts that as open until its answer is at its end. */
async function askedOf(renderer: Renderer, asked: Asked): Promise<IncomingMessage> {
  renderer.open += 1
  const done = () => {
    renderer.open -= 1
  }
  try {
    return (await renderer.ask(asked)).once("close", done)
  } catch (error) {
    done()
    throw error
  }
}

function leastBusy(renderers: ReadonlySet<Renderer>): Renderer {
  const [first, ...others] = renderers
  if (first === undefined) throw new Error("no process is left that makes pages")
  return others.reduce((least, each) => (each.open < least.open ? each : least), first)
}
