import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import {
  CompareReport,
  CoverageReport,
  FindingsReport,
  Listing,
  RollUpReport,
  SearchReport,
  YearsReport,
} from "@gouji/application"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import * as z from "zod"

import { fillAsked } from "../suites/asked-registry.ts"
import { runCli } from "../suites/cli.ts"
import { ROOT } from "../suites/workspace-copy.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-ask-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const registry = join(folder, "asked.db")
const unregistered = join(folder, "unregistered.db")
beforeAll(async () => {
  await fillAsked(registry)
  await fillAsked(unregistered, { isRegistered: false })
})

const ask = (...argv: readonly string[]) => runCli([...argv, "--registry", registry])
const linesOf = async (...argv: readonly string[]) => {
  const { exit, stdout, stderr } = await ask(...argv)
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" })
  return stdout.trimEnd().split("\n")
}
/** The row that begins with some words, its cells parted by single spaces. */
const rowOf = (lines: readonly string[], ...beginning: readonly string[]) =>
  lines
    .map((line) => line.trim().split(/ {2,}/))
    .find((cells) => beginning.every((word, at) => cells[at] === word))

/** Columns a line takes. Every Chinese character is two wide; nothing else in these is. */
const columnsOf = (line: string) => line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0)

/** What a command prints as JSON, by the committed schema and by its own. */
async function json<T>(schema: z.ZodType<T>, argv: readonly string[]): Promise<T> {
  const { exit, stdout } = await ask(...argv, "--format", "json")
  expect(exit).toBe(0)
  const value = JSON.parse(stdout)
  const [, name = ""] = /^gouji\/(\w+)\//.exec(value.schema) ?? []
  const committed = JSON.parse(readFileSync(join(ROOT, "schemas", `${name}.json`), "utf8"))
  expect(z.fromJSONSchema(committed).safeParse(value).error).toBeUndefined()
  return schema.parse(value)
}

describe("gouji list", () => {
  test("is in the order asked for, by pages that can be gone on with", async () => {
    const asked = ["list", "--sort", "gravest", "--limit", "2"]
    const first = await json(Listing, asked)
    // A fatal finding, then an error and a warning, then an error.
    expect(first.disclosures.map(({ organisation, fiscalYear }) => [organisation.id, fiscalYear])).toEqual([
      ["WHG", 2023],
      ["WHG", 2024],
    ])
    const second = await json(Listing, [...asked, "--after", first.next ?? ""])
    expect(second.disclosures[0]?.organisation).toEqual({ id: "XX1", name: "示例区第一小学" })
    const lines = await linesOf(...asked)
    expect(lines.at(-1)).toBe(`还有更多。接着看，请在原来的命令后加上 --after ${first.next}`)
    expect((await linesOf(...asked, "--lang", "en")).at(-1)).toContain(`--after ${first.next}`)
  })

  test("without a limit is all there is, in any order, and has no next", async () => {
    const { disclosures, ...rest } = await json(Listing, ["list", "--sort", "organisation"])
    expect(rest).toEqual({ schema: "gouji/list/1" })
    const names = disclosures.map(({ organisation }) => organisation.name)
    expect(names).toHaveLength(9)
    expect(names).toEqual(names.toSorted())
    expect((await json(Listing, ["list", "--limit", "9"])).next).toBeNull()
  })

  test("can be narrowed to a rule with findings", async () => {
    const { disclosures } = await json(Listing, ["list", "--rule", "x02"])
    expect(disclosures.map(({ organisation }) => organisation.id)).toEqual(["XX1", "WHG"])
    const unknown = await ask("list", "--rule", "X99")
    expect([unknown.exit, unknown.stdout]).toEqual([2, ""])
    expect(unknown.stderr).toContain("没有编号为 X99 的规则")
  })

  test("declines what cannot be asked for together", async () => {
    const sorted = await ask("list", "教委", "--sort", "gravest")
    expect([sorted.exit, sorted.stdout]).toEqual([2, ""])
    expect(sorted.stderr).toContain("--sort")
    expect((await ask("list", "--after", "x")).stderr).toContain("--limit")
    for (const limit of ["0", "-1", "x", "1.5"]) expect((await ask("list", "--limit", limit)).exit).toBe(2)
    expect((await ask("list", "--sort", "oldest")).exit).toBe(2)
  })
})

describe("gouji search", () => {
  test("shows where the words stand, across line breaks, and no control character", async () => {
    const lines = await linesOf("search", "食堂补助", "--color", "never")
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(/^[0-9a-f]{12} {2}2024 {2}预算 {2}示例区第一小学 {2}已核对$/)
    expect(lines[2]).toContain("本年支出合计49.00万元， 其中[食堂补 助]5.00万元，用于学生午餐。")
    expect(lines.join("")).not.toMatch(/\p{Cc}/u)
    const { stdout } = await ask("search", "食堂", "--format", "json")
    expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u)
    const coloured = await ask("search", "食堂", "--color", "always")
    expect(coloured.stdout).toContain("\u001b[1m[食堂]\u001b[0m")
  })

  test("fits the terminal, the word in the middle", async () => {
    const { stdout } = await runCli(["search", "食堂", "--registry", registry, "--color", "never"], {
      terminal: 40,
    })
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("    ~.00万元， 其中[食堂]补 助5.00万元~")
  })

  test("finds by initials and by text together, narrowed as asked", async () => {
    const { hits } = await json(SearchReport, ["search", "食堂", "SLQDYXX"])
    expect(hits.map(({ disclosure }) => disclosure.organisation.id)).toEqual(["XX1"])
    expect(hits[0]?.passages.map(({ quote }) => quote)).toEqual(["食堂"])
    const fitting = ["--year", "2024", "--stage", "budget", "--state", "checked", "--rule", "X02"]
    expect((await json(SearchReport, ["search", "食堂", ...fitting])).hits).toHaveLength(1)
    for (const narrowed of [
      ["--year", "2025"],
      ["--stage", "final"],
      ["--state", "published"],
      ["--rule", "N02"],
    ])
      expect((await json(SearchReport, ["search", "食堂", ...narrowed])).hits).toEqual([])
  })

  test("goes on by pages", async () => {
    const first = await json(SearchReport, ["search", "示例区文化", "--limit", "2"])
    const second = await json(SearchReport, [
      "search",
      "示例区文化",
      "--limit",
      "2",
      "--after",
      first.next ?? "",
    ])
    expect([...first.hits, ...second.hits].map(({ disclosure }) => disclosure.fiscalYear).toSorted()).toEqual(
      [2023, 2024, 2024, 2026],
    )
    expect((await linesOf("search", "示例区文化", "--limit", "2")).at(-1)).toContain(`--after ${first.next}`)
  })

  test("says on stderr that there is nothing, and finds nobody by the contact's name", async () => {
    for (const words of ["没有这个词", "某丙"]) {
      const { exit, stdout, stderr } = await ask("search", words)
      expect({ exit, stdout, stderr }).toEqual({ exit: 0, stdout: "", stderr: "没有找到有这些词的文件。\n" })
    }
    expect((await ask("search", "食堂", "--format", "json")).stdout).not.toContain("某丙")
    expect((await ask("search")).exit).toBe(2)
  })
})

describe("an organisation on the command line", () => {
  test.each([
    ["its id", "WHG"],
    ["its name today", "示例区文化中心"],
    ["a name it bore", "示例区文化馆"],
    ["a name it bore, however wide", " 示例区文化馆 "],
    ["a part of its name", "文化中心"],
    ["its initials", "slqwhzx"],
  ])("is known by %s", async (_, text) => {
    expect((await json(YearsReport, ["years", text])).organisation).toEqual({
      id: "WHG",
      name: "示例区文化中心",
    })
  })

  test("is known by a name that only the register has", async () => {
    expect((await json(YearsReport, ["years", "示例区第二小学"])).organisation.id).toBe("XX2")
    expect((await json(YearsReport, ["years", "第二小"])).organisation.id).toBe("XX2")
  })

  test("that may be one of several is asked for, each with its id", async () => {
    const { exit, stdout, stderr } = await ask("years", "slqjw")
    expect([exit, stdout]).toEqual([2, ""])
    expect(stderr).toContain("“slqjw”可能是 2 家单位之一。")
    expect(stderr).toMatch(/^ {2}JW {3}示例区教委\n {2}JW0 {2}示例区教委本级\n/m)
    // The whole name of one is a part of the other's.
    expect((await json(YearsReport, ["years", "示例区教委"])).organisation.id).toBe("JW")
  })

  test("is not taken for another by the words of titles", async () => {
    const { exit, stderr } = await ask("years", "情况说明", "--lang", "en")
    expect(exit).toBe(2)
    expect(stderr).toContain("No organisation “情况说明” was found.")
    for (const text of ["", " "]) expect((await ask("years", text)).exit).toBe(2)
  })

  test("without a register is known by its papers", async () => {
    const { stdout } = await runCli(["years", "示例区档案馆", "--registry", unregistered, "--format", "json"])
    const { organisation } = YearsReport.parse(JSON.parse(stdout))
    expect(organisation.id).toMatch(/^[0-9a-f]{10}$/)
    const byId = await runCli(["years", organisation.id, "--registry", unregistered])
    expect(byId.stdout).toMatch(/2024 +预算 +1\.00 /)
  })
})

describe("gouji years", () => {
  test("has a row a paper, amounts exact with their points in line, and what changed", async () => {
    const lines = await linesOf("years", "WHG")
    expect(lines[0]).toBe("示例区文化中心  WHG")
    expect(lines[1]).toBe("前身：示例区美术馆（MSG），2025-01-01 并入")
    expect(rowOf(lines, "年度")).toEqual([
      "年度",
      "阶段",
      "单位",
      "收入总计",
      "支出总计",
      "基本支出",
      "项目支出",
      "三公经费",
    ])
    expect(rowOf(lines, "2023", "预算")).toEqual([
      "2023",
      "预算",
      "示例区文化馆",
      "380.88",
      "380.88",
      "368.53",
      "12.35",
      "未列",
    ])
    // 371.06 − 380.88, 358.68 − 368.53, 12.38 − 12.35; the first paper does not state 三公.
    expect(rowOf(lines, "较上年")).toEqual(["较上年", "-9.82", "-9.82", "-9.85", "+0.03"])
    expect(rowOf(lines, "2024", "决算")).toEqual([
      "2024",
      "决算",
      "示例区文化馆",
      "未列",
      "370.123456",
      "未列",
      "未列",
      "0.00",
    ])
    expect(rowOf(lines, "2024", "预算", "示例区美术馆")?.[4]).toBe("9.00")
    const points = ["370.123456", "400.00", "9.00"].map((amount) => {
      const line = lines.find((each) => each.includes(` ${amount} `)) ?? ""
      return columnsOf(line.slice(0, line.indexOf(` ${amount} `) + amount.indexOf(".")))
    })
    expect(new Set(points).size).toBe(1)
    expect(lines.join("\n")).toContain("未列：文件里没有读到这个金额，不等于 0。")
    expect(lines.join("\n")).toContain("都没有列的：一般公共预算财政拨款支出、")
  })

  test("has in JSON every amount in yuan, with its change where there is one", async () => {
    const { predecessors, years } = await json(YearsReport, ["years", "WHG"])
    expect(predecessors).toEqual([
      { from: { id: "MSG", name: "示例区美术馆" }, to: "WHG", on: "2025-01-01", by: "merged" },
    ])
    const of2024 = years.find(
      ({ disclosure }) =>
        disclosure.organisation.id === "WHG" &&
        disclosure.fiscalYear === 2024 &&
        disclosure.stage === "budget",
    )
    expect(of2024?.amounts.map(({ name, value, change }) => [name, value, change])).toEqual([
      ["rev.total", "3710600.00", "-98200.00"],
      ["exp.total", "3710600.00", "-98200.00"],
      ["exp.basic", "3586800.00", "-98500.00"],
      ["exp.proj", "123800.00", "300.00"],
      ["gpb.exp[207]", "3710600.00", null],
      ["sg", "35000.00", null],
    ])
    expect(of2024?.amounts[4]?.label.zh).toBe("一般公共预算财政拨款支出：文化旅游体育与传媒支出")
    // 2025 is not there: nothing is said of 2026 against 2024.
    expect(years.at(-1)?.amounts).toMatchObject([{ name: "exp.total", value: "4000000.00", change: null }])
  })

  test("shows every amount where asked, and in English", async () => {
    const all = (await linesOf("years", "WHG", "--all", "--lang", "en")).join("\n")
    expect(all).toMatch(/culture|media/i)
    expect(all).toContain("not stated: no such amount was read in the document; it is not nought.")
    expect(all).toMatch(/change +-9\.82/)
  })

  test("keeps to what is published where asked", async () => {
    const { years } = await json(YearsReport, ["years", "WHG", "--scope", "public"])
    expect(years.map(({ disclosure }) => [disclosure.fiscalYear, disclosure.state])).toEqual([
      [2023, "published"],
    ])
    const none = await ask("years", "XX2")
    expect(none).toMatchObject({ exit: 0, stdout: "示例区第二小学  XX2\n" })
    expect(none.stderr).toBe("库里没有这家单位的文件。\n")
    expect((await ask("years", "WHG", "--scope", "all")).exit).toBe(2)
  })

  test("is laid out in bands that fit the terminal", async () => {
    for (const terminal of [60, 80, 120]) {
      const { stdout } = await runCli(["years", "WHG", "--registry", registry, "--color", "never"], {
        terminal,
      })
      expect(Math.max(...stdout.split("\n").map(columnsOf))).toBeLessThanOrEqual(terminal)
    }
  })
})

describe("gouji compare", () => {
  const asked = ["compare", "JW", "示例区第一小学", "XX2", "档案馆", "JW", "--year", "2024"]

  test("puts a column an organisation, and tells no paper from no amount and from nought", async () => {
    const lines = await linesOf(...asked)
    expect(rowOf(lines, "金额")).toEqual([
      "金额",
      "示例区教委",
      "示例区第一小学",
      "示例区第二小学",
      "示例区档案馆",
    ])
    expect(rowOf(lines, "进度")).toEqual(["进度", "已核对", "已核对", "没有文件", "已核对"])
    expect(rowOf(lines, "收入总计")).toEqual(["收入总计", "150.00", "50.00", "没有文件", "未列"])
    expect(rowOf(lines, "支出总计")).toEqual(["支出总计", "150.00", "49.00", "没有文件", "1.00"])
    expect(lines.join("\n")).not.toMatch(/ 0(\.0+)?\b(?!。)/)
    const english = await linesOf(...asked, "--lang", "en")
    expect(rowOf(english, "total revenue")).toEqual([
      "total revenue",
      "150.00",
      "50.00",
      "no document",
      "not stated",
    ])
  })

  test("has in JSON null for no paper, and no amount that is not stated", async () => {
    const { compared, ...rest } = await json(CompareReport, asked)
    expect(rest).toEqual({ schema: "gouji/compare/1", fiscalYear: 2024, stage: "budget", scope: "newest" })
    expect(
      compared.map(({ organisation, paper }) => [organisation.id, paper?.amounts.length ?? null]),
    ).toEqual([
      ["JW", 2],
      ["XX1", 3],
      ["XX2", null],
      [expect.stringMatching(/^[0-9a-f]{10}$/), 1],
    ])
  })

  test("shows nought as nought", async () => {
    const lines = await linesOf("compare", "WHG", "JW", "--year", "2024", "--stage", "final")
    expect(rowOf(lines, "三公经费")).toEqual(["三公经费", "0.00", "没有文件"])
  })

  test("needs a year, and organisations that can be told", async () => {
    expect((await ask("compare", "JW")).stderr).toContain("--year")
    expect((await ask("compare", "--year", "2024")).exit).toBe(2)
    expect(await ask("compare", "JW", "没有这家", "--year", "2024")).toMatchObject({ exit: 2, stdout: "" })
  })
})

describe("gouji rollup", () => {
  test("has what the whole says beside its parts, without what passed inside, and names who is missing", async () => {
    const lines = await linesOf("rollup", "示例区教委", "--year", "2024")
    expect(lines[0]).toBe("示例区教委  JW")
    // 105 + 50, of which 5 came from the office: 150. 105 + 49, less the 5: 149, and the whole says 150.
    expect(rowOf(lines, "收入总计")).toEqual(["收入总计", "150.00", "155.00", "5.00", "0.00", "0"])
    expect(rowOf(lines, "支出总计")).toEqual(["支出总计", "150.00", "154.00", "5.00", "+1.00", "0"])
    const text = lines.join("\n")
    expect(text).toContain("没有文件的下属 1 家，合计里没有它们：\n  示例区第二小学 (XX2)")
    expect((await linesOf("rollup", "JW", "--year", "2024", "--lang", "en")).join("\n")).toContain(
      "1 part has no document and is in no sum:\n  示例区第二小学 (XX2)",
    )
  })

  test("has the same in JSON, in yuan", async () => {
    const report = await json(RollUpReport, ["rollup", "JW", "--year", "2024"])
    expect(report.missing).toEqual([{ id: "XX2", name: "示例区第二小学" }])
    expect(report.parts.map(({ disclosure }) => disclosure.organisation.id)).toEqual(["JW0", "XX1"])
    expect(report.amounts.find(({ name }) => name === "exp.total")).toMatchObject({
      own: "1500000.00",
      parts: "1540000.00",
      eliminated: "50000.00",
      difference: "10000.00",
      unstated: [],
    })
    expect(report.amounts.find(({ name }) => name === "exp.aid")).toMatchObject({
      own: null,
      parts: "50000.00",
      difference: null,
      unstated: [{ id: "XX1", name: "示例区第一小学" }],
    })
  })

  test("without an organisation adds up all departments, and has nothing to hold them against", async () => {
    const lines = await linesOf("rollup", "--year", "2024")
    expect(lines[0]).toBe("名录里的全部部门")
    // 371.06 + 9.00 + 150.00; the museum does not state its revenue.
    expect(rowOf(lines, "支出总计")).toEqual(["支出总计", "530.06", "0.00", "0"])
    expect(rowOf(lines, "收入总计")).toEqual(["收入总计", "521.06", "0.00", "1"])
    const government = await linesOf("rollup", "示例区", "--year", "2024")
    expect(rowOf(government, "支出总计")).toEqual(["支出总计", "没有文件", "530.06", "0.00", "0"])
  })

  test("never shows nought where no part has a paper or says anything", async () => {
    const lines = await linesOf("rollup", "JW", "--year", "2025")
    expect(lines.join("\n")).toContain("没有文件的下属 3 家")
    const { amounts } = await json(RollUpReport, ["rollup", "JW", "--year", "2025"])
    expect(amounts).toEqual([])
    expect((await linesOf("rollup", "XX1", "--year", "2024")).at(-1)).toContain("名录里没有下属")
  })

  test("cannot be had without a register", async () => {
    const { exit, stdout, stderr } = await runCli(["rollup", "--year", "2024", "--registry", unregistered])
    expect([exit, stdout]).toEqual([2, ""])
    expect(stderr).toContain("还没有单位名录")
    expect(stderr).toContain("gouji organisations")
    expect((await ask("rollup")).exit).toBe(2)
  })
})

describe("gouji findings", () => {
  test("are by rule, the gravest and most frequent first, with what the rule holds", async () => {
    const lines = await linesOf("findings")
    expect(lines.slice(1).map((line) => line.split(/ {2,}/).slice(0, 4))).toEqual([
      ["X02", "错误", "2", "2"],
      ["N02", "警告", "1", "1"],
    ])
    expect(lines[2]).toContain("支出总计等于各功能分类支出之和")
    const { findings } = await json(FindingsReport, ["findings"])
    expect(findings).toMatchObject({
      by: "rule",
      rules: [{ rule: "X02", findings: 2, documents: 2 }, { rule: "N02" }],
    })
  })

  test("are by year, the latest first", async () => {
    const lines = await linesOf("findings", "--by", "year")
    expect(lines.slice(1).map((line) => line.split(/ {2,}/))).toEqual([
      ["2026", "预算", "0", "0", "0", "0", "1"],
      ["2024", "决算", "0", "0", "0", "0", "1"],
      ["2024", "预算", "0", "2", "1", "0", "6"],
      ["2023", "预算", "0", "0", "0", "0", "1"],
    ])
    const { findings } = await json(FindingsReport, [
      "findings",
      "--by",
      "year",
      "--year",
      "2024",
      "--stage",
      "budget",
    ])
    expect(findings).toEqual({
      by: "year",
      years: [
        {
          fiscalYear: 2024,
          stage: "budget",
          findings: { fatal: 0, error: 2, warning: 1, info: 0 },
          documents: 6,
        },
      ],
    })
  })

  test("are by organisation as the list of documents, the gravest first, by pages", async () => {
    const first = await json(FindingsReport, ["findings", "--by", "organisation", "--limit", "2"])
    expect(first.findings).toMatchObject({
      by: "organisation",
      disclosures: [{ organisation: { id: "WHG" }, fiscalYear: 2023 }, { fiscalYear: 2024 }],
    })
    const next = first.findings.by === "organisation" ? (first.findings.next ?? "") : ""
    const rest = await linesOf("findings", "--by", "organisation", "--after", next, "--lang", "en")
    expect(rest[1]).toContain("示例区第一小学")
    const published = await json(FindingsReport, ["findings", "--by", "organisation", "--scope", "public"])
    expect(published.findings).toMatchObject({ disclosures: [{ fiscalYear: 2023 }], next: null })
  })

  test("that are none are told so, and pages are of documents only", async () => {
    expect(await ask("findings", "--scope", "public")).toMatchObject({
      exit: 0,
      stdout: "",
      stderr: "没有发现问题。\n",
    })
    expect(await ask("findings", "--limit", "3")).toMatchObject({ exit: 2, stdout: "" })
    expect((await ask("findings", "--by", "severity")).exit).toBe(2)
  })
})

describe("gouji coverage", () => {
  test("is by year and stage, the latest first", async () => {
    const lines = await linesOf("coverage")
    expect(lines.slice(1).map((line) => line.split(/ {2,}/).slice(0, 5))).toEqual([
      ["2026", "预算", "5", "1", "0"],
      ["2024", "决算", "6", "1", "0"],
      ["2024", "预算", "6", "6", "0"],
      ["2023", "预算", "6", "1", "1"],
    ])
    const { years } = await json(CoverageReport, ["coverage"])
    expect(years[3]).toEqual({
      fiscalYear: 2023,
      stage: "budget",
      expected: 6,
      received: 1,
      published: 1,
      figures: 4,
      unread: 0,
      withUnread: 0,
    })
  })

  test("without a register does not say how many are expected", async () => {
    const { stdout } = await runCli(["coverage", "--registry", unregistered])
    expect(stdout).toMatch(/2024 +预算 +无名录 +6 /)
    const empty = await runCli(["coverage", "--registry", join(folder, "empty.db")])
    expect([empty.exit, empty.stdout]).toEqual([0, ""])
  })
})

describe("help", () => {
  test.each(["search", "years", "compare", "rollup", "findings", "coverage"])(
    "is there for %s",
    async (name) => {
      const [zh, en] = [await ask(name, "--help", "--lang", "zh"), await ask(name, "--help", "--lang", "en")]
      expect([zh.exit, en.exit]).toEqual([0, 0])
      expect(zh.stdout).toContain("用法：")
      expect(en.stdout).not.toMatch(/\p{Script=Han}/u)
    },
  )
})
