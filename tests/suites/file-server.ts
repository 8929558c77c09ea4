import { existsSync, readFileSync, statSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join } from "node:path"

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".xml": "application/xml",
}

/** Serves a folder as the plainest file server does: a file as it is, of a folder its index, and no question mark heeded. */
export async function serveFiles(
  folder: string,
): Promise<{ readonly origin: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").replace(/\?.*$/, ""))
    const named = join(folder, path)
    const file = existsSync(named) && statSync(named).isDirectory() ? join(named, "index.html") : named
    const isThere = existsSync(file)
    response.writeHead(isThere ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "text/plain" })
    response.end(readFileSync(isThere ? file : join(folder, "404.html")))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  // What listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
