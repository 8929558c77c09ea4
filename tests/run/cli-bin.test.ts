import { execFile, execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

import { afterAll, describe, expect, test } from "vitest"

import { narrative } from "../suites/given-narrative.ts"

const BIN = fileURLToPath(new URL("../../apps/cli/bin/gouji.mjs", import.meta.url))
const isBuilt = existsSync(fileURLToPath(new URL("../../apps/cli/dist/main.js", import.meta.url)))
const siteIsBuilt = existsSync(fileURLToPath(new URL("../../apps/web/.next/BUILD_ID", import.meta.url)))

const folder = mkdtempSync(join(tmpdir(), "gouji-bin-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const environment = { ...process.env, LANG: "zh_CN.UTF-8", GOUJI_REGISTRY: join(folder, "registry.db") }

function papers(count: number): string {
  const path = join(folder, `papers-${count}`)
  mkdirSync(path, { recursive: true })
  for (let n = 0; n < count; n += 1) writeFileSync(join(path, `${n}.txt`), narrative({ aside: `第${n}份。` }))
  return path
}

describe("the command before anything is built", () => {
  test("says in one sentence what to run first", async () => {
    mkdirSync(join(folder, "bare", "bin"), { recursive: true })
    const stub = join(folder, "bare", "bin", "gouji.mjs")
    copyFileSync(BIN, stub)
    const failure = await promisify(execFile)(process.execPath, [stub]).catch((error) => error)
    expect(failure.code).toBe(70)
    expect(failure.stderr).toContain("npm start")
  })
})

describe.skipIf(!isBuilt)("the built command", () => {
  test("checks documents without loading what draws the dashboard", async () => {
    const coverage = join(folder, "coverage")
    const paper = join(papers(1), "0.txt")
    const { stdout } = await promisify(execFile)(process.execPath, [BIN, "check", paper], {
      env: { ...environment, NODE_V8_COVERAGE: coverage },
    })
    expect(stdout).toContain("示例区图书馆")
    const loaded = readdirSync(coverage).map((name) => readFileSync(join(coverage, name), "utf8"))
    expect(loaded.some((text) => text.includes("dist/main.js"))).toBe(true)
    expect(loaded.some((text) => text.includes("open-dashboard"))).toBe(false)
  })

  test("is quiet when whoever reads its output has had enough", () => {
    const command = `"${process.execPath}" "${BIN}" check "${papers(40)}" --format json | head -c 20`
    const out = execFileSync("sh", ["-c", `${command} 2>"${join(folder, "stderr")}"`], { env: environment })
    expect(out.toString()).toContain('"schema"')
    expect(readFileSync(join(folder, "stderr"), "utf8")).toBe("")
  })

  test("stops at Ctrl-C and leaves no file half written", async () => {
    const path = join(folder, "interrupted.jsonl")
    const argv = [BIN, "check", papers(1500), "--format", "jsonl", "--output", path]
    const child = spawn(process.execPath, argv, { env: environment })
    await expect
      .poll(() => readdirSync(folder).some((name) => name.endsWith(".part")), { timeout: 25_000 })
      .toBe(true)
    child.kill("SIGINT")
    const [code] = await once(child, "close")
    expect(code).toBe(130)
    expect(readdirSync(folder).filter((name) => name.includes("interrupted"))).toEqual([])
  })
})

describe.skipIf(!(isBuilt && siteIsBuilt))("gouji serve", () => {
  test("serves the site on the next free port until Ctrl-C, and ends cleanly", async () => {
    const taken = createServer().listen({ port: 0, host: "127.0.0.1" })
    await once(taken, "listening")
    const address = taken.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    const child = spawn(process.execPath, [BIN, "serve", "--port", String(port)], { env: environment })
    let told = ""
    child.stdout.on("data", (text) => {
      told += text
    })
    await expect.poll(() => told, { timeout: 25_000 }).toContain("http://127.0.0.1:")
    const url = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(told)
    expect(Number(url?.[1])).toBeGreaterThan(port)
    const response = await fetch(url?.[0] ?? "")
    expect(response.status).toBe(200)
    child.kill("SIGINT")
    const [code] = await once(child, "close")
    expect(code).toBe(0)
    await expect(fetch(url?.[0] ?? "")).rejects.toThrow()
    taken.close()
  })
})
