import { createRequire } from "node:module"
import { Worker } from "node:worker_threads"

/** What comes of a question: what the thread says; or too many wait already, it took too long, or the thread ended over it. */
export type Told<Said> = { readonly said: Said } | { readonly trouble: "busy" | "overdue" | "ended" }

interface Limits {
  /** Where the thread's program lies, asked for when it is started. */
  readonly program: () => string
  /** Milliseconds after which a question is given up, with the thread that was at it. */
  readonly longest: number
  /** How many may wait. */
  readonly most: number
}

/** Of the thread's own memory, in MiB. What is drawn on has a size of our choosing. */
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 }

/**
 * Asks a thread one question after the other, so that pages go on beside it. A question that takes too long or too much
 * ends the thread and nothing else, and the next has a new one.
 */
export function drawingThread<Asked, Said>({ program, longest, most }: Limits) {
  let thread: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  async function answered(asked: Asked): Promise<Told<Said>> {
    if (thread === undefined || thread.threadId === ENDED) thread = started(program())
    const told = await answerOf<Said>(thread, asked, longest)
    if ("trouble" in told) await thread.terminate()
    return told
  }

  return (asked: Asked): Promise<Told<Said>> => {
    if (waiting >= most) return Promise.resolve({ trouble: "busy" })
    waiting += 1
    const answer = last
      .then(() => answered(asked))
      .finally(() => {
        waiting -= 1
      })
    last = answer.catch(() => undefined)
    return answer
  }
}

/** The number of a thread that is no more. */
const ENDED = -1

function started(program: string): Worker {
  const worker = new Worker(program, { resourceLimits: MEMORY })
  // The server does not wait for it to end.
  worker.unref()
  // It ends then, as when its memory is used up, which whoever waits for it hears.
  worker.on("error", (reason) => console.error(reason))
  return worker
}

/** What a thread says to a question, and when it says nothing, or ends over it. */
function answerOf<Said>(worker: Worker, asked: unknown, longest: number): Promise<Told<Said>> {
  return new Promise((resolve) => {
    const settle = (told: Told<Said>) => {
      clearTimeout(limit)
      worker.off("message", said).off("exit", ended)
      resolve(told)
    }
    const said = (what: Said) => settle({ said: what })
    const ended = () => settle({ trouble: "ended" })
    const limit = setTimeout(() => settle({ trouble: "overdue" }), longest)
    worker.once("message", said).once("exit", ended)
    worker.postMessage(asked)
  })
}

/** One of the server's own programs. It runs in the app's own folder; a bundler would look for them before they are built. */
export function ownProgram(name: string): string {
  return createRequire(`${process.cwd()}/`).resolve(`./dist/${name}`)
}

/** What a thread that draws says: the picture, or why there is none. */
export type Drawn = { readonly picture: Uint8Array } | { readonly trouble: string }

/** What comes of drawing in a thread. */
export async function drawnOrNot(drawing: Promise<Uint8Array>): Promise<Drawn> {
  try {
    return { picture: await drawing }
  } catch (trouble) {
    return { trouble: String(trouble) }
  }
}
