import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, expect, test, vi } from "vitest"

import { reader } from "./reader.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-reader-"))

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

test("is one for every copy of this module in the process, until another registry is named", async () => {
  vi.stubEnv("GOUJI_REGISTRY", join(folder, "one.db"))
  const first = await reader()
  vi.resetModules()
  const copy = await import("./reader.ts")
  expect(copy.reader).not.toBe(reader)
  expect(await copy.reader()).toBe(first)

  vi.stubEnv("GOUJI_REGISTRY", join(folder, "two.db"))
  const second = await copy.reader()
  expect(second).not.toBe(first)
  expect(await reader()).toBe(second)
})
