import { Agent, type ServerResponse } from "node:http"

import { expect, test } from "vitest"

import { askingAt } from "./asking.ts"
import { listening } from "./testing-server.ts"
import { wholeAnswer } from "./whole-answer.ts"

/** What comes of an answer that is told so. */
async function heard(tell: (response: ServerResponse) => void) {
  const server = await listening((_, response) => tell(response))
  const ask = askingAt(server.port, new Agent())
  try {
    return await wholeAnswer(await ask({ method: "GET", url: "/all.csv", headers: {} }))
  } finally {
    await server.close()
  }
}

test("what is told in pieces is held as one", async () => {
  const answer = await heard((response) => {
    response.writeHead(201, { "content-type": "text/csv", "keep-alive": "timeout=1" })
    response.write("一")
    response.end("b")
  })
  expect(answer).toMatchObject({ status: 201, headers: { "content-type": "text/csv" } })
  for (const name of ["content-length", "transfer-encoding", "connection", "keep-alive"])
    expect(answer?.headers).not.toHaveProperty(name)
  expect(String(answer?.bodies.identity)).toBe("一b")
})

test("who tells more than is held learns that nobody listens any more", async () => {
  let written = 0
  const tell = async (response: ServerResponse) => {
    for (; !response.destroyed && written < 300; written += 1) {
      response.write(Buffer.alloc(2 ** 20))
      await new Promise(setImmediate)
    }
    response.destroy()
  }
  const answer = await heard((response) => void tell(response))
  expect(answer).toBeUndefined()
  expect(written).toBeLessThan(300)
})

test("what is broken off is no answer", async () => {
  const answer = await heard((response) => {
    response.write("half")
    setImmediate(() => response.destroy())
  })
  expect(answer).toBeUndefined()
})

test("who is not there gives no answer, and that is said", async () => {
  await expect(heard((response) => response.destroy())).rejects.toThrow(/socket hang up|ECONNRESET/)
})
