import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { CheckedDocument } from "@gouji/application"
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest"

import { runCli } from "../suites/cli.ts"
import { type CliProgram, cliProgram, type Started } from "../suites/cli-program.ts"
import { narrative } from "../suites/given-narrative.ts"

const top = mkdtempSync(join(tmpdir(), "gouji-watch-"))
let program: CliProgram
beforeAll(async () => {
  program = await cliProgram()
})
afterAll(() => {
  program?.remove()
  rmSync(top, { recursive: true, force: true })
})

let folder = ""
let started: Started | undefined
beforeEach(() => {
  folder = mkdtempSync(join(top, "case-"))
  started = undefined
})
afterEach(() => void started?.process.kill("SIGKILL"))

const BAD = narrative({ expenditure: "125.00" })

function save(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Starts it on the folder, and waits until the first check is over and files are watched. */
async function watching(...argv: readonly string[]): Promise<Started> {
  started = program.start(["check", ...argv, "--watch", "--format", "jsonl"], { HOME: top })
  await checks(started, 1)
  return started
}

async function checks({ stderr }: Started, count: number): Promise<void> {
  await expect.poll(() => stderr().split("Ctrl-C").length - 1, { timeout: 20_000 }).toBe(count)
}

/** What each line said: the document, and how many errors and worse it had. */
function told({ stdout }: Started): readonly (readonly [string, number])[] {
  return stdout()
    .trimEnd()
    .split("\n")
    .map((line) => CheckedDocument.parse(JSON.parse(line)))
    .map(({ path, summary }) => [path.slice(folder.length + 1), summary.fatal + summary.error] as const)
}

async function stopped(run: Started, signal: NodeJS.Signals = "SIGINT"): Promise<number | string> {
  run.process.kill(signal)
  return run.exit
}

test("a document that is changed is checked again, and the exit is that of the last check", async () => {
  const path = save("a.txt", narrative())
  const run = await watching(path)
  save("a.txt", BAD)
  await checks(run, 2)
  expect(await stopped(run)).toBe(1)
  const [first, second] = told(run)
  expect(first).toEqual(["a.txt", 0])
  expect(second?.[1]).toBeGreaterThan(0)
  expect(run.stdout() + run.stderr()).not.toContain("\u001b")
})

test("a document that comes into a folder, or into one below it, is checked too; other files are no news", async () => {
  save("a.txt", narrative())
  const run = await watching(folder)
  save("notes.md", "无关")
  mkdirSync(join(folder, "2024"))
  save("2024/b.txt", narrative())
  await checks(run, 2)
  expect(told(run).map(([path]) => path)).toEqual(["a.txt", "2024/b.txt", "a.txt"])
  expect(await stopped(run, "SIGTERM")).toBe(0)
})

test("a file saved in many pieces, or put in the place of another, is checked once", async () => {
  const path = save("a.txt", narrative())
  const run = await watching(path)
  for (let piece = 1; piece <= 10; piece += 1) {
    writeFileSync(path, narrative().slice(0, piece * 60))
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  writeFileSync(join(folder, "new"), BAD)
  renameSync(join(folder, "new"), path)
  await checks(run, 2)
  // Whatever else had been news would be told before this is.
  save("a.txt", narrative())
  await checks(run, 3)
  expect(await stopped(run)).toBe(0)
  expect(told(run).map(([, errors]) => errors > 0)).toEqual([false, true, false])
})

test("what it is held against is watched, and the file it writes is not", async () => {
  save("a.txt", narrative())
  const before = save("before.txt", narrative())
  const output = join(folder, "report.txt")
  const run = await watching(join(folder, "a.txt"), "--against", before, "--output", output)
  save("before.txt", narrative({ aside: "改过。" }))
  await checks(run, 2)
  // Had the report been news, the check after it would be the third, and find nothing.
  save("a.txt", BAD)
  await checks(run, 3)
  expect(await stopped(run)).toBe(1)
  expect(readFileSync(output, "utf8").trimEnd().split("\n")).toHaveLength(1)
  expect(readdirSync(folder).filter((name) => name.includes("part"))).toEqual([])
})

test("a terminal is cleared before each check, and only a terminal", async () => {
  const path = save("a.txt", narrative())
  const stop = new AbortController()
  let heard = ""
  const hears = (told: string) => {
    heard += told
  }
  const ran = runCli(["check", path, "--watch"], { terminal: 80, stop: stop.signal, hears })
  await expect.poll(() => heard, { timeout: 20_000 }).toContain("Ctrl-C")
  stop.abort()
  const { exit, stdout } = await ran
  expect(exit).toBe(0)
  expect(stdout.startsWith("\u001b[2J\u001b[3J\u001b[H")).toBe(true)
})

test("standard input cannot be watched", async () => {
  const { exit, stderr } = await runCli(["check", "-", "--watch"], { stdin: narrative() })
  expect(exit).toBe(2)
  expect(stderr).toContain("--watch")
})
