import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, beforeAll, expect, test, vi } from "vitest"

import { answeredAsData } from "./data.ts"
import { listening, type TestingServer } from "./testing-server.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-data-"))
let server: TestingServer

beforeAll(async () => {
  vi.stubEnv("GOUJI_REGISTRY", join(folder, "registry.db"))
  server = await listening(async (request, response) => {
    if (!(await answeredAsData(request, response))) response.writeHead(299).end("a page")
  })
})
afterAll(async () => {
  await server.close()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${server.port}${path}`, init)

test.each([
  ["/api/v1/rules", 200, "application/json"],
  ["/api/v1/nothing", 404, "application/problem+json"],
  ["/rules.csv", 200, "text/csv"],
  ["/en/r/N02.md", 200, "text/markdown"],
  ["/rules.json?wish=x", 400, "application/problem+json"],
  ["/nothing.json", 404, "application/problem+json"],
])("%s is answered as data", async (path, status, type) => {
  const answer = await get(path)
  expect(answer.status).toBe(status)
  expect(answer.headers.get("content-type")).toMatch(type)
  expect(answer.headers.get("referrer-policy")).toBe("same-origin")
  expect(answer.headers.get("access-control-allow-origin")).toBe("*")
})

test.each([
  "/rules",
  "/data/x.csv",
  "/_next/x.json",
  "/zh/rules.json",
  "/api/v1",
  "/api/v1/",
  "/api/v1//rules",
  "//rules.csv",
])("%s is left to the pages", async (path) => expect((await get(path)).status).toBe(299))

test("who has it already is told so", async () => {
  const tag = (await get("/rules.json")).headers.get("etag") ?? ""
  const again = await get("/rules.json", { headers: { "if-none-match": tag } })
  expect([again.status, await again.text()]).toEqual([304, ""])
})
