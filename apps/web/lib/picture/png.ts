import { createRequire } from "node:module"
import { Worker } from "node:worker_threads"

/** What the thread is asked for, under a number it answers with. */
export interface PngAsked {
  readonly number: number
  readonly svg: string
  readonly fontFiles: readonly string[]
}

/** What it answers: the picture, or why there is none. */
export type PngAnswer =
  | { readonly number: number; readonly png: Uint8Array }
  | { readonly number: number; readonly trouble: string }

interface Waiting {
  readonly resolve: (png: Uint8Array) => void
  readonly reject: (reason: Error) => void
}

/** The thread, and who waits for it. */
let thread: Worker | undefined
const waiting = new Map<number, Waiting>()
let asked = 0

/**
 * A drawing in dots, with the text in these fonts and no others, so that the same drawing gives the same bytes. Made in a
 * thread, one after the other: each takes some third of a second, in which no page would be answered here.
 */
export function pngOf(svg: string, fontFiles: readonly string[]): Promise<Uint8Array> {
  thread ??= started()
  const question: PngAsked = { number: asked++, svg, fontFiles }
  thread.postMessage(question)
  return new Promise((resolve, reject) => waiting.set(question.number, { resolve, reject }))
}

/** The server runs in the app's own folder, in which its programs lie. It does not wait for this one to end. */
function started(): Worker {
  // Found at run time: a bundler would look for it before it is built.
  const worker = new Worker(createRequire(`${process.cwd()}/`).resolve("./dist/draw-png.js"))
  worker.unref()
  worker.on("message", answered)
  // A thread that fails ends too; by then there may be another.
  const ended = (reason: Error) => thread === worker && gaveUp(reason)
  worker.on("error", ended)
  worker.on("exit", () => ended(new Error("the thread that draws pictures ended")))
  return worker
}

function answered(answer: PngAnswer): void {
  const { resolve, reject } = waiting.get(answer.number) ?? {}
  waiting.delete(answer.number)
  if ("png" in answer) resolve?.(answer.png)
  else reject?.(new Error(answer.trouble))
}

/** Whoever waits is told, and the next picture gets a new thread. */
function gaveUp(reason: Error): void {
  thread = undefined
  for (const { reject } of waiting.values()) reject(reason)
  waiting.clear()
}
