import { fork } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { connect } from "node:net"

import { expect, test } from "vitest"

import { startSite } from "../suites/running-site.ts"

const RENDERER = new URL("../../apps/web/dist/renderer.js", import.meta.url)
const MANIFEST = new URL("../../apps/web/public/checker/dist/manifest.json", import.meta.url)

test("a reader who begins to read and never goes on does not keep the server from stopping", async () => {
  const site = await startSite()
  // Three megabytes: more than fits between the two of them.
  const { worker } = JSON.parse(readFileSync(MANIFEST, "utf8"))
  const socket = connect(Number(new URL(site.origin).port), "127.0.0.1")
  socket.on("error", () => undefined)
  socket.write(`GET /checker/dist/${worker} HTTP/1.1\r\nHost: ${new URL(site.origin).host}\r\n\r\n`)
  await once(socket, "readable")
  expect(socket.read(15)?.toString()).toBe("HTTP/1.1 200 OK")
  await site.stop()
  socket.destroy()
}, 60_000)

test("a process that makes pages ends with its site, though that ended before it had begun", async () => {
  const renderer = fork(RENDERER, { stdio: "ignore" })
  renderer.disconnect()
  const [code] = await once(renderer, "exit", { signal: AbortSignal.timeout(20_000) })
  expect(code).toBe(0)
}, 60_000)
