import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { Listing, Verification } from "@gouji/application"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"

import { runCli } from "../suites/cli.ts"
import { type CliProgram, cliProgram } from "../suites/cli-program.ts"
import { narrative } from "../suites/given-narrative.ts"
import { serve } from "../suites/running-site.ts"
import { linksOn } from "../suites/site-html.ts"
import { inTerminal, type Terminal } from "../suites/terminal.ts"

const ESCAPE = "\u001b"
const PAPERS = 120
/** Milliseconds they may take to be brought in beside other tests. */
const IMPORT = 60_000
/** By the number of a unit what its paper says, and what it says instead: one amount that another one does not bear out. */
const FAULTS: Readonly<Record<number, readonly [said: string, instead: string]>> = {
  3: ["支出预算：2024年年初预算数120.50万元", "支出预算：2024年年初预算数1120.50万元"],
  11: ["公务接待费1.50万元", "公务接待费15.00万元"],
  19: ["车购置及运行维护费2.00万元", "车购置及运行维护费20.00万元"],
  27: ["预算3.50万元，比2023年减少0.30万元", "预算3.50万元，比2023年减少3.00万元"],
  42: ["一般公共预算拨款120.50万元", "一般公共预算拨款12.50万元"],
  58: ["文化旅游体育与传媒支出120.50万元", "文化旅游体育与传媒支出122.50万元"],
  77: ["财政拨款收入120.50万元", "财政拨款收入102.50万元"],
  96: ["“三公”经费预算3.50万元", "“三公”经费预算35.00万元"],
  119: ["公务接待费1.50万元，比2023年减少0.20万元", "公务接待费1.50万元，比2023年减少2.00万元"],
}
const FAULTY = Object.keys(FAULTS).map(Number)
/** Its two sides differ, which is fatal. */
const FATAL = 3
const MENDED = 11

const folder = mkdtempSync(join(tmpdir(), "gouji-day-"))
const papers = join(folder, "papers")
const registry = join(folder, "registry.db")
let program: CliProgram
let terminal: Terminal | undefined

type Who = "chief" | "clerk" | "reviewer"

function keyOf(who: Who) {
  return { GOUJI_KEY: join(folder, `${who}.pem`) }
}

async function as(who: Who, ...argv: readonly string[]) {
  return runCli([...argv, "--registry", registry], { environment: keyOf(who) })
}

/** Each another: 东山, 东河, … */
function unitName(index: number): string {
  return `示例区${"东南西北中"[index % 5]}${"山河湖海江洲溪泉塘湾岭坡桥林园田村堤岸滩峰谷坪原"[Math.floor(index / 5)]}图书馆`
}

function paperOf(index: number): string {
  const sound = narrative({ organisation: unitName(index) })
  const [said, instead] = FAULTS[index] ?? ["", ""]
  expect(sound).toContain(said)
  return sound.replace(said, instead)
}

/** By the name of a unit the amount that is wrong in its paper. */
const WRONG = Object.fromEntries(
  Object.entries(FAULTS).map(([index, [, instead]]) => [
    unitName(Number(index)),
    /[\d.]+(?=万元$)/.exec(instead)?.[0] ?? "",
  ]),
)

/** Sits down somebody at the dashboard. */
function sitDown(who: Who): Terminal {
  terminal?.close()
  terminal = inTerminal({ argv: [program.main, "--registry", registry], environment: keyOf(who) })
  return terminal
}

beforeAll(async () => {
  program = await cliProgram()
  mkdirSync(papers)
  for (let index = 0; index < PAPERS; index++) writeFileSync(join(papers, `${index}.txt`), paperOf(index))
  for (const who of ["chief", "clerk", "reviewer"] as const) {
    const key = (await as(who, "keys", "new")).stdout.trim()
    const role = who === "chief" ? "administrator" : who
    expect((await as("chief", "keys", "enrol", key, "--name", who, "--role", role)).exit).toBe(0)
  }
})

afterEach(() => terminal?.close())
afterAll(() => {
  program.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe("a day at the desk", () => {
  test(
    "begins with an empty registry and a folder of papers",
    async () => {
      const clerk = sitDown("clerk")
      await clerk.see("库是空的")
      clerk.type("i")
      await clerk.see("文件或文件夹的路径")
      clerk.type(`\u001b[200~${papers}\n\u001b[201~\r`)
      clerk.type("gj")
      await clerk.see(new RegExp(`导入 完成 .*${PAPERS}/${PAPERS}`), IMPORT)
      clerk.type("gd")
      await clerk.see(`文件 (1/${PAPERS})`)
      clerk.type("q")
      expect(await clerk.exit).toMatchObject({ exitCode: 0 })
    },
    2 * IMPORT,
  )

  test("finds every planted fault from the board in three keys, and reads its evidence", async () => {
    const clerk = sitDown("clerk")
    await clerk.see(`文件 (1/${PAPERS})`)
    clerk.type("gb")
    await clerk.see(`进度板 预算 (1/${PAPERS})`)
    const found: string[] = []
    for (let each = 0; each < FAULTY.length; each++) {
      // n: the next cell with errors; Enter: its findings; Escape: back to the board, where it was left.
      clerk.type("n\r")
      await clerk.see(/发现 \(1\/\d+\)/)
      await clerk.see(/[-^]+ [A-Z]/)
      const name = /(示例区\S+) 2024预算/.exec(clerk.shown())?.[1] ?? ""
      found.push(name)
      // The equation has the amount that was planted; what it is held against may stand in the same passage.
      await clerk.see(WRONG[name] ?? "no fault was planted")
      if (!clerk.shown().includes("依据 (1/1)")) {
        clerk.type("]")
        await clerk.see("依据 (2/")
      }
      clerk.type(ESCAPE)
      await clerk.see("进度板 预算 (")
    }
    expect(found.toSorted()).toEqual(FAULTY.map(unitName).toSorted())
    clerk.type("n")
    await clerk.see("没有下一处了")
  })

  test("lets one stand with a reason, after what is no day was refused, and takes that back until it is signed", async () => {
    const clerk = await open("clerk", unitName(FATAL))
    clerk.type("w口径不同，差额为代管经费\r2024-13-01\r")
    await clerk.see("口径不同，差额为代管经费")
    clerk.type("\u0015")
    clerk.type("2099-12-31\r")
    await clerk.see("已放行")
    clerk.type("u\r")
    await clerk.see("已收回")
    await expect.poll(() => clerk.rows().some((row) => row.includes("已放行"))).toBe(false)
    clerk.type("w口径不同\r2099-12-31\r")
    await clerk.see("已放行")
  })

  test("corrects another by a new document, and sees what that does to the rules", async () => {
    const mended = join(folder, "mended.txt")
    writeFileSync(mended, narrative({ organisation: unitName(MENDED) }))
    const clerk = await open("clerk", unitName(MENDED))
    clerk.type(`e${mended}\r`)
    await clerk.see("2 版")
    clerk.type(`${ESCAPE}`)
    await clerk.see(`> ${unitName(MENDED)}`)
    clerk.type("gg")
    clerk.type("\r")
    await clerk.see("版本2 [已核对]")
    clerk.type("gc")
    await clerk.see("对比 版本1 与 版本2")
    await clerk.see(/15\.00 +1\.50/)
    await clerk.see(/不符 -> 一致/)
    clerk.type("gc")
    await clerk.see("没有别的版本或年度可以对比。没有单位名录")
  })

  test("has what was prepared signed by a second person, and published", async () => {
    const clerk = await open("clerk", unitName(FATAL))
    clerk.type("s\r")
    await clerk.see("[审核中]")
    clerk.type("S")
    await clerk.see("没有“审核”的权限")
    const reviewer = await open("reviewer", unitName(FATAL))
    reviewer.type("S")
    await reviewer.see("输入指纹前 4 位")
    const hash = /指纹 +([0-9a-f]{4}) /.exec(reviewer.shown())?.[1] ?? ""
    reviewer.type(`${hash === "0000" ? "1111" : "0000"}\r`)
    await reviewer.see("没有签署")
    reviewer.type(`\u0015${hash}\r`)
    await reviewer.see("[已签署]")
    reviewer.type("P\r")
    await reviewer.see("[已公开]")
    reviewer.type("w")
    await reviewer.see("现在不能这样做")
    reviewer.type("gl")
    await reviewer.see(/reviewer +已公开/)
    reviewer.type("ga")
    await reviewer.see(new RegExp(`> .* reviewer +已公开 +${unitName(3)}`))
    reviewer.type("\r")
    await reviewer.see(`${unitName(3)} 2024预算`)
    reviewer.type("q")
    await reviewer.exit
  })

  test("shows the public what was published, with what was let stand, and nothing else", async () => {
    const site = await serve(registry, { drafts: false })
    try {
      const page = async (path: string) => (await fetch(`${site.origin}${path}`)).text()
      const found = async (name: string) =>
        linksOn(await page(`/search?q=${encodeURIComponent(name)}`)).filter((path) => /^\/doc\//.test(path))
      const [path = ""] = await found(unitName(FATAL))
      const [about = ""] = linksOn(await page(path)).filter((link) => /^\/d\/.+\/2024\/budget$/.test(link))
      const paper = await page(about)
      expect(paper).toContain(unitName(FATAL))
      expect(paper).toContain("1120.50")
      expect(paper).toContain("口径不同")
      expect(await found(unitName(MENDED))).toEqual([])
    } finally {
      await site.stop()
    }
  })

  test("leaves a registry whose chain holds, with every act in it", async () => {
    const verified = await as("chief", "verify", "--format", "json")
    expect(verified.exit).toBe(0)
    expect(Verification.parse(JSON.parse(verified.stdout)).faults).toEqual([])
    const listing = Listing.parse(JSON.parse((await as("chief", "list", "--format", "json")).stdout))
    const states = listing.disclosures.map(({ organisation, state }) => `${organisation.name} ${state}`)
    expect(states).toContain(`${unitName(FATAL)} published`)
    expect(states).toContain(`${unitName(MENDED)} corrected`)
  })
})

/** Opens the findings of a unit's document, by the list's filter. */
async function open(who: Who, name: string): Promise<Terminal> {
  const at = sitDown(who)
  await at.see("文件 (1/")
  at.type(`/${name}\r`)
  await at.see(`> ${name}`)
  await at.see("文件 (1/1)")
  at.type("\r")
  await at.see(/发现 \(1\/\d+\)/)
  return at
}
