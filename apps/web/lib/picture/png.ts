import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"

import { initWasm, Resvg } from "@resvg/resvg-wasm"

/** What draws, made ready once. The server runs in the app's own folder, beside which its packages lie. */
let ready: Promise<void> | undefined

function drawing(): Promise<void> {
  const file = createRequire(`${process.cwd()}/`).resolve("@resvg/resvg-wasm/index_bg.wasm")
  ready ??= initWasm(readFile(file))
  return ready
}

/** Fonts that were read, by their files: some ten megabytes each, so that they are read once. */
const read = new Map<string, Promise<Uint8Array>>()

function fontIn(file: string): Promise<Uint8Array> {
  const font = read.get(file) ?? readFile(file)
  read.set(file, font)
  return font
}

/** A drawing in dots, with the text in these fonts and no others, so that the same drawing gives the same bytes. */
export async function pngOf(svg: string, fontFiles: readonly string[]): Promise<Uint8Array> {
  const [fontBuffers] = await Promise.all([Promise.all(fontFiles.map(fontIn)), drawing()])
  const drawn = new Resvg(svg, { font: { fontBuffers } })
  try {
    return drawn.render().asPng()
  } finally {
    drawn.free()
  }
}
