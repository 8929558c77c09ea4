import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { Listing } from "@gouji/application"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { runCli } from "../suites/cli.ts"
import { type CliProgram, cliProgram } from "../suites/cli-program.ts"
import { narrative } from "../suites/given-narrative.ts"

/** Real signals, to the command in a process of its own. */
const folder = mkdtempSync(join(tmpdir(), "gouji-stopped-"))
const papers = join(folder, "papers")
const registry = join(folder, "registry.db")
const STEMS = Array.from("甲乙丙丁戊己庚辛")

let program: CliProgram
beforeAll(async () => {
  program = await cliProgram()
  mkdirSync(papers)
  const names = STEMS.flatMap((first) => STEMS.map((second) => `${first}${second}`))
  for (const name of names)
    writeFileSync(join(papers, `${name}.txt`), narrative({ organisation: `示例区${name}图书馆` }))
  const { exit } = await runCli(["import", papers, "--registry", registry])
  expect(exit).toBe(0)
}, 120_000)
afterAll(() => {
  program?.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s", (signal) => {
  test.each(["json", "html", "text"])(
    "leaves the %s that was there before, and no half file",
    async (format) => {
      const place = mkdtempSync(join(folder, "check-"))
      const output = join(place, "report")
      writeFileSync(output, "before")
      const run = program.start(["check", papers, papers, "--format", format, "--output", output])
      await expect.poll(() => readdirSync(place).length, { timeout: 20_000 }).toBe(2)
      run.process.kill(signal)
      expect(await run.exit).toBe(130)
      expect(run.stderr()).toBe("已停止。\n")
      expect(readdirSync(place)).toEqual(["report"])
      expect(readFileSync(output, "utf8")).toBe("before")
    },
  )

  test("ends a command that waits for standard input", async () => {
    const run = program.start(["check", "-"], {}, "open")
    // More than a pipe holds: it has been taken only once somebody reads at the other end.
    await new Promise<unknown>((taken) =>
      run.process.stdin?.write("没有预算的一行文字。\n".repeat(20_000), taken),
    )
    run.process.kill(signal)
    expect(await run.exit).toBe(130)
    expect(run.stderr()).toBe("已停止。\n")
  })

  test("ends a re-check, which says how to go on, and going on does the rest", async () => {
    const run = program.start(["recheck", "--all", "--workers", "1", "--registry", registry])
    await expect.poll(() => run.stderr(), { timeout: 20_000 }).toContain("--before")
    run.process.kill(signal)
    expect(await run.exit).toBe(130)
    const [, moment = ""] = /--before (\S+?Z)/.exec(run.stderr()) ?? []
    const rest = await runCli(["recheck", "--all", "--before", moment, "--registry", registry])
    expect(rest.exit).toBe(0)
    expect((await runCli(["verify", "--registry", registry])).exit).toBe(0)
  })
})

test("a release is there whole or not at all", async () => {
  const place = mkdtempSync(join(folder, "release-"))
  const published = join(folder, "published.db")
  const as = async (who: string, ...argv: readonly string[]) => {
    const ran = await runCli(["--registry", published, ...argv], {
      environment: { GOUJI_KEY: join(folder, `${who}.pem`) },
    })
    expect([argv[0], ran.exit, ran.exit === 0 ? "" : ran.stderr]).toEqual([argv[0], 0, ""])
    return ran.stdout
  }
  for (const [who, role] of [
    ["chief", "administrator"],
    ["clerk", "clerk"],
    ["reviewer", "reviewer"],
  ] as const) {
    const key = (await as(who, "keys", "new")).trim()
    await as("chief", "keys", "enrol", key, "--name", who, "--role", role)
  }
  await as("clerk", "import", papers)
  const listing = Listing.parse(JSON.parse(await as("clerk", "list", "--format", "json")))
  const ids = listing.disclosures.map(({ id }) => id)
  await as("clerk", "submit", ...ids)
  await as("reviewer", "sign", ...ids)
  await as("clerk", "publish", ...ids)
  const release = join(place, "release")
  // Signed, since one without a signature is not found sound.
  const run = program.start(["export", "--output", release, "--registry", published], {
    GOUJI_KEY: join(folder, "clerk.pem"),
  })
  await expect.poll(() => readdirSync(place).length, { timeout: 20_000, interval: 5 }).toBe(1)
  run.process.kill("SIGTERM")
  const exit = await run.exit
  expect(readdirSync(place).filter((name) => name.endsWith(".part"))).toEqual([])
  if (existsSync(release)) expect(await runCli(["verify", release])).toMatchObject({ exit: 0, stderr: "" })
  else expect(exit).toBe(130)
})
