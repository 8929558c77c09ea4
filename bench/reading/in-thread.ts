/** Reads what is left of the documents, one after the other, beside other threads that do the same. */
import { parentPort, workerData } from "node:worker_threads"

import { readPdf } from "./read-pdf.ts"

/** What a thread is given: the documents, how many readings are wanted of them, and where all count those begun. */
export interface Shared {
  readonly pdfs: readonly Uint8Array[]
  readonly readings: number
  readonly begun: Int32Array<SharedArrayBuffer>
}

// What the bench hands over.
const { pdfs, readings, begun } = workerData as Shared
let figures = 0
for (let next = Atomics.add(begun, 0, 1); next < readings; next = Atomics.add(begun, 0, 1)) {
  const { disclosure } = await readPdf(pdfs[next % pdfs.length] ?? new Uint8Array())
  figures += disclosure.figures.length
}
parentPort?.postMessage(figures)
