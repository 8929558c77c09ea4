import { Worker } from "node:worker_threads"

import type { PrintedPage } from "@gouji/application/reader"

import type { CropShape } from "./crop-shape.ts"

/** What the thread is to draw. */
export interface CropAsked {
  readonly source: PrintedPage
  readonly shape: CropShape
  /** A font with Chinese, for those that a PDF does not bring; undefined where the server has none. */
  readonly fontFile: string | undefined
}

/** A picture, or why there is none: too many wait for one, it took too long, or it cannot be drawn. */
export type CropDrawn =
  | { readonly png: Uint8Array }
  | { readonly trouble: "busy" | "overdue" }
  | { readonly trouble: "undrawable"; readonly detail: string }

/** Draws one picture after the other. Whoever asks while too many wait is told so. */
export type PageDrawer = (asked: CropAsked) => Promise<CropDrawn>

interface Limits {
  /** Where the thread's program lies, asked for when it is started. */
  readonly program: () => string
  /** Milliseconds after which a page is given up, with the thread that was at it. */
  readonly longest: number
  /** How many may wait. */
  readonly most: number
}

/** Of the thread's own memory, in MiB. What is drawn on has a size of our choosing. */
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 }

/**
 * Stretches of printed pages as pictures, made in a thread of their own. A PDF is anybody's program: one that takes too
 * long or too much ends the thread and nothing else, and the next has a new one.
 */
export function createPageDrawer({ program, longest, most }: Limits): PageDrawer {
  let thread: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  async function drawnNow(asked: CropAsked): Promise<CropDrawn> {
    if (thread === undefined || thread.threadId === ENDED) thread = started(program())
    const drawn = await answerOf(thread, asked, longest)
    if ("trouble" in drawn && drawn.trouble === "overdue") await thread.terminate()
    return drawn
  }

  return (asked) => {
    if (waiting >= most) return Promise.resolve({ trouble: "busy" })
    waiting += 1
    const drawing = last
      .then(() => drawnNow(asked))
      .finally(() => {
        waiting -= 1
      })
    last = drawing.catch(() => undefined)
    return drawing
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
function answerOf(worker: Worker, asked: CropAsked, longest: number): Promise<CropDrawn> {
  return new Promise((resolve) => {
    const settle = (drawn: CropDrawn) => {
      clearTimeout(limit)
      worker.off("message", settle).off("exit", ended)
      resolve(drawn)
    }
    const ended = () => settle({ trouble: "undrawable", detail: "the thread that draws pages ended" })
    const limit = setTimeout(() => settle({ trouble: "overdue" }), longest)
    worker.once("message", settle).once("exit", ended)
    worker.postMessage(asked)
  })
}
