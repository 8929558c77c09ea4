import { createServer } from "node:http"
import { fileURLToPath } from "node:url"

import { operator } from "../lib/operator.ts"
import { reader, releases } from "../lib/reader.ts"
import { LOOPBACK } from "./asking.ts"
import { startRenderers } from "./renderers.ts"
import { siteHandler } from "./site-handler.ts"

/** Bytes of pages held at most: some ten thousand of them, packed and unpacked. */
const LIMIT = 192 * 2 ** 20

/**
 * Milliseconds that a connection nobody uses stays open: longer than the minute after which a proxy gives one up. Closed
 * from here first, the next request of the proxy's would fail now and then.
 */
const KEPT_OPEN = 65_000

// What an operator says of themselves is wrong here and now, or on no page.
operator()

/** Milliseconds in which answers that are under way may be read to their ends once the server is to stop. */
const GRACE = 5_000

const hostname = process.env["GOUJI_HOST"] ?? LOOPBACK
const port = Number(process.env["PORT"] ?? 3000)
const renderers = await startRenderers(fileURLToPath(new URL("renderer.js", import.meta.url)))

/** Of all that is shown: the registry, and the releases beside it. What is wrong with one out of reach is for the page to say. */
async function version(): Promise<string | undefined> {
  try {
    return `${await (await reader()).version()} ${releases().version()}`
  } catch {
    return undefined
  }
}

const answer = siteHandler({
  ask: renderers.ask,
  version,
  limit: LIMIT,
  isNamed: Boolean(process.env["GOUJI_ADDRESS"]),
})
const server = createServer((request, response) => {
  answer(request, response).catch((defect: unknown) => {
    if (response.destroyed) return
    console.error(defect)
    if (response.headersSent) response.destroy()
    else response.writeHead(500).end()
  })
})
server.keepAliveTimeout = KEPT_OPEN
server.listen(port, hostname)
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    server.close(() => {
      renderers.stop()
      process.exit(0)
    })
    setTimeout(() => server.closeAllConnections(), GRACE).unref()
  })
