import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { Listing, Verification } from "@gouji/application"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"

import { runCli } from "../suites/cli.ts"
import { type CliProgram, cliProgram } from "../suites/cli-program.ts"
import { narrative } from "../suites/given-narrative.ts"
import { inTerminal, type Terminal } from "../suites/terminal.ts"

const ESCAPE = "\u001b"
const PAPERS = 30
/** Units in whose papers the two sides differ, which is fatal. */
const FAULTY = [3, 11, 19, 27]

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
  return `示例区${"东南西北中"[index % 5]}${"山河湖海江洲"[Math.floor(index / 5)]}图书馆`
}

/** Sits down somebody at the dashboard. */
function sitDown(who: Who): Terminal {
  terminal?.close()
  terminal = inTerminal({ argv: [program.main, "--registry", registry], environment: keyOf(who) })
  return terminal
}

beforeAll(async () => {
  program = await cliProgram()
  mkdirSync(papers)
  for (let index = 0; index < PAPERS; index++) {
    const text = narrative({
      organisation: unitName(index),
      ...(FAULTY.includes(index) && { expenditure: "125.00" }),
    })
    writeFileSync(join(papers, `${index}.txt`), text)
  }
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
  test("begins with an empty registry and a folder of papers", async () => {
    const clerk = sitDown("clerk")
    await clerk.see("库是空的")
    clerk.type("i")
    await clerk.see("文件或文件夹的路径")
    clerk.type(`\u001b[200~${papers}\n\u001b[201~\r`)
    clerk.type("gj")
    await clerk.see(new RegExp(`导入 完成 .*${PAPERS}/${PAPERS}`))
    clerk.type("gd")
    await clerk.see(`文件 (1/${PAPERS})`)
    clerk.type("q")
    expect(await clerk.exit).toMatchObject({ exitCode: 0 })
  })

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
      await clerk.see(/-{6} A/)
      clerk.type("]]")
      await clerk.see(/\^{6} B/)
      found.push(/(示例区\S+) 2024预算/.exec(clerk.shown())?.[1] ?? "")
      clerk.type(ESCAPE)
      await clerk.see("进度板 预算 (")
    }
    expect(found.toSorted()).toEqual(FAULTY.map(unitName).toSorted())
    clerk.type("n")
    await clerk.see("没有下一处了")
  })

  test("lets one stand with a reason, after what is no day was refused, and takes that back until it is signed", async () => {
    const clerk = await open("clerk", unitName(3))
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
    writeFileSync(mended, narrative({ organisation: unitName(11) }))
    const clerk = await open("clerk", unitName(11))
    clerk.type(`e${mended}\r`)
    await clerk.see("2 版")
    clerk.type(`${ESCAPE}`)
    await clerk.see(`> ${unitName(11)}`)
    clerk.type("gg")
    clerk.type("\r")
    await clerk.see("版本2 [已核对]")
    clerk.type("gc")
    await clerk.see("对比 版本1 与 版本2")
    await clerk.see(/125\.00 +120\.50/)
    await clerk.see(/不符 -> 一致/)
  })

  test("has what was prepared signed by a second person, and published", async () => {
    const clerk = await open("clerk", unitName(3))
    clerk.type("s\r")
    await clerk.see("[审核中]")
    clerk.type("S")
    await clerk.see("没有“审核”的权限")
    const reviewer = await open("reviewer", unitName(3))
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
    reviewer.type("q")
    await reviewer.exit
  })

  test("leaves a registry whose chain holds, with every act in it", async () => {
    const verified = await as("chief", "verify", "--format", "json")
    expect(verified.exit).toBe(0)
    expect(Verification.parse(JSON.parse(verified.stdout)).faults).toEqual([])
    const listing = Listing.parse(JSON.parse((await as("chief", "list", "--format", "json")).stdout))
    const states = listing.disclosures.map(({ organisation, state }) => `${organisation.name} ${state}`)
    expect(states).toContain(`${unitName(3)} published`)
    expect(states).toContain(`${unitName(11)} corrected`)
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
