import { fileURLToPath } from "node:url"

import { endWithStarter } from "../end-with-starter.ts"
import { startRenderers } from "../renderers.ts"
import { NotWritten, writeInto } from "./write-into.ts"
import { type DeadEnd, type Written, writeSite } from "./write-site.ts"

/**
 * The program that writes the site as files, into the folder it is given, and tells whoever started it how far it is. It
 * ends with them, and leaves what it wrote to them.
 */

/** What is told, one message each: progress now and then, and last how it ended. */
type Message =
  | ({ readonly kind: "progress"; readonly known: number } & Written)
  | ({ readonly kind: "written" } & Written)
  | ({ readonly kind: "dead-end" } & DeadEnd)
  /** The disk refused; by its code. */
  | { readonly kind: "refused"; readonly code: string }

/** Milliseconds between two messages of progress. */
const NOW_AND_THEN = 100

endWithStarter()
const folder = process.argv[2]
const origin = process.env["GOUJI_ADDRESS"]
if (folder === undefined || origin === undefined) throw new TypeError("no folder, or no address")
const renderers = await startRenderers(fileURLToPath(new URL("renderer.js", import.meta.url)))
const last = await written(folder, origin)
renderers.stop()
process.send?.(last, () => process.exit())

async function written(folder: string, origin: string): Promise<Message> {
  let told = 0
  const onProgress = (done: Written, known: number) => {
    if (performance.now() - told < NOW_AND_THEN) return
    told = performance.now()
    process.send?.({ kind: "progress", known, ...done } satisfies Message)
  }
  try {
    const ended = await writeSite({ ask: renderers.ask, origin, write: writeInto(folder), onProgress })
    return "status" in ended ? { kind: "dead-end", ...ended } : { kind: "written", ...ended }
  } catch (error) {
    if (error instanceof NotWritten) return { kind: "refused", code: error.code }
    throw error
  }
}
