import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { parentPort } from "node:worker_threads"

import { initWasm, Resvg } from "@resvg/resvg-wasm"

import { drawnOrNot } from "../lib/picture/drawing-thread.ts"
import type { PngAsked } from "../lib/picture/png.ts"

/** The program of the thread that makes dots of drawings, one after the other. */
const ready = initWasm(readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")))

/** Fonts that were read, by their files: some ten megabytes each, so that they are read once. */
const read = new Map<string, Promise<Uint8Array>>()

function fontIn(file: string): Promise<Uint8Array> {
  const font = read.get(file) ?? readFile(file)
  read.set(file, font)
  return font
}

async function drawn({ svg, fontFiles }: PngAsked): Promise<Uint8Array> {
  const [fontBuffers] = await Promise.all([Promise.all(fontFiles.map(fontIn)), ready])
  const picture = new Resvg(svg, { font: { fontBuffers } })
  try {
    return picture.render().asPng()
  } finally {
    picture.free()
  }
}

parentPort?.on("message", async (asked: PngAsked) => parentPort?.postMessage(await drawnOrNot(drawn(asked))))
