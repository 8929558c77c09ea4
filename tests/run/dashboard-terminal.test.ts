import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { openEmbeddedRegistry } from "@gouji/adapters"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"

import { type CliProgram, cliProgram } from "../suites/cli-program.ts"
import { bringIn } from "../suites/store-entry.ts"
import { inTerminal, type Terminal } from "../suites/terminal.ts"

/** Names as they come: Chinese, with full-width digits and letters, marks, Latin, an emoji, combining marks, and long ones. */
const NAMES = [
  "示例区图书馆",
  "示例区第２３中学（本级）",
  "示例区ＡＢＣ服务中心",
  "示例区“一网通办”办公室",
  "示例区cafe\u0301文化站",
  "示例区公园管理处🌳",
  "示例区水务局·河长办",
  "Example District Library",
  "示例区人民政府办公室机关事务和政务服务管理中心直属分中心城南工作站第一办公点",
  "示例㐂区𠮷祥街道办事处",
]
const SIZES = [
  [200, 50],
  [120, 30],
  [100, 24],
  [80, 24],
  [60, 15],
] as const

const folder = mkdtempSync(join(tmpdir(), "gouji-terminal-"))
const registry = join(folder, "registry.db")
let program: CliProgram
let terminal: Terminal

beforeAll(async () => {
  program = await cliProgram()
  const store = await openEmbeddedRegistry(registry)
  for (const [index, organisation] of NAMES.entries())
    await bringIn(store, { organisation, text: `${index}`, found: [["N02", "error"]] })
  await store.close()
})

afterEach(() => terminal.close())
afterAll(() => {
  program.remove()
  rmSync(folder, { recursive: true, force: true })
})

function start(
  options: { readonly environment?: Record<string, string>; readonly argv?: readonly string[] } = {},
) {
  const { environment = {}, argv = [] } = options
  terminal = inTerminal({ argv: [program.main, "--registry", registry, ...argv], environment })
  return terminal
}

describe("what stands in columns", () => {
  test.each(["zh", "en"])(
    "lines up in every frame and at every width, whatever a name is made of (%s)",
    async (lang) => {
      start({ argv: ["--lang", lang] })
      await terminal.see("Example District")
      for (const [columns, rows] of SIZES) {
        terminal.resize(columns, rows)
        await expect.poll(() => terminal.columnsOf(1, "┐"), { timeout: 10_000 }).toEqual([columns - 1])
        for (const [keys, row] of [
          ["gg", 1],
          ["j", 2],
          ["G", 10],
          ["k", 9],
          [" ", 10],
        ] as const) {
          terminal.type(keys)
          await terminal.see(`(${row}/10)`)
          expectAligned(columns)
        }
      }
    },
  )
})

describe("what was done in the registry", () => {
  test.each([
    ["zh", "全库日志", "已收到"],
    ["en", "activity", "received"],
  ])("lines up too, its acts beneath each other (%s)", async (lang, title, act) => {
    start({ argv: ["--lang", lang] })
    await terminal.see("Example District")
    terminal.type("ga")
    await terminal.see(`${title} (1/20)`)
    for (const [columns, rows] of SIZES) {
      terminal.resize(columns, rows)
      await expect.poll(() => terminal.columnsOf(1, "┐"), { timeout: 10_000 }).toEqual([columns - 1])
      for (const [keys, row] of [
        ["gg", 1],
        ["G", 20],
      ] as const) {
        terminal.type(keys)
        await terminal.see(`${title} (${row}/20)`)
        expectInFrame(columns)
        const acts = terminal
          .rows()
          .flatMap((text, at) => (/03-01 00:00/.test(text) && text.includes(` ${act} `) ? [at] : []))
        expect(acts.length).toBeGreaterThan(2)
        const starts = acts.map((at) =>
          terminal.columnsOf(at, [...act][0] ?? "").find((column) => column > 20),
        )
        expect(new Set(starts).size).toBe(1)
      }
    }
  })
})

/** Every row of the list ends in its frame at the last column, and the years stand beneath each other. */
function expectAligned(columns: number): void {
  expectInFrame(columns)
  const rows = terminal.rows()
  const years = rows.flatMap((row, index) => (/[ ~]2024 {2}/.test(row) ? [index] : []))
  expect(years.length).toBeGreaterThan(3)
  const starts = years.map((row) => yearColumn(row))
  expect(new Set(starts).size).toBe(1)
}

function expectInFrame(columns: number): void {
  const inFrame = terminal.rows().flatMap((row, index) => (row.startsWith("│") ? [index] : []))
  expect(inFrame.length).toBeGreaterThan(5)
  for (const row of inFrame) expect(terminal.columnsOf(row, "│")).toEqual([0, columns - 1])
}

/** The column of the last 2 that begins 2024. */
function yearColumn(row: number): number {
  const twos = new Set(terminal.columnsOf(row, "2"))
  const fours = new Set(terminal.columnsOf(row, "4"))
  return Math.max(...[...twos].filter((column) => twos.has(column + 2) && fours.has(column + 3)))
}

describe("the terminal", () => {
  test("is as it was after the dashboard was left by q", async () => {
    start()
    await terminal.see("Example District")
    expect(terminal.isOnOtherScreen()).toBe(true)
    expect(terminal.hearsClicks()).toBe(true)
    terminal.type("\u001b[<0;10;5M")
    await terminal.see("文件 (2/10)")
    terminal.type("q")
    expect(await terminal.exit).toMatchObject({ exitCode: 0 })
    await expect.poll(terminal.isOnOtherScreen).toBe(false)
    expect(terminal.hearsClicks()).toBe(false)
  })

  test("is as it was after SIGTERM", async () => {
    start()
    await terminal.see("Example District")
    terminal.kill("SIGTERM")
    await terminal.exit
    await expect.poll(terminal.isOnOtherScreen).toBe(false)
    expect(terminal.hearsClicks()).toBe(false)
  })

  test("has its own screen while the dashboard is suspended, and the dashboard's again after fg", async () => {
    const command = `"${process.execPath}" "${program.main}" --registry "${registry}"`
    terminal = inTerminal({ file: "bash", argv: ["--norc", "-i"], environment: { PS1: "ready> " } })
    await terminal.see("ready>")
    terminal.type(`${command}\r`)
    await terminal.see("Example District")
    terminal.type("jj\u001a")
    await terminal.see(/Stopped|已停止/)
    expect(terminal.isOnOtherScreen()).toBe(false)
    expect(terminal.hearsClicks()).toBe(false)
    terminal.type("echo $((6*7))\r")
    await terminal.see("42")
    terminal.type("fg\r")
    await terminal.see(/文件 \(3\/10\)/)
    expect(terminal.isOnOtherScreen()).toBe(true)
    expect(terminal.hearsClicks()).toBe(true)
    terminal.type("k")
    await terminal.see(/文件 \(2\/10\)/)
    terminal.type("q")
    await terminal.see(/ready>\s*$/)
    expect(terminal.isOnOtherScreen()).toBe(false)
  })

  test("tells of no click while the dashboard is listened to, and is free again when that ends", async () => {
    start({ argv: ["--plain"] })
    await terminal.see("0 退出")
    expect(terminal.hearsClicks()).toBe(false)
    terminal.type("0\r")
    expect((await terminal.exit).exitCode).toBe(0)
  })

  test("has no colour where none is wanted, and draws with ASCII alone where asked to", async () => {
    start({ environment: { NO_COLOR: "1" }, argv: ["--ascii"] })
    await terminal.see("Example District")
    expect(terminal.shown()).not.toMatch(/[\u2500-\u257f\u2190-\u21ff]/)
    expect(terminal.rows()[1]).toMatch(/^\+- /)
  })

  test("hears of what another process writes, without a key", async () => {
    start()
    await terminal.see("文件 (1/10)")
    const store = await openEmbeddedRegistry(registry)
    await bringIn(store, { organisation: "示例区后来的单位", text: "later" })
    await store.close()
    await terminal.see("示例区后来的单位")
  })
})
