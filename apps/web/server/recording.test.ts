import { expect, test } from "vitest"

import { anybodysRequest } from "./anybodys-request.ts"
import { type Handler, recording } from "./recording.ts"

const recorded = (handle: Handler) => recording(handle, anybodysRequest("/all.csv", {}))

test("what is told in pieces is held as one", async () => {
  const answer = await recorded(async (_, response) => {
    response.writeHead(201, { "content-type": "text/csv", "content-length": 4 })
    response.write("一")
    response.end("b")
    response.destroy()
  })
  expect(answer).toMatchObject({ status: 201, headers: { "content-type": "text/csv" } })
  expect(answer?.headers).not.toHaveProperty("content-length")
  expect(String(answer?.bodies.identity)).toBe("一b")
})

test("who tells more than is held learns that nobody listens any more", async () => {
  let written = 0
  const answer = await recorded(async (_, response) => {
    let isOpen = true
    response.once("close", () => {
      isOpen = false
    })
    for (; isOpen && written < 30; written += 1) {
      response.write(Buffer.alloc(2 ** 20))
      await new Promise(setImmediate)
    }
  })
  expect(answer).toBeUndefined()
  expect(written).toBeLessThan(10)
})

test("what is broken off is no answer", async () => {
  const answer = await recorded(async (_, response) => {
    response.write("half")
    response.destroy(new Error("the disk is gone"))
  })
  expect(answer).toBeUndefined()
})

test("our own mistake is not taken for an answer", async () => {
  const defect = new TypeError("ours")
  await expect(
    recorded(async () => {
      throw defect
    }),
  ).rejects.toBe(defect)
})
