import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { type DescribedCommand, type DescribedOption, described, programIn } from "@gouji/cli"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { type Ran, runCli } from "../suites/cli.ts"
import { type DeskState, type DeskStates, deskStates, type Who } from "../suites/desk-states.ts"
import { narrative } from "../suites/given-narrative.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-commands-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let desk: DeskStates
beforeAll(async () => {
  desk = await deskStates(folder)
}, 120_000)

const absent = join(folder, "absent.txt")
const noRegistry = join(folder, "no-registry.db")
writeFileSync(noRegistry, "不是库".repeat(2000))
const mended = join(folder, "mended.txt")
writeFileSync(mended, narrative({ revenue: "121.50", expenditure: "121.50" }))
const organisations = join(folder, "organisations.csv")
writeFileSync(organisations, "编号,单位名称,级别,设立日期\nmuseum,示例区博物馆,部门,2000-01-01\n")

const COMMANDS = described(programIn("zh"))
const LEAVES = COMMANDS.filter(({ path, subcommands }) => path.length > 0 && subcommands.length === 0)
const nameOf = ({ path }: DescribedCommand) => path.join(" ")
const valuedOptions = COMMANDS.flatMap((command) =>
  command.options.flatMap((option) => (option.values === null ? [] : [{ command, option }])),
)

/** How an exit comes about: arguments, who gives them, and how far the registry's document has come. */
interface Case {
  readonly argv: () => readonly string[]
  readonly who?: Who
  readonly state?: DeskState
}

const run = (...argv: readonly string[]): Case => ({ argv: () => argv })
/** The same on a file that is no registry. */
const unreachable = (...argv: readonly string[]): Case => run(...argv, "--registry", noRegistry)

/**
 * How each command comes to the exits that are its own; what all have alike (wrong usage, a document or a registry that
 * is none) is asked of each below. A command is missed if it is not here. `serve` and `mcp` run until they are stopped,
 * which `cli-bin.test.ts` and `mcp.test.ts` look at.
 */
const EXITS: Readonly<Record<string, Readonly<Record<number, Case>>>> = {
  check: {
    0: { argv: () => ["check", desk.good] },
    1: { argv: () => ["check", desk.good, desk.bad] },
    3: { argv: () => ["check", desk.bad, absent] },
  },
  extract: { 0: { argv: () => ["extract", desk.good] }, 3: run("extract", absent) },
  rules: { 0: run("rules", "N02"), 2: run("rules", "Z99") },
  import: {
    0: { argv: () => ["import", desk.good] },
    2: run("import"),
    3: run("import", absent),
    4: { argv: () => ["import", desk.good, "--registry", noRegistry] },
  },
  list: { 0: run("list"), 2: run("list", "--after", "x") },
  show: {
    0: { argv: () => ["show", desk.goodId] },
  },
  serve: {},
  mcp: { 4: unreachable("mcp") },
  site: { 4: unreachable("site", "--static", "x") },
  doctor: { 0: run("doctor") },
  search: { 0: run("search", "图书") },
  years: { 0: run("years", "示例区图书馆"), 2: run("years", "没有这家") },
  compare: {
    0: run("compare", "示例区图书馆", "示例区档案馆", "--year", "2024"),
    2: run("compare", "没有这家", "--year", "2024"),
  },
  rollup: {
    0: run("rollup", "--year", "2024"),
    2: run("rollup", "没有这家", "--year", "2024"),
  },
  findings: { 0: run("findings") },
  coverage: { 0: run("coverage") },
  recheck: { 0: run("recheck"), 2: run("recheck", "--since", "昨天") },
  worker: { 2: run("worker") },
  annotate: {
    0: { argv: () => ["annotate", desk.badId, "请核对"] },
    5: { argv: () => ["annotate", desk.badId, "请核对"], who: "nobody" },
  },
  accept: {
    0: { argv: () => ["accept", desk.badId, desk.finding, "--reason", "口径不同", "--until", "2099-12-31"] },
    5: {
      argv: () => ["accept", desk.badId, desk.finding, "--reason", "口径不同", "--until", "2099-12-31"],
      who: "nobody",
    },
  },
  contest: {
    0: { argv: () => ["contest", desk.badId, desk.finding, "--reply", "原表如此"] },
    5: { argv: () => ["contest", desk.badId, desk.finding, "--reply", "原表如此"], who: "nobody" },
  },
  undo: {
    0: { argv: () => ["undo", desk.goodId], state: "submitted" },
    5: { argv: () => ["undo", desk.goodId] },
  },
  submit: {
    0: { argv: () => ["submit", desk.goodId] },
    5: { argv: () => ["submit", desk.goodId], who: "nobody" },
  },
  sign: {
    0: { argv: () => ["sign", desk.goodId], state: "submitted", who: "reviewer" },
    // Four eyes: whoever handed it in does not sign it.
    5: { argv: () => ["sign", desk.goodId], state: "submitted", who: "clerk" },
  },
  publish: {
    0: { argv: () => ["publish", desk.goodId], state: "signed" },
    5: { argv: () => ["publish", desk.goodId], state: "submitted" },
  },
  return: {
    0: { argv: () => ["return", desk.goodId, "--reason", "请改"], state: "submitted", who: "reviewer" },
    5: { argv: () => ["return", desk.goodId, "--reason", "请改"], state: "submitted", who: "nobody" },
  },
  withdraw: {
    0: { argv: () => ["withdraw", desk.goodId, "--reason", "有误"], state: "published", who: "reviewer" },
    5: { argv: () => ["withdraw", desk.goodId, "--reason", "有误"], state: "published", who: "nobody" },
  },
  correct: {
    0: { argv: () => ["correct", desk.goodId, mended], state: "published" },
    3: { argv: () => ["correct", desk.goodId, absent], state: "published" },
  },
  export: {
    0: { argv: () => ["export", "--output", join(folder, "release")], state: "published" },
    2: { argv: () => ["export", "--output", folder], state: "published" },
    5: { argv: () => ["export", "--output", join(folder, "release-5")] },
  },
  log: { 0: run("log"), 2: { argv: () => ["log", desk.goodId, "--limit", "5"] } },
  "keys new": { 0: { argv: () => ["keys", "new"], who: "nobody" }, 2: run("keys", "new") },
  "keys list": { 0: run("keys", "list") },
  "keys enrol": {
    0: { argv: () => ["keys", "enrol", "B".repeat(43), "--name", "乙", "--role", "clerk"], who: "chief" },
    5: { argv: () => ["keys", "enrol", "B".repeat(43), "--name", "乙", "--role", "clerk"] },
  },
  "keys revoke": {
    0: { argv: () => ["keys", "revoke", desk.keyOf("reviewer"), "--reason", "离任"], who: "chief" },
    5: { argv: () => ["keys", "revoke", desk.keyOf("reviewer"), "--reason", "离任"] },
  },
  organisations: {
    0: { argv: () => ["organisations", organisations], who: "chief" },
    2: { argv: () => ["organisations", desk.good], who: "chief" },
    3: { argv: () => ["organisations", absent], who: "chief" },
    5: { argv: () => ["organisations", organisations], who: "nobody" },
  },
  board: { 0: run("board", "--year", "2024") },
  verify: {
    0: run("verify"),
    2: { argv: () => ["verify", desk.good] },
  },
  "registry copy": {
    0: { argv: () => ["registry", "copy", join(folder, "imported.db"), join(folder, "copied.db")] },
    4: { argv: () => ["registry", "copy", noRegistry, join(folder, "copied-4.db")] },
  },
  "registry backup": {
    0: run("registry", "backup", join(folder, "backup.db")),
  },
  "registry restore": {
    0: { argv: () => ["registry", "restore", join(folder, "imported.db")] },
    4: run("registry", "restore", noRegistry),
  },
  "registry vacuum": { 0: run("registry", "vacuum") },
  completion: { 0: run("completion", "bash") },
  man: { 0: run("man") },
}

/** Commands that open no registry, or not the one they are given with `--registry`. */
const WITHOUT_REGISTRY = new Set([
  ...["check", "extract", "rules", "keys new", "completion", "man"],
  ...["registry copy", "registry restore", "worker", "serve", "site"],
])

/** Neither output may act on whatever reads a pipe. */
function expectPlain({ stdout, stderr }: Ran): void {
  expect(stdout + stderr).not.toContain("\u001b")
}

describe.each(LEAVES.map((command) => [nameOf(command), command] as const))("gouji %s", (name, command) => {
  test("has help in both languages, on stdout", async () => {
    for (const lang of ["zh", "en"]) {
      const ran = await runCli([...command.path, "--help", "--lang", lang])
      expect({ exit: ran.exit, stderr: ran.stderr }).toEqual({ exit: 0, stderr: "" })
      expect(ran.stdout).toContain(lang === "zh" ? "用法：" : "Usage:")
      if (lang === "en") expect(ran.stdout).not.toMatch(/\p{Script=Han}/u)
      for (const { flags } of command.options) expect(ran.stdout).toContain(flags)
      expectPlain(ran)
    }
  })

  test("exits 2 at an option it does not have, and says which was meant", async () => {
    // With whatever it has to be given, which is asked for first.
    const [given] = Object.values(EXITS[name] ?? {})
    const ran = await desk.run([...(given?.argv() ?? command.path), "--hepl"])
    expect({ exit: ran.exit, stdout: ran.stdout }).toEqual({ exit: 2, stdout: "" })
    expect(ran.stderr).toContain("没有这个选项：--hepl 是不是要用 --help？")
    expectPlain(ran)
  })

  const needed = command.arguments.some(({ usage }) => usage.startsWith("<"))
  test.skipIf(!needed)("exits 2 without its arguments, in the language asked for", async () => {
    const { exit, stderr } = await runCli([...command.path])
    expect(exit).toBe(2)
    expect(stderr).toMatch(/^缺少/)
  })

  test.skipIf(WITHOUT_REGISTRY.has(name))("exits 4 at a registry that is none", async () => {
    const [given] = Object.values(EXITS[name] ?? {})
    const { argv, ...on } = given ?? run(...command.path)
    const ran = await desk.run([...argv(), "--registry", noRegistry], on)
    expect([ran.exit, ran.stdout + ran.stderr]).toEqual([4, expect.stringContaining("SQLITE_NOTADB")])
    expectPlain(ran)
  })

  const isOfDocument = command.arguments[0]?.usage.startsWith("<id") ?? false
  test.skipIf(!isOfDocument)("exits 2 at a document the registry does not have", async () => {
    const [given] = Object.values(EXITS[name] ?? {})
    const { argv, ...on } = given ?? run(...command.path)
    const others = argv().slice(command.path.length + 1)
    expect((await desk.run([...command.path, "ffffff", ...others], on)).exit).toBe(2)
  })

  test.each(Object.entries(EXITS[name] ?? {}))("exits %s", async (exit, { argv, ...on }) => {
    const ran = await desk.run(argv(), on)
    expect([ran.exit, ran.exit === Number(exit) ? "" : ran.stderr]).toEqual([Number(exit), ""])
    expectPlain(ran)
  })
})

test("every command is looked at", () => {
  expect(Object.keys(EXITS).toSorted()).toEqual(LEAVES.map(nameOf).toSorted())
})

describe("an option", () => {
  const named = ({ command, option }: { command: DescribedCommand; option: DescribedOption }) =>
    [[...command.path, option.names.at(-1) ?? ""], option] as const

  test.each(valuedOptions.map(named))("%j wants a value", async (argv) => {
    const { exit, stderr } = await runCli(argv)
    expect(exit).toBe(2)
    expect(stderr).toMatch(/^选项缺少值：/)
  })

  test.each(valuedOptions.filter(({ option }) => option.values?.kind === "words").map(named))(
    "%j takes only what it lists, and says what that is",
    async (argv, { values }) => {
      const { exit, stderr } = await runCli([...argv, "没有这个值"])
      expect(exit).toBe(2)
      expect(stderr).toMatch(/^值不对：/)
      for (const word of values?.kind === "words" ? values.words : []) expect(stderr).toContain(word)
    },
  )

  test("that has to be given is asked for in the language asked for", async () => {
    expect((await runCli(["board"])).stderr).toMatch(/^缺少必需的选项：--year/)
    expect((await runCli(["board", "--lang", "en"])).stderr).toContain(
      "The option --year <year> has to be given.",
    )
  })
})

test("a command stopped before it is done exits 130", async () => {
  const ran = await runCli(["check", desk.good], { stop: AbortSignal.abort() })
  expect(ran.exit).toBe(130)
  expectPlain(ran)
})
