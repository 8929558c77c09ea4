import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { runCli } from "../suites/cli.ts"
import { isInstalled, type TypedShell, typedShell } from "../suites/typed-shell.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-completion-"))
writeFileSync(join(folder, "某单位 预算.pdf"), "")
writeFileSync(join(folder, "other.pdf"), "")
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function scriptFor(shell: string): Promise<string> {
  return (await runCli(["completion", shell, "--lang", "en"])).stdout
}

/** What is typed, and what is on the line after Tab. The same of each shell. */
const UNIQUE = [
  ["a command", "gouji extr", "gouji extract"],
  ["a command of a command", "gouji registry vac", "gouji registry vacuum"],
  ["an option", "gouji check --fail", "gouji check --fail-on"],
  ["everybody's option", "gouji list --reg", "gouji list --registry"],
  ["a value", "gouji check --format chec", "gouji check --format checksheet"],
  ["a value behind a sign", "gouji check --format=chec", "gouji check --format=checksheet"],
  ["a language", "gouji --lang e", "gouji --lang en"],
  ["a command behind a value", "gouji --lang en extr", "gouji --lang en extract"],
  ["a rule", "gouji rules I2", "gouji rules I20"],
  ["a rule of an option", "gouji list --rule I2", "gouji list --rule I20"],
  ["a file", "gouji check oth", "gouji check other.pdf"],
  ["a file with a blank in its name", "gouji check 某", "gouji check 某单位\\ 预算.pdf"],
  ["a second argument", "gouji correct 3f9a21 oth", "gouji correct 3f9a21 other.pdf"],
  [
    "one more of many",
    "gouji check --format json other.pdf oth",
    "gouji check --format json other.pdf other.pdf",
  ],
  ["a file of an option", "gouji check --output oth", "gouji check --output other.pdf"],
] as const

describe.each(["bash", "zsh"] as const)("in %s", (name) => {
  const isHere = isInstalled(name) && isInstalled("tmux")
  let shell: TypedShell
  beforeAll(async () => {
    if (isHere) shell = await typedShell(name, { script: await scriptFor(name), folder })
  })
  afterAll(() => shell?.close())

  test.skipIf(!isHere).each(UNIQUE)("%s is completed", async (_, keys, line) => {
    await shell.typed("\u0003clear\r", /^\$ ?$/m)
    const whole = line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    expect(await shell.typed(`${keys}\t`, new RegExp(`^\\$ ${whole}`, "m"))).toContain(line)
  })

  test.skipIf(!isHere)("several are listed", async () => {
    await shell.typed("\u0003clear\r", /^\$ ?$/m)
    await shell.typed("gouji check --fail-on \t\t", /fatal[\s\S]*never[\s\S]*warning|error[\s\S]*fatal/)
  })

  test.skipIf(!isHere)("no file is offered where none is wanted", async () => {
    await shell.typed("\u0003clear\r", /^\$ ?$/m)
    expect(await shell.typed("gouji show oth\t.", /oth\S*\./)).not.toContain("other.pdf")
  })
})

describe("in fish", () => {
  const isHere = isInstalled("fish")
  let script: string
  beforeAll(async () => {
    script = join(folder, "gouji.fish")
    writeFileSync(script, await scriptFor("fish"))
  })

  function offered(line: string): readonly string[] {
    const command = `source ${script}; complete -C ${JSON.stringify(line)}`
    const out = execFileSync("fish", ["--no-config", "-c", command], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" },
    })
    return out
      .trimEnd()
      .split("\n")
      .map((one) => one.split("\t")[0] ?? "")
  }

  test.skipIf(!isHere).each(UNIQUE.filter(([what]) => !what.includes("blank")))(
    "%s is offered",
    (_, keys, line) => {
      const word = line.split(" ").at(-1) ?? ""
      expect(offered(keys).some((one) => one.startsWith(word))).toBe(true)
    },
  )

  test.skipIf(!isHere)("a command comes with what it does, and no file where none is wanted", () => {
    expect(offered("gouji show oth")).toEqual([""])
    expect(offered("gouji check --fail-on ").toSorted()).toEqual(["error", "fatal", "never", "warning"])
  })
})

describe("gouji completion", () => {
  test("tells a shell that it has no script for which there are", async () => {
    const { exit, stdout, stderr } = await runCli(["completion", "tcsh"])
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" })
    expect(stderr).toContain("bash, zsh, fish")
  })

  test.each(["bash", "zsh", "fish"])(
    "knows every rule, and speaks the language asked for, in %s",
    async (shell) => {
      const rules: readonly { id: string }[] = JSON.parse(
        (await runCli(["rules", "--format", "json"])).stdout,
      )
      const script = await scriptFor(shell)
      for (const { id } of rules) expect(script).toContain(id)
      expect(script).not.toMatch(/\p{Script=Han}/u)
    },
  )
})

describe("gouji man", () => {
  test.skipIf(!isInstalled("groff")).each(["zh", "en"])(
    "is a manual page without a fault, in %s",
    async (lang) => {
      const { stdout, exit } = await runCli(["man", "--lang", lang])
      expect(exit).toBe(0)
      const path = join(folder, `gouji.${lang}.1`)
      writeFileSync(path, stdout)
      // -ww tells of everything; that Chinese cannot be broken like English is known.
      const told = execFileSync("sh", ["-c", `groff -k -man -Tutf8 -ww "${path}" 2>&1 >"${path}.txt"`], {
        encoding: "utf8",
      })
      expect(told.split("\n").filter((line) => line !== "" && !line.includes("can't break line"))).toEqual([])
    },
  )

  test("tells of every command, exit and variable", async () => {
    const { stdout } = await runCli(["man", "--lang", "en"])
    for (const name of ["check", "registry copy", "keys enrol", "completion"])
      expect(stdout).toContain(`.SS "gouji ${name} [options]`)
    for (const name of ["GOUJI_REGISTRY", "NO_COLOR", "130"]) expect(stdout).toContain(name)
    expect(stdout).toContain(".B \\-\\-fail\\-on <severity>")
  })
})
