import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { openEmbeddedRegistry } from "@gouji/adapters"
import { afterAll, beforeAll, expect, test } from "vitest"

import { serve } from "../suites/running-site.ts"

const ROOT = new URL("../../", import.meta.url)
const recipe = readFileSync(new URL("Containerfile", ROOT), "utf8").replace(/\\\n/g, "")

/** What follows a word of the recipe in its last stage. */
function said(word: string): string {
  const last = recipe.slice(recipe.lastIndexOf("\nFROM "))
  return new RegExp(`^${word} (.*)$`, "m").exec(last)?.[1] ?? ""
}

const folder = mkdtempSync(join(tmpdir(), "gouji-container-"))
let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  const path = join(folder, "registry.db")
  await openEmbeddedRegistry(path).close()
  site = await serve(path, { drafts: false })
}, 300_000)
afterAll(async () => {
  await site?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test("what is started is there, where it is started", () => {
  const [program, file = ""] = JSON.parse(said("CMD"))
  const from = said("WORKDIR").replace(/^\/gouji\//, "")
  expect(program).toBe("node")
  expect(existsSync(new URL(`${from}/${file}`, ROOT))).toBe(true)
})

test("it is built by the project's own build, from the lockfile", () => {
  const { packageManager, scripts } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"))
  expect(packageManager).toMatch(/^pnpm@/)
  expect(scripts.build).toBeDefined()
  expect(recipe).toContain("install --frozen-lockfile")
  expect(existsSync(new URL("pnpm-lock.yaml", ROOT))).toBe(true)
})

test("it runs as nobody in particular, is reached from outside, and keeps its registry in a volume", () => {
  const environment = Object.fromEntries(
    said("ENV")
      .split(" ")
      .map((pair) => pair.split("=")),
  )
  expect(said("USER")).toBe("node")
  expect(environment).toMatchObject({ GOUJI_HOST: "0.0.0.0", PORT: said("EXPOSE") })
  expect(environment.GOUJI_REGISTRY.startsWith(`${said("VOLUME")}/`)).toBe(true)
  expect(Object.keys(environment).filter((name) => /key|secret|token|password/i.test(name))).toEqual([])
})

test.each([
  ["well while the site answers", () => new URL(site.origin).port, 0],
  ["ill where nobody does", () => "1", 1],
])(
  "its health is %s",
  async (_, port, exit) => {
    const [program, ...words] = JSON.parse(/CMD (\[.*\])/.exec(said("HEALTHCHECK"))?.[1] ?? "[]")
    const check = spawn(program, words, { env: { ...process.env, PORT: port() } })
    expect(await new Promise((resolve) => check.once("close", resolve))).toBe(exit)
  },
  30_000,
)
