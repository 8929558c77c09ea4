import type { ServerResponse } from "node:http"
import { setImmediate as soon } from "node:timers/promises"

import { expect, test } from "vitest"

import { listening } from "./testing-server.ts"
import { wholePages } from "./whole-pages.ts"

/** What a reader is told of an answer that is told so, if pages end in an exclamation mark. */
async function heard(tell: (response: ServerResponse) => unknown): Promise<string> {
  const server = await listening((_, response) => void tell(wholePages(response, (page) => `${page}!`)))
  try {
    return await (await fetch(`http://127.0.0.1:${server.port}`)).text()
  } finally {
    await server.close()
  }
}

const HTML = { "content-type": "text/html; charset=utf-8" }

test("a page is finished as one, wherever its pieces were cut", async () => {
  const page = Buffer.from("<p>预算</p>")
  const inPieces = async (response: ServerResponse) => {
    response.setHeader("content-type", HTML["content-type"])
    response.write(page.subarray(0, 4))
    await soon()
    await new Promise<void>((written) => response.write(page.subarray(4, 7), () => written()))
    response.end(page.subarray(7))
  }
  expect(await heard(inPieces)).toBe("<p>预算</p>!")
  const told = (response: ServerResponse) => {
    response.setHeader("content-type", HTML["content-type"])
    response.write("<p>")
    response.write("算")
    response.end()
  }
  expect(await heard(told)).toBe("<p>算!")
})

test("its head waits for it, and says how long it is", async () => {
  const server = await listening((_, response) => {
    const whole = wholePages(response, (page) => `${page}!`)
    whole.setHeader("content-type", HTML["content-type"])
    whole.flushHeaders()
    whole.write("<p>算")
    whole.end()
  })
  const answer = await fetch(`http://127.0.0.1:${server.port}`)
  expect(answer.headers.get("content-length")).toBe("7")
  expect(await answer.text()).toBe("<p>算!")
  await server.close()
})

test("anything else goes out as it comes", async () => {
  const data = (response: ServerResponse) => {
    response.setHeader("content-type", "text/csv")
    response.write("a,")
    response.end("b")
  }
  expect(await heard(data)).toBe("a,b")
  expect(await heard((response) => response.writeHead(204).end())).toBe("")
})
