import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"

import {
  type CheckerPorts,
  createExaminer,
  type DocumentToExamine,
  type Examination,
  type Examine,
  type RelatedOriginal,
} from "@gouji/application"

import { nodeWorld } from "../node-world.ts"
import { type ThreadAnswer, type ThreadTask, unpacked } from "./messages.ts"

/** Several that examine documents at the same time. */
export interface Examiners {
  readonly examine: Examine
  /** Ends them at once; what was under way is lost. */
  readonly close: () => Promise<void>
}

/** How many threads, and the file they run: one that calls `serveExaminations`. */
export interface ExaminersWanted {
  readonly count: number
  /** Without one, everything is done in this thread. */
  readonly program?: URL | undefined
  readonly world?: CheckerPorts
}

/** Even on one processor a second document is read while this thread writes the first. */
const FEWEST = 2

/**
 * Opens threads that examine documents. A single one would only add its start: then it is done in this thread. More than
 * there are processors would only push each other aside (four on two took half as long again as two): so many are enough.
 */
export function openExaminers({ count, program, world = nodeWorld }: ExaminersWanted): Examiners {
  if (count <= 1 || program === undefined)
    return { examine: createExaminer(world), close: async () => undefined }
  const pool = new ThreadPool(program, Math.min(count, Math.max(FEWEST, availableParallelism())))
  return { examine: (document) => pool.examine(document), close: () => pool.close() }
}

interface Waiting {
  readonly task: ThreadTask
  readonly resolve: (examination: Examination) => void
  readonly reject: (error: Error) => void
}

/** Hands documents to whichever thread is free. A thread that ends by itself fails what it was at, and is replaced. */
class ThreadPool {
  readonly #program: URL
  readonly #size: number
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Waiting>()
  readonly #waiting: Waiting[] = []
  readonly #shared = new WeakMap<Uint8Array, Uint8Array>()
  #sent = 0

  constructor(program: URL, size: number) {
    this.#program = program
    this.#size = size
  }

  examine({ path, bytes, related }: DocumentToExamine): Promise<Examination> {
    this.#sent += 1
    const task = { task: this.#sent, path, bytes, related: related.map((one) => this.#sharedOf(one)) }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject })
      this.#handOut()
    })
  }

  async close(): Promise<void> {
    const threads = [...this.#idle, ...this.#busy.keys()]
    for (const thread of threads) thread.removeAllListeners()
    await Promise.all(threads.map((thread) => thread.terminate()))
  }

  #handOut(): void {
    const [next] = this.#waiting
    if (next === undefined) return
    const thread = this.#idle.pop() ?? (this.#busy.size < this.#size ? this.#start() : undefined)
    if (thread === undefined) return
    this.#waiting.shift()
    this.#busy.set(thread, next)
    thread.postMessage(next.task)
  }

  #start(): Worker {
    const thread = new Worker(this.#program)
    let last: Error | undefined
    thread.on("message", (answer: ThreadAnswer) => this.#answered(thread, answer))
    thread.on("error", (error: Error) => {
      last = error
    })
    thread.on("exit", () => this.#ended(thread, last ?? new Error("the thread ended by itself")))
    return thread
  }

  #answered(thread: Worker, answer: ThreadAnswer): void {
    const waiting = this.#busy.get(thread)
    this.#busy.delete(thread)
    this.#idle.push(thread)
    if ("defect" in answer) waiting?.reject(new Error(answer.defect))
    else waiting?.resolve(unpacked(answer))
    this.#handOut()
  }

  #ended(thread: Worker, error: Error): void {
    const waiting = this.#busy.get(thread)
    this.#busy.delete(thread)
    const idle = this.#idle.indexOf(thread)
    if (idle !== -1) this.#idle.splice(idle, 1)
    waiting?.reject(error)
    this.#handOut()
  }

  /** The same bytes are seen by all threads, so that they are copied once and not with every document. */
  #sharedOf({ sha256, bytes }: RelatedOriginal): RelatedOriginal {
    const known = this.#shared.get(bytes)
    if (known !== undefined) return { sha256, bytes: known }
    const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
    copy.set(bytes)
    this.#shared.set(bytes, copy)
    return { sha256, bytes: copy }
  }
}
