import { execFileSync, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

import { AxeBuilder } from "@axe-core/playwright"
import * as xlsx from "@e965/xlsx"
import { nodeWorld } from "@gouji/adapters"
import { CheckedDocument, createChecker, htmlReport, paperView, Report, reportOf } from "@gouji/application"
import { marked } from "marked"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { launchBrowser } from "../suites/browser.ts"
import { runCli } from "../suites/cli.ts"
import { type CliProgram, cliProgram } from "../suites/cli-program.ts"
import { narrative } from "../suites/given-narrative.ts"
import { SarifLog } from "../suites/sarif-log.ts"
import { ACTS_ON_A_TERMINAL } from "../suites/terminal-acts.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-formats-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function place(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url))
/** Has planted faults of several severities; expected.json beside it says which. */
const FAULTY = join(SAMPLES, "青禾区市场服务中心-2024-预算.txt")

/** Everything that means something to one of the formats, in a place that every format prints. */
const WORDS = "=1+1|<script>alert(1)</script>::error::%0A&amp;*_`#[x](http://e.example)@all"
/** Sent to a terminal: an order to clear it in one byte, and a turn of direction. */
const ORDERS = "\u009b2J\u202e"
const hostileText = (words: string) =>
  narrative({ expenditure: "125.00" }).replaceAll("图书购置增加", `${words}增加`)
const hostile = place("hostile.txt", hostileText(WORDS + ORDERS))
/** A text with control characters is none; a web page may name them. And so may a file's name. */
const page = place("page\u001b[2J::error::<b>.html", pageOf(hostileText(WORDS)))
const good = place("good.txt", narrative())
const absent = join(folder, "absent,a:b|c.txt")

function pageOf(text: string): string {
  const written = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
  return written.replace(/.+/g, (line) => `<p>${line}&#27;[2J&#7;</p>`)
}

async function printed(format: string, ...argv: readonly string[]): Promise<string> {
  return (await runCli(["check", hostile, page, good, absent, "--format", format, ...argv])).stdout
}

describe("SARIF", () => {
  async function run(...paths: readonly string[]) {
    const { stdout, exit } = await runCli(["check", ...paths, "--format", "sarif"])
    const [only] = SarifLog.parse(JSON.parse(stdout)).runs
    return { ...only, exit }
  }

  test("is a log as the standard has it, with every finding of the report and its rule described", async () => {
    const { results, tool, artifacts } = await run(FAULTY, good)
    const report = Report.parse(
      JSON.parse((await runCli(["check", FAULTY, good, "--format", "json"])).stdout),
    )
    const findings = report.documents.flatMap((one) => (one.status === "checked" ? one.findings : []))
    expect(results.map(({ fingerprints }) => Object.values(fingerprints))).toEqual(
      findings.map(({ fingerprint }) => [fingerprint]),
    )
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(artifacts).toHaveLength(2)
    expect(new Set(results.map(({ level }) => level))).toEqual(new Set(["error", "warning", "note"]))
  })

  test("points at the figure that is suspected, in the file itself, as a reader counts lines and columns", async () => {
    const { results } = await run(FAULTY)
    const lines = readFileSync(FAULTY, "utf8").split(/\r?\n/)
    for (const { locations } of results) {
      const region = locations[0]?.physicalLocation.region
      const line = Array.from(lines[(region?.startLine ?? 0) - 1] ?? "")
      const there = line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1).join("")
      // A telephone number is masked in every output; what stands in its place is as long.
      expect(there.length).toBe(region?.snippet.text.length)
      if (!/＊/.test(region?.snippet.text ?? "")) expect(there).toBe(region?.snippet.text)
    }
    const sum = results.find(({ ruleId }) => ruleId === "N02")
    expect(sum?.locations[0]?.physicalLocation.region?.snippet.text).toBe("887.36")
  })

  test("gives no line of what has no lines", async () => {
    const page = join(SAMPLES, "栖川市青少年活动中心-2024-预算.html")
    const { results } = await run(page)
    expect(results.length).toBeGreaterThan(0)
    for (const { locations } of results) {
      expect(locations[0]?.physicalLocation.region).toBeUndefined()
      expect(locations[0]?.logicalLocations?.[0]?.fullyQualifiedName).not.toBe("")
    }
  })

  test("tells a document that could not be read from one without findings", async () => {
    const { invocations, artifacts, exit } = await run(good, absent)
    expect(exit).toBe(3)
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        exitCode: 3,
        toolExecutionNotifications: [{ descriptor: { id: "unreadable-file" } }],
      },
    ])
    expect(artifacts.map(({ properties }) => properties["status"])).toEqual(["checked", "unreadable"])
    expect(artifacts[0]?.properties["notCheckedRules"]).not.toHaveLength(0)
  })
})

describe("annotations for GitHub", () => {
  test("are one a finding, at its line, with its level", async () => {
    const { stdout } = await runCli(["check", FAULTY, "--format", "github"])
    const lines = stdout.trimEnd().split("\n")
    expect(lines.find((line) => line.includes("N02"))).toMatch(
      /^::error file=[^,]*青禾区市场服务中心-2024-预算\.txt,line=18,col=\d+,endColumn=\d+,title=N02 /,
    )
    expect(lines.filter((line) => line.startsWith("::warning "))).not.toHaveLength(0)
    expect(lines.at(-1)).toMatch(/^::notice .*没法核 \d+/)
  })

  test("cannot be written by a document or a file's name", async () => {
    const lines = (await printed("github")).trimEnd().split("\n")
    for (const line of lines) {
      const [, properties = "", message = ""] = /^::(?:error|warning|notice) (.*?)::(.*)$/.exec(line) ?? []
      expect(message).not.toBe("")
      for (const property of properties.split(","))
        expect(property).toMatch(/^(file|line|col|endColumn|title)=[^:]*$/)
    }
    expect(lines.at(-1)).toContain("absent%2Ca%3Ab|c.txt")
  })

  test("name no file for standard input", async () => {
    const { stdout } = await runCli(["check", "-", "--format", "github"], {
      stdin: narrative({ expenditure: "125.00" }),
    })
    expect(stdout).toContain("::error line=")
  })
})

describe("Markdown", () => {
  test("has every finding under its document, the sentence quoted and the figures set off", async () => {
    const { stdout } = await runCli(["check", FAULTY, "--format", "markdown"])
    expect(stdout).toMatch(/^## 青禾区市场服务中心 2024 预算$/m)
    expect(stdout).toMatch(/^### 错误 N02 /m)
    expect(stdout).toMatch(/^> .*社会保障和就业支出`887\.36`万元/m)
    expect(stdout).toMatch(/没法核的规则 \d+ 条/)
  })

  test("shows what stands in a document as words and nothing else", async () => {
    const page = await marked.parse(await printed("markdown"), { gfm: true })
    expect(page).not.toMatch(/<(script|a|img|em|del)[\s>]/)
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
    // A row that has been cut by a bar has more cells than its table has columns, or fewer.
    for (const [, body = ""] of page.matchAll(/<table>(.*?)<\/table>/gs)) {
      const rows = [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => row.split(/<t[hd]\b/).length)
      expect(new Set(rows).size).toBe(1)
    }
  })
})

describe("HTML", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(async () => browser?.close())

  async function opened(
    text: string,
    see: (page: Page, asked: readonly string[]) => Promise<void>,
    width = 1000,
  ) {
    const path = place("report.html", text)
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true })
    const page = await context.newPage()
    const asked: string[] = []
    page.on("request", (request) => void asked.push(request.url()))
    page.on("dialog", () => void asked.push("a dialog"))
    await page.goto(pathToFileURL(path).href)
    await see(page, asked)
    await context.close()
  }

  test.each(["zh", "en"])(
    "stands alone: no script, nothing fetched, and axe has no objection, in %s",
    async (lang) => {
      const { stdout } = await runCli(["check", FAULTY, good, absent, "--format", "html", "--lang", lang])
      await opened(stdout, async (page, asked) => {
        expect(asked).toHaveLength(1)
        expect(await page.locator("script, link, img, iframe, form").count()).toBe(0)
        expect(await page.locator("html").getAttribute("lang")).toBe(lang === "zh" ? "zh-CN" : "en")
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        expect(await page.locator("section.finding").count()).toBeGreaterThan(5)
        expect(await page.locator("mark.suspect").first().textContent()).toMatch(/^887\.36/)
      })
    },
  )

  test("is the page that the application makes of the same documents", async () => {
    const checker = createChecker(nodeWorld)
    const results = await Promise.all(
      [FAULTY, good, hostile].map((path) => checker.examine({ path, bytes: readFileSync(path) })),
    )
    const made = htmlReport(results.map(paperView), { ...reportOf([]), language: "zh" })
    const { stdout } = await runCli(["check", FAULTY, good, hostile, "--format", "html"])
    expect(stdout === made).toBe(true)
  })

  test("shows what stands in a document as words and nothing else", async () => {
    await opened(await printed("html"), async (page, asked) => {
      expect(asked).toHaveLength(1)
      expect(await page.locator("script").count()).toBe(0)
      expect(await page.locator("body").textContent()).toContain("<script>alert(1)</script>")
      expect(
        await page.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
      ).toEqual(["#d1", "#d2", "#d3", "#d4"])
    })
  })

  test("fits a narrow screen, and on paper nothing is folded away", async () => {
    const { stdout } = await runCli(["check", FAULTY, "--format", "html"])
    await opened(
      stdout,
      async (page) => {
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320)
        const folded = page.locator("details td").first()
        expect(await folded.isVisible()).toBe(false)
        await page.emulateMedia({ media: "print" })
        expect(await folded.isVisible()).toBe(true)
      },
      320,
    )
  })
})

describe("every format", () => {
  test("is given all of the hostile documents, and can read them", async () => {
    const { documents } = Report.parse(JSON.parse(await printed("json")))
    expect(documents.map(({ status }) => status)).toEqual(["checked", "checked", "checked", "unreadable"])
  })

  test.each(["text", "json", "jsonl", "sarif", "html", "markdown", "github"])(
    "%s holds no character that acts on a terminal, whatever stands in a document",
    async (format) => {
      expect(await printed(format)).not.toMatch(ACTS_ON_A_TERMINAL)
    },
  )

  test.each(["sarif", "html", "markdown", "github"])(
    "%s holds no personal data, and speaks the language asked for",
    async (format) => {
      const mobile = "13912345678"
      const path = place(
        "personal.txt",
        narrative({ contact: "示例丁", aside: `手机${mobile}。`, expenditure: "125.00" }),
      )
      const { stdout } = await runCli(["check", path, "--format", format, "--lang", "en"])
      expect(stdout).not.toContain("示例丁")
      expect(stdout).not.toContain(mobile)
      expect(stdout).toMatch(/not checked|notChecked/)
    },
  )

  test("checksheet takes no words of a document for a formula", async () => {
    const { bytes } = await runCli(["check", hostile, "--format", "checksheet"])
    const book = xlsx.read(bytes)
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet) as xlsx.CellObject[])
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([])
    expect(cells.some(({ v }) => String(v).includes("<script>"))).toBe(true)
  })
})

describe("JSON lines", () => {
  let program: CliProgram
  beforeAll(async () => {
    program = await cliProgram()
  })
  afterAll(() => program?.remove())

  test("are written as each document is done, and not at the end", async () => {
    // A pipe with nobody at its other end yet: the second document takes as long as we like.
    const slow = join(folder, "slow.txt")
    execFileSync("mkfifo", [slow])
    const started = program.start(["check", good, slow, "--format", "jsonl"])
    await expect.poll(() => started.stdout(), { timeout: 20_000 }).toContain("\n")
    expect(CheckedDocument.parse(JSON.parse(started.stdout())).path).toBe(good)
    spawn("sh", ["-c", `cat "${good}" > "${slow}"`])
    expect(await started.exit).toBe(0)
    expect(started.stdout().trimEnd().split("\n")).toHaveLength(2)
  })
})
