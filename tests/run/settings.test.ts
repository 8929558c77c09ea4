import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, beforeEach, describe, expect, test } from "vitest"
import * as z from "zod"

import { runCli } from "../suites/cli.ts"
import { narrative } from "../suites/given-narrative.ts"
import { ROOT } from "../suites/workspace-copy.ts"

const top = mkdtempSync(join(tmpdir(), "gouji-settings-"))
afterAll(() => rmSync(top, { recursive: true, force: true }))

/** A project with a folder in it, and somebody's home; made anew for each test. */
let home = ""
let project = ""
let below = ""
beforeEach(() => {
  const folder = mkdtempSync(join(top, "case-"))
  home = join(folder, "home")
  project = join(folder, "project")
  below = join(project, "2024", "budgets")
  mkdirSync(join(home, ".config", "gouji"), { recursive: true })
  mkdirSync(below, { recursive: true })
  // Warnings and no errors: what it comes to hangs on --fail-on.
  writeFileSync(join(below, "a.txt"), narrative())
})

const own = (settings: unknown) =>
  writeFileSync(join(home, ".config", "gouji", "gouji.config.json"), JSON.stringify(settings))
const ofProject = (settings: unknown) =>
  writeFileSync(
    join(project, "gouji.config.json"),
    typeof settings === "string" ? settings : JSON.stringify(settings),
  )

function run(argv: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return runCli(argv, { folder: below, environment: { HOME: home, LANG: "zh_CN.UTF-8", ...environment } })
}
const check = (...argv: readonly string[]) => run(["check", join(below, "a.txt"), ...argv])

describe("a setting", () => {
  test("is one's own, unless the project has it, unless the environment, unless an option", async () => {
    expect((await check()).exit).toBe(0)
    own({ failOn: "warning" })
    expect((await check()).exit).toBe(1)
    ofProject({ failOn: "error" })
    expect((await check()).exit).toBe(0)
    const argv = ["check", join(below, "a.txt")]
    expect((await run(argv, { GOUJI_FAIL_ON: "warning" })).exit).toBe(1)
    expect((await run([...argv, "--fail-on", "error"], { GOUJI_FAIL_ON: "warning" })).exit).toBe(0)
  })

  test("of the nearest folder upwards counts, and those further up do not", async () => {
    ofProject({ failOn: "warning" })
    expect((await check()).exit).toBe(1)
    writeFileSync(join(project, "2024", "gouji.config.json"), "{}")
    expect((await check()).exit).toBe(0)
  })

  test("of the language goes before the locale, in help and in what is wrong with usage too", async () => {
    own({ lang: "en" })
    expect((await run(["--help"])).stdout).toContain("Usage:")
    expect((await run(["chek"])).stderr).toContain("There is no command")
    expect((await run(["--help"], { GOUJI_LANG: "zh" })).stdout).toContain("用法：")
    expect((await run(["--help", "--lang", "zh"])).stdout).toContain("用法：")
  })

  test("of colour is one that NO_COLOR goes before", async () => {
    ofProject({ color: "always" })
    expect((await check()).stdout).toContain("\u001b[")
    const argv = ["check", join(below, "a.txt")]
    expect((await run(argv, { NO_COLOR: "1" })).stdout).not.toContain("\u001b[")
    expect((await run([...argv, "--color", "always"], { NO_COLOR: "1" })).stdout).toContain("\u001b[")
  })

  test("of the registry lies where its file does, wherever somebody stands", async () => {
    ofProject({ registry: "kept/registry.db" })
    const place = join(project, "kept", "registry.db")
    expect((await run(["import", join(below, "a.txt")])).exit).toBe(0)
    expect(readFileSync(place).subarray(0, 6).toString()).toBe("SQLite")
    expect((await run(["doctor"])).stdout).toContain(place)
    expect((await run(["list"], { GOUJI_REGISTRY: join(project, "other.db") })).stdout).not.toContain(
      "示例区图书馆",
    )
  })

  test("is shown by the doctor with where it was found", async () => {
    own({ lang: "zh", failOn: "never" })
    ofProject({ failOn: "fatal" })
    const { stdout } = await run(["doctor"], { GOUJI_LANG: "en" })
    expect(stdout).toMatch(/lang +en \(GOUJI_LANG\)/)
    expect(stdout).toContain(`fatal (${join(project, "gouji.config.json")})`)
  })

  test("shows no password of a registry's address", async () => {
    const { stdout } = await run(["doctor", "--registry", join(project, "r.db")], {
      GOUJI_REGISTRY: "postgres://clerk:secret@db.example/gouji",
    })
    expect(stdout).toContain("db.example")
    expect(stdout).not.toContain("secret")
  })
})

describe("settings that cannot be", () => {
  test.each([
    ["a value", { failOn: "errors" }, ["failOn", "fatal、error、warning、never"]],
    ["a value of another kind", { registry: 3 }, ["registry", "文字"]],
    ["a name", { failon: "error" }, ["failon", "lang、color、registry、failOn"]],
    ["what is no object", ["zh"], ["值不对"]],
  ])("as %s are refused with the file, the place, and what there may be", async (_, settings, said) => {
    ofProject(settings)
    const { exit, stdout, stderr } = await check()
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" })
    expect(stderr).toContain(join(project, "gouji.config.json"))
    for (const words of said) expect(stderr).toContain(words)
  })

  test("as text that breaks off are refused with line and column", async () => {
    ofProject('{\n  "lang": "zh",\n  "color" "auto"\n}')
    expect((await check()).stderr).toContain(`${join(project, "gouji.config.json")}:3:11`)
    ofProject('{\n  "lang": zh,\n  "color": "auto"\n}')
    expect((await check()).stderr).toContain(`${join(project, "gouji.config.json")}:2:11`)
  })

  test("of the environment are refused by its name", async () => {
    const { exit, stderr } = await run(["rules"], { GOUJI_FAIL_ON: "yes" })
    expect(exit).toBe(2)
    expect(stderr).toContain("GOUJI_FAIL_ON")
  })

  test("keep neither help nor the doctor from answering", async () => {
    ofProject({ colour: "auto" })
    expect((await run(["check", "--help"])).exit).toBe(0)
    const { exit, stdout } = await run(["doctor"])
    expect(exit).toBe(2)
    expect(stdout).toContain("colour")
  })
})

describe("schemas/settings.json", () => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(join(ROOT, "schemas/settings.json"), "utf8")))

  test("takes what the program takes, and refuses what it refuses", () => {
    expect(schema.safeParse({ lang: "en", registry: "a.db", failOn: "never", color: "auto" }).success).toBe(
      true,
    )
    expect(schema.safeParse({ failon: "never" }).success).toBe(false)
    expect(schema.safeParse({ lang: "fr" }).success).toBe(false)
  })

  test("takes the example in the README", () => {
    const [example = ""] = /^ {4}\{ "lang".*$/m.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? []
    expect(schema.safeParse(JSON.parse(example)).success).toBe(true)
  })
})
