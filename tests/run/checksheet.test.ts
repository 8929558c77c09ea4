import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { read, utils } from "@e965/xlsx"
import { afterAll, describe, expect, test } from "vitest"

import { runCli } from "../suites/cli.ts"
import { narrative } from "../suites/given-narrative.ts"
import { sharedFile, WITHOUT_IT } from "../suites/shared-documents.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-checksheet-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function place(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The rows of a workbook's sheets as they are printed: group, subject, answer, problem. */
function rowsIn(workbook: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const { SheetNames, Sheets } = read(workbook)
  return new Map(
    SheetNames.map((name) => [
      name,
      utils.sheet_to_json<string[]>(Sheets[name] ?? {}, { header: 1, defval: "" }),
    ]),
  )
}

const good = place("good.txt", narrative())
const bad = place("bad.txt", narrative({ organisation: "示例区档案馆", expenditure: "125.00" }))

describe("gouji check --format checksheet", () => {
  test("writes a sheet for each document and exits as its findings have it", async () => {
    const file = join(folder, "both.xlsx")
    const { exit, stdout } = await runCli(["check", good, bad, "--format", "checksheet", "--output", file])
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: "" })
    const sheets = rowsIn(readFileSync(file))
    expect([...sheets.keys()]).toEqual(["示例区图书馆", "示例区档案馆"])
    const [title, organisation, heads] = sheets.get("示例区档案馆") ?? []
    expect(title?.[0]).toBe("2024年度示例区单位预算公开情况检查表")
    expect(organisation?.[0]).toBe("部门名称：示例区档案馆")
    expect(heads).toEqual(["2024年度单位预算公开检查内容", "", "符合要求", "问题"])
  })

  test("puts the broken row to 否 with the printed words, and claims nothing of tables that are not there", async () => {
    const { bytes } = await runCli(["check", bad, "--format", "checksheet"])
    const [rows = []] = rowsIn(bytes).values()
    const broken = rows.filter(([, , answer]) => answer === "否")
    expect(broken.map(([, , , problem]) => problem).join("\n")).toContain("125.00")
    const tables = rows.filter(([, subject]) => subject?.startsWith("《"))
    expect(new Set(tables.map(([, , answer]) => answer))).toEqual(new Set(["待核"]))
  })

  test("goes to a pipe as it is, and never to a terminal", async () => {
    const piped = await runCli(["check", good, "--format", "checksheet"])
    expect([piped.exit, ...piped.bytes.subarray(0, 2)]).toEqual([0, 0x50, 0x4b])
    const shown = await runCli(["check", good, "--format", "checksheet"], { terminal: 100 })
    expect(shown).toMatchObject({ exit: 2, stdout: "" })
    expect(shown.stderr).toContain("--output")
  })

  test("tells what cannot be read, and writes nothing where nothing could be", async () => {
    const file = join(folder, "none.xlsx")
    const { exit, stderr } = await runCli([
      "check",
      join(folder, "absent.txt"),
      "--format",
      "checksheet",
      "--output",
      file,
    ])
    expect(exit).toBe(3)
    expect(stderr).toContain("absent.txt")
    expect(() => readFileSync(file)).toThrow("ENOENT")
  })

  test("hides the names and numbers of persons, and speaks English when asked to", async () => {
    const contact = narrative({ contact: "示例丁", aside: "经办人示例丁，手机13912345678。" })
    const { bytes } = await runCli([
      "check",
      place("contact.txt", contact),
      "--format",
      "checksheet",
      "--lang",
      "en",
    ])
    const printed = JSON.stringify([...rowsIn(bytes).values()])
    expect(printed).toContain("As required")
    expect(printed).not.toContain("示例丁")
    expect(printed).not.toContain("13912345678")
  })

  test("takes no words for a formula", async () => {
    const { bytes } = await runCli([
      "check",
      place("formula.txt", narrative({ organisation: "=示例区图书馆", expenditure: "125.00" })),
      "--format",
      "checksheet",
    ])
    const { SheetNames, Sheets } = read(bytes)
    const cells = SheetNames.flatMap((name) => Object.values(Sheets[name] ?? {}))
    expect(cells.filter((cell) => typeof cell === "object" && cell !== null && "f" in cell)).toEqual([])
  })
})

const published = sharedFile("documents/016-justice-bureau-2026-budget.pdf")

test.skipIf(published === undefined)(
  `a published budget's sheet finds where a reviewer did (${published ? "read" : WITHOUT_IT})`,
  async () => {
    const path = place("016.pdf", published ?? new Uint8Array())
    const { exit, bytes } = await runCli(["check", path, "--format", "checksheet"])
    expect(exit).toBe(1)
    const [rows = []] = rowsIn(bytes).values()
    const answers = new Map(rows.map(([, subject, answer]) => [subject, answer]))
    expect(rows[0]?.[0]).toBe("2026年度普陀区部门预算公开情况检查表")
    expect(answers.get("及时公开部门预算")).toBe("待核")
    expect(answers.get("预算编制说明")).toBe("否")
    expect([...answers].filter(([subject]) => subject?.startsWith("《")).map(([, answer]) => answer)).toEqual(
      Array.from({ length: 9 }, () => "是"),
    )
    const problems = rows.map(([, , , problem]) => problem).join("\n")
    for (const words of ["43269.3", "17.62%", "208.8", "201.50", "医疗卫生与计划生育支出", "。。"]) {
      expect(problems).toContain(words)
    }
  },
  60_000,
)
