// Checking off the main thread: node examples/run-in-a-worker.mjs [FILE…]. In a browser it is the same two halves.
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { isMainThread, parentPort, Worker } from "node:worker_threads"

import { readDocument } from "@gouji/documents"
import { check } from "@gouji/rules"

const SAMPLE = fileURLToPath(new URL("my-budget.json", import.meta.url))

if (isMainThread) checkInWorker(process.argv.length > 2 ? process.argv.slice(2) : [SAMPLE])
else parentPort?.on("message", async (bytes) => parentPort?.postMessage(await findingsOf(bytes)))

/** @param {readonly string[]} files */
function checkInWorker(files) {
  const worker = new Worker(new URL(import.meta.url))
  let answered = 0
  worker.on("message", (titles) => {
    console.log(`${files[answered]?.split(/[\\/]/).at(-1)}: ${titles.join("；") || "没有发现"}`)
    answered += 1
    if (answered === files.length) void worker.terminate()
  })
  for (const file of files) worker.postMessage(readFileSync(file))
}

/** Bytes go in and plain data comes out, so nothing needs to be revived on either side. @param {Uint8Array} bytes */
async function findingsOf(bytes) {
  const read = await readDocument(bytes)
  if (!read.ok) return [read.error.code]
  return check({ disclosure: read.value.disclosure, related: [] }).findings.map(({ title }) => title.zh)
}
