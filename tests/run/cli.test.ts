import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { CheckedDocument, Extract, Listing, Report } from "@gouji/application"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { runCli } from "../suites/cli.ts"
import { narrative } from "../suites/given-narrative.ts"
import { ACTS_ON_A_TERMINAL } from "../suites/terminal-acts.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-cli-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const good = place("good.txt", narrative())
/** Revenue and expenditure differ: 预算法 and every other rule on totals is broken. */
const bad = place("bad.txt", narrative({ organisation: "示例区档案馆", expenditure: "125.00" }))

function place(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe("gouji check", () => {
  test("exits 0 without findings of the asked severity, 1 with, as --fail-on has it", async () => {
    expect((await runCli(["check", good])).exit).toBe(0)
    expect((await runCli(["check", bad])).exit).toBe(1)
    expect((await runCli(["check", bad, "--fail-on", "never"])).exit).toBe(0)
    expect((await runCli(["check", good, bad])).exit).toBe(1)
  })

  test("prints one report for all documents, as JSON that its schema takes", async () => {
    const { stdout } = await runCli(["check", good, bad, "--format", "json"])
    const { documents } = Report.parse(JSON.parse(stdout))
    expect(documents.map(({ path, status }) => [path, status])).toEqual([
      [good, "checked"],
      [bad, "checked"],
    ])
  })

  test("prints one document a line as jsonl", async () => {
    const { stdout } = await runCli(["check", good, bad, "--format", "jsonl"])
    const lines = stdout.trimEnd().split("\n")
    expect(lines.map((line) => CheckedDocument.parse(JSON.parse(line)).path)).toEqual([good, bad])
  })

  test("shows a finding as the sentence with its figures underlined, the two sides, and what to do", async () => {
    const { stdout } = await runCli(["check", bad])
    expect(stdout).toMatch(/^(致命|错误) /m)
    expect(stdout).toContain(`  --> ${bad}  `)
    expect(stdout).toMatch(/\| .*125\.00.*\n {3}\| +[-^]{6}/)
    expect(stdout).toMatch(/A 120\.50 ≠ B 125\.00 /)
    expect(stdout).toMatch(/差 -?45000\.00 元（末位 -?450 个单位）/)
    expect(stdout).toContain("怎么办")
  })

  test("takes a document from standard input", async () => {
    const { exit, stdout } = await runCli(["check", "-", "--format", "json"], { stdin: narrative() })
    expect(exit).toBe(0)
    expect(Report.parse(JSON.parse(stdout)).documents).toMatchObject([{ path: "-", status: "checked" }])
  })

  test("reads a folder with those below it, and patterns, each document once", async () => {
    const deep = join(folder, "tree", "2024", "deep")
    mkdirSync(deep, { recursive: true })
    for (const name of [
      "tree/b.txt",
      "tree/a.html",
      "tree/2024/deep/c.txt",
      "tree/.hidden.txt",
      "tree/notes.md",
    ]) {
      place(name, narrative())
    }
    const paths = async (...given: readonly string[]) => {
      const { stdout } = await runCli(["check", ...given.map((one) => join(folder, one)), "--format", "json"])
      return Report.parse(JSON.parse(stdout)).documents.map(({ path }) => path.slice(folder.length + 1))
    }
    expect(await paths("tree")).toEqual(["tree/2024/deep/c.txt", "tree/a.html", "tree/b.txt"])
    expect(await paths("tree/*.txt")).toEqual(["tree/b.txt"])
    expect(await paths("tree/**/*.txt", "tree/b.txt")).toEqual(["tree/2024/deep/c.txt", "tree/b.txt"])
    expect(await paths("tree/{a,b}.{txt,html}")).toEqual(["tree/a.html", "tree/b.txt"])
    expect(await paths("tree/[!a].txt")).toEqual(["tree/b.txt"])
  })

  test("takes a file whose own name looks like a pattern", async () => {
    const odd = place("[2024]预算*.txt", narrative())
    const { stdout } = await runCli(["check", odd, "--format", "json"])
    expect(Report.parse(JSON.parse(stdout)).documents).toMatchObject([{ path: odd, status: "checked" }])
  })

  test("writes a file whole, or leaves what was there", async () => {
    const path = place("report.json", "before")
    const written = await runCli(["check", good, "--format", "json", "--output", path])
    expect(written).toMatchObject({ exit: 0, stdout: "" })
    expect(Report.parse(JSON.parse(readFileSync(path, "utf8"))).documents).toHaveLength(1)

    const stopped = await runCli(["check", bad, "--output", path], { stop: AbortSignal.abort() })
    expect(stopped.exit).toBe(130)
    expect(Report.parse(JSON.parse(readFileSync(path, "utf8"))).documents).toHaveLength(1)
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([])
  })

  test("says where it could not write", async () => {
    const { exit, stderr } = await runCli([
      "check",
      good,
      "--output",
      join(folder, "no", "such", "report.txt"),
    ])
    expect(exit).toBe(2)
    expect(stderr).toContain("ENOENT")
  })
})

describe("personal data", () => {
  const mobile = "13912345678"
  const path = place("personal.txt", narrative({ contact: "示例丁", aside: `经办人示例丁，手机${mobile}。` }))

  test("is in no output unless asked for, wherever in the text it stands", async () => {
    for (const format of ["text", "json", "jsonl"]) {
      const { stdout } = await runCli(["check", path, "--format", format])
      expect(stdout).not.toContain("示例丁")
      expect(stdout).not.toContain(mobile)
    }
    for (const format of ["json", "csv"]) {
      expect((await runCli(["extract", path, "--format", format])).stdout).not.toContain("示例丁")
    }
  })

  test("of the contact line is given when asked for, and of others still is not", async () => {
    const { stdout } = await runCli(["check", path, "--format", "json", "--with-contact"])
    const [document] = Report.parse(JSON.parse(stdout)).documents
    expect(document).toMatchObject({ disclosure: { contact: { name: "示例丁", phone: "023-55500002" } } })
    expect(stdout).not.toContain(mobile)
  })

  test("that was found keeps its last two digits, and its place", async () => {
    const { stdout } = await runCli(["check", path, "--format", "json"])
    const [document] = Report.parse(JSON.parse(stdout)).documents
    const found = document?.status === "checked" ? document.verdicts.filter(({ rule }) => rule === "D01") : []
    expect(found.flatMap(({ evidence }) => evidence)).toMatchObject([{ quote: "＊＊＊＊＊＊＊＊＊78" }])
  })
})

describe("text from outside", () => {
  const hostile = "\u001b[2J\u001b]0;title\u0007\u009b31m\u202e"

  test("cannot send the terminal a command", async () => {
    const path = place("hostile.txt", narrative({ organisation: `示例${hostile}馆`, expenditure: "125.00" }))
    for (const argv of [
      ["check", path],
      ["check", path, "--format", "json"],
      ["check", path, "--format", "jsonl"],
    ]) {
      const { stdout, stderr } = await runCli([...argv, "--color", "never"])
      expect(stdout + stderr).not.toMatch(ACTS_ON_A_TERMINAL)
    }
  })

  test("in a file's name cannot either", async () => {
    const { stdout } = await runCli(["check", join(folder, `no${hostile}such.txt`), "--color", "never"])
    expect(stdout).not.toContain("\u001b")
  })

  test("is coloured only on a terminal, or as asked", async () => {
    const colours = async (terminal: number | undefined, environment = {}, ...argv: readonly string[]) => {
      const surroundings = { environment, ...(terminal === undefined ? {} : { terminal }) }
      return (await runCli(["check", bad, ...argv], surroundings)).stdout.includes("\u001b[")
    }
    expect(await colours(undefined)).toBe(false)
    expect(await colours(100)).toBe(true)
    expect(await colours(100, { NO_COLOR: "1" })).toBe(false)
    expect(await colours(100, {}, "--color", "never")).toBe(false)
    expect(await colours(undefined, {}, "--color", "always")).toBe(true)
  })
})

describe("gouji extract", () => {
  test("gives the figures with the places they were read at", async () => {
    const { exit, stdout } = await runCli(["extract", good])
    const [document] = Extract.parse(JSON.parse(stdout)).documents
    expect(exit).toBe(0)
    const figures = document?.status === "checked" ? document.figures : []
    const text = Array.from(narrative())
    for (const { evidence } of figures) {
      for (const one of evidence) {
        expect(one.kind === "text" && text.slice(one.start, one.end).join("")).toBe(one.quote)
      }
    }
    expect(figures.filter(({ printed }) => printed === "120.50").length).toBeGreaterThan(1)
  })

  test("gives the same as rows, for a spreadsheet to open", async () => {
    const path = join(folder, "figures.csv")
    await runCli(["extract", good, "--format", "csv", "--output", path])
    const csv = readFileSync(path, "utf8")
    expect(csv.startsWith("\ufeffpath,figure,concept,")).toBe(true)
    expect(csv).toMatch(/,120\.50,万元,1205000\.00,100\.00,/)
    expect((await runCli(["extract", good, "--format", "csv"])).stdout.startsWith("path,")).toBe(true)
  })

  test("tells on stderr what could not be read", async () => {
    const { exit, stdout, stderr } = await runCli(["extract", join(folder, "absent.txt"), good])
    expect(exit).toBe(3)
    expect(stderr).toContain("absent.txt")
    expect(Extract.parse(JSON.parse(stdout)).documents).toHaveLength(2)
  })
})

describe("gouji rules", () => {
  test("lists the register, and shows one rule in full, in either case and language", async () => {
    const listed = await runCli(["rules"])
    expect(listed.stdout).toMatch(/^N16 {2}/m)
    const one = await runCli(["rules", "n16", "--lang", "en"])
    expect(one).toMatchObject({ exit: 0, stderr: "" })
    expect(one.stdout).toMatch(/claim +/)
    expect(JSON.parse((await runCli(["rules", "N16", "--format", "json"])).stdout)).toMatchObject({
      id: "N16",
    })
    expect((await runCli(["rules", "--format", "markdown"])).stdout).toMatch(/^## N16 /m)
  })

  test("shows amounts that hold, that only rounding explains, and that do not, where a rule is about amounts", async () => {
    const { stdout } = await runCli(["rules", "N16"])
    // 0 + 3.50 + 2.66 is 6.16.
    expect(stdout).toMatch(/一致 .*“三公”经费 6\.16，.* 0，.* 3\.50，.* 2\.66/)
    expect(stdout).toMatch(/四舍五入 .*“三公”经费 6\.17，/)
    expect(stdout).toMatch(/不符 .*“三公”经费 6\.18，/)
    const [, english = ""] = (await runCli(["rules", "N16", "--lang", "en"])).stdout.split("\nexamples\n")
    expect(english).toContain("6.17")
    expect(english).not.toMatch(/\p{Script=Han}/u)
    const { examples } = JSON.parse((await runCli(["rules", "N16", "--format", "json"])).stdout)
    expect(examples.map(({ outcome }: { outcome: string }) => outcome).slice(0, 3)).toEqual([
      "pass",
      "pass-rounded",
      "fail",
    ])
  })

  test("declines a rule there is none of", async () => {
    const { exit, stderr } = await runCli(["rules", "Z99"])
    expect(exit).toBe(2)
    expect(stderr).toContain("Z99")
  })
})

describe("the desk", () => {
  const registry = join(folder, "desk", "registry.db")
  const desk = (...argv: readonly string[]) => runCli([...argv, "--registry", registry])
  beforeAll(async () => {
    await desk("import", good, bad)
  })

  test("keeps what it imports once, and goes on past what it cannot read", async () => {
    const { exit, stdout, stderr } = await desk("import", good, join(folder, "absent.txt"))
    expect(exit).toBe(3)
    expect(stdout).toContain("库里已有")
    expect(stderr).toContain("收入 0 份，已有 1 份，读不了 1 份")
  })

  test("lists what it holds, in columns that line up", async () => {
    const { disclosures } = Listing.parse(JSON.parse((await desk("list", "--format", "json")).stdout))
    expect(disclosures.map(({ organisation }) => organisation.name).toSorted()).toEqual([
      "示例区图书馆",
      "示例区档案馆",
    ])
    const lines = (await desk("list")).stdout.trimEnd().split("\n")
    expect(lines).toHaveLength(3)
    for (const { id } of disclosures) expect(lines.some((line) => line.startsWith(id))).toBe(true)
  })

  test("shows one document as it was checked, and the same findings as gouji check", async () => {
    const { disclosures } = Listing.parse(JSON.parse((await desk("list", "--format", "json")).stdout))
    const id = disclosures.find(({ organisation }) => organisation.name === "示例区档案馆")?.id ?? ""
    const shown = Report.parse(JSON.parse((await desk("show", id, "--format", "json")).stdout)).documents[0]
    const checked = Report.parse(JSON.parse((await runCli(["check", bad, "--format", "json"])).stdout))
      .documents[0]
    expect(shown).toEqual({ ...checked, path: "bad.txt", timing: expect.anything() })
    expect((await desk("show", id)).stdout).toContain("125.00")
  })

  test("declines an id it does not hold", async () => {
    expect(await desk("show", "0123456789")).toMatchObject({ exit: 2, stdout: "" })
  })

  test("says that a file that is no registry cannot be opened", async () => {
    const { exit, stderr } = await runCli(["list", "--registry", place("no.db", "不是库".repeat(2000))])
    expect(exit).toBe(4)
    expect(stderr).toContain("打不开预算库")
  })

  test("is what gouji alone prints where there is no terminal", async () => {
    const { exit, stdout, stderr } = await desk()
    expect(exit).toBe(0)
    expect(stdout).toContain("示例区图书馆")
    expect(stderr).toContain("仪表盘")
  })

  test("is looked after by the doctor, who makes nothing", async () => {
    const absent = join(folder, "never", "made.db")
    expect((await runCli(["doctor", "--registry", absent])).exit).toBe(0)
    expect(readdirSync(folder)).not.toContain("never")
    expect((await desk("doctor")).stdout).toContain("2 份文件")
    expect((await runCli(["doctor", "--registry", place("no2.db", "不是库".repeat(2000))])).exit).toBe(4)
  })
})

describe("gouji check --explain", () => {
  test("explains a rule as gouji rules does, and needs no document", async () => {
    const explained = await runCli(["check", "--explain", "n02"])
    expect(explained).toMatchObject({ exit: 0, stdout: (await runCli(["rules", "N02"])).stdout })
    expect(explained.stdout).toMatch(/关系 [\s\S]*四舍五入 [\s\S]*依据 /)
    expect((await runCli(["check", "--explain", "Z99"])).exit).toBe(2)
  })
})

describe("--quiet", () => {
  const path = join(folder, "quiet.txt")

  test("leaves progress and asides away, and nothing of the result", async () => {
    const aloud = await runCli(["check", bad, "--output", path], { terminal: 80 })
    const said = readFileSync(path, "utf8")
    expect(aloud.stderr).toContain("核对 1/1")
    expect(aloud.stderr).toContain("已写入")
    const quiet = await runCli(["check", bad, "--output", path, "--quiet"], { terminal: 80 })
    expect(quiet).toMatchObject({ exit: aloud.exit, stderr: "" })
    expect(readFileSync(path, "utf8").replace(/\d+ms/g, "")).toBe(said.replace(/\d+ms/g, ""))
  })

  test("still tells what is wrong", async () => {
    const { stderr } = await runCli(["extract", join(folder, "absent.txt"), "-q"])
    expect(stderr).toContain("absent.txt")
    expect((await runCli(["show", "ffffff", "-q", "--registry", join(folder, "q.db")])).stderr).not.toBe("")
  })
})

describe("wrong usage", () => {
  test.each([
    [["chek"], "没有这个命令：chek"],
    [["check"], "缺少参数：paths"],
    [["check", "a.txt", "--formt", "json"], "没有这个选项：--formt"],
    [["check", "a.txt", "--format", "xml"], "xml"],
    [["serve", "--port", "0"], "0"],
    [["doctor", "extra"], "参数太多"],
    [["check", "a.txt", "--lang", "fr"], "fr"],
  ])("%j exits 2 and says what is wrong", async (argv, said) => {
    const { exit, stdout, stderr } = await runCli(argv)
    expect(exit).toBe(2)
    expect(stdout).toBe("")
    expect(stderr).toContain(said)
  })

  test("is told in the language asked for", async () => {
    expect((await runCli(["chek", "--lang", "en"])).stderr).toContain(
      "There is no command chek. Did you mean check?",
    )
    expect((await runCli(["chek"], { environment: { LANG: "en_US.UTF-8" } })).stderr).toContain(
      "There is no command",
    )
  })
})

describe("help", () => {
  test("of the program itself is there in both languages, with what each exit means", async () => {
    const [zh, en] = [await runCli(["--help", "--lang", "zh"]), await runCli(["--help", "--lang", "en"])]
    expect([zh.exit, en.exit]).toEqual([0, 0])
    expect(zh.stdout).toMatch(/用法：[\s\S]*退出码：[\s\S]* 70 {2}程序自身的缺陷/)
    expect(en.stdout).toMatch(/Usage:[\s\S]*Exit codes:[\s\S]* 70 {2}a defect of ours/)
    expect(en.stdout).not.toMatch(/\p{Script=Han}/u)
  })

  test("and the version go to stdout", async () => {
    const { exit, stdout } = await runCli(["--version"])
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
