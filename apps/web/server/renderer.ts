import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"

import next from "next"

import { keepingParts } from "../lib/drawn-parts.ts"
import { LOOPBACK } from "./asking.ts"
import { beforePage } from "./before-page.ts"
import { answeredAsData } from "./data.ts"
import { endWithStarter } from "./end-with-starter.ts"
import { finishedPage } from "./finished-page.ts"
import { wholePages } from "./whole-pages.ts"

/** The program of a process that makes pages for the one that answers readers, and ends with it. */

// Whoever stops the site stops that one, which still has answers to end.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined)
endWithStarter()

const hostname = process.env["GOUJI_HOST"] ?? LOOPBACK
const port = Number(process.env["PORT"] ?? 3000)
const site = next({ dir: fileURLToPath(new URL("..", import.meta.url)), dev: false, hostname, port })
await site.prepare()
const handle = site.getRequestHandler()

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (await answeredAsData(request, response)) return
  const trouble = await beforePage(request, response)
  if (trouble !== undefined) {
    response.writeHead(trouble.status, trouble.headers).end(trouble.body)
    return
  }
  const parts: string[] = []
  const whole = wholePages(response, (page) => finishedPage(page, response.getHeaders(), parts))
  await keepingParts(parts, () => handle(request, whole))
}

const server = createServer((request, response) => {
  answer(request, response).catch((defect: unknown) => {
    console.error(defect)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
})
// The one that asks says when a connection is at its end: ended from here, the next request of its would now and then fail.
server.keepAliveTimeout = 0
server.listen(0, LOOPBACK, () => process.send?.((server.address() as AddressInfo).port))
