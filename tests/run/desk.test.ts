import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { ActivityLog, BoardReport, DisclosureLog, KeyList, Listing, Verification } from "@gouji/application"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { runCli } from "../suites/cli.ts"
import { narrative } from "../suites/given-narrative.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-desk-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Who is at the desk: each has a key of their own. */
type Who = "chief" | "clerk" | "reviewer" | "nobody"

/** Runs a command as somebody, on one registry. */
async function as(who: Who, ...argv: readonly string[]) {
  const GOUJI_KEY = join(folder, `${who}.pem`)
  return runCli([...argv, "--registry", join(folder, "registry.db")], { environment: { GOUJI_KEY } })
}

function place(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function listed() {
  const { stdout } = await as("nobody", "list", "--format", "json")
  return Listing.parse(JSON.parse(stdout)).disclosures
}

/** Revenue and expenditure differ, which is fatal. */
const bad = place("bad.txt", narrative({ expenditure: "125.00" }))
const mended = place("mended.txt", narrative())
let id = ""

beforeAll(async () => {
  for (const who of ["chief", "clerk", "reviewer"] as const) {
    const made = await as(who, "keys", "new")
    const key = made.stdout.trim()
    const roles = who === "chief" ? ["administrator"] : [who]
    const enrolled = await as("chief", "keys", "enrol", key, "--name", who, "--role", ...roles)
    expect(enrolled.exit).toBe(0)
  }
  expect((await as("clerk", "import", bad)).exit).toBe(0)
  const [document] = await listed()
  id = document?.id ?? ""
})

describe("keys", () => {
  test("are readable by their owner only, and never overwritten", async () => {
    expect(statSync(join(folder, "clerk.pem")).mode & 0o077).toBe(0)
    expect((await as("clerk", "keys", "new")).exit).toBe(2)
  })

  test("are listed with whose they are", async () => {
    const { stdout } = await as("nobody", "keys", "list")
    expect(stdout).toMatch(/chief +管理 +有效 /)
    expect(stdout).toMatch(/reviewer +审核 +有效 /)
    const { stdout: json } = await as("nobody", "keys", "list", "--format", "json")
    expect(KeyList.parse(JSON.parse(json)).keys.map(({ person }) => person)).toEqual([
      "chief",
      "clerk",
      "reviewer",
    ])
  })

  test("are enrolled by an administrator alone", async () => {
    const { exit, stderr } = await as(
      "clerk",
      "keys",
      "enrol",
      "A".repeat(43),
      "--name",
      "x",
      "--role",
      "clerk",
    )
    expect(exit).toBe(5)
    expect(stderr).toContain("没有“管理”的权限")
  })
})

describe("a disclosure, from its first check to its correction", () => {
  test("whoever has no key that is known does nothing", async () => {
    const { exit, stderr } = await as("nobody", "submit", id)
    expect(exit).toBe(5)
    expect(stderr).toContain("gouji keys new")
  })

  test("is signed by another person than the one who prepared it", async () => {
    expect((await as("clerk", "submit", id)).exit).toBe(0)
    expect((await as("clerk", "sign", id)).exit).toBe(5)
    expect((await as("reviewer", "sign", id)).exit).toBe(0)
    expect(await listed()).toMatchObject([{ state: "signed" }])
  })

  test("is not published with a fatal finding nobody answered, and the finding is named", async () => {
    const { exit, stderr } = await as("clerk", "publish", id)
    expect(exit).toBe(5)
    expect(stderr).toMatch(/\d+ 处致命问题没有处理（[0-9a-f]{8}/)
  })

  test("goes back, is answered finding by finding, and is published", async () => {
    expect((await as("reviewer", "return", id, "--reason", "请答复")).exit).toBe(0)
    const fatal = (await findings()).filter(({ severity }) => severity === "fatal")
    expect(fatal.length).toBeGreaterThan(0)
    for (const each of fatal)
      expect((await as("clerk", "contest", id, each.id, "--reply", "原表无误")).exit).toBe(0)
    await as("clerk", "submit", id)
    await as("reviewer", "sign", id)
    expect((await as("clerk", "publish", id)).exit).toBe(0)
    expect(await listed()).toMatchObject([{ state: "published", version: 1 }])
  })

  test("is corrected by a new version, which says what it changed, and the first stays", async () => {
    expect((await as("clerk", "correct", id, mended)).exit).toBe(0)
    const [newest] = await listed()
    expect(newest).toMatchObject({ version: 2, state: "checked" })
    await as("clerk", "submit", newest?.id ?? "")
    await as("reviewer", "sign", newest?.id ?? "")
    const { exit, stdout } = await as("clerk", "publish", newest?.id ?? "")
    expect(exit).toBe(0)
    expect(stdout).toMatch(/与上一版相比改了 \d+ 个数字/)
    expect((await listed()).map(({ version, state }) => [version, state])).toEqual([
      [2, "published"],
      [1, "corrected"],
    ])
  })

  test("leaves a log of who did what", async () => {
    const { stdout } = await as("nobody", "log", id, "--format", "json")
    const { entries } = DisclosureLog.parse(JSON.parse(stdout))
    const done = entries.map(({ person, act }) => [person, act.kind])
    expect(done.slice(0, 5)).toEqual([
      ["clerk", "received"],
      ["clerk", "checked"],
      ["clerk", "submitted"],
      ["reviewer", "signed"],
      ["reviewer", "returned"],
    ])
    expect(done.at(-1)).toEqual(["clerk", "published"])
    const said = await as("nobody", "log", id, "--lang", "en")
    expect(said.stdout).toMatch(/reviewer {2}signed/)
    expect((await as("nobody", "log", "ffffff")).exit).toBe(2)
  })

  test("leaves a log of all that was done in the registry, the last act first, with whose document it was", async () => {
    const told = async (...argv: readonly string[]) =>
      ActivityLog.parse(JSON.parse((await as("nobody", "log", ...argv, "--format", "json")).stdout))
    const all = await told("--limit", "100")
    expect(all.next).toBeNull()
    expect(all.entries[0]).toMatchObject({
      person: "clerk",
      act: { kind: "published" },
      organisation: { name: "示例区图书馆" },
    })
    expect(all.entries.at(-1)).toMatchObject({
      person: "chief",
      act: { kind: "key-enrolled", person: "chief" },
      organisation: null,
    })
    const first = await told("--limit", "2")
    const rest = await told("--limit", "100", "--after", first.next ?? "")
    expect([...first.entries, ...rest.entries]).toEqual(all.entries)
    const { stdout } = await as("nobody", "log", "--limit", "2")
    expect(stdout).toMatch(/时间 .*单位 .*由 .*办理/)
    expect(stdout).toMatch(/示例区图书馆 +clerk +已公开 /)
    expect(stdout).toContain(`--after ${first.next}`)
    expect((await as("nobody", "log", "--lang", "en")).stdout).toMatch(
      /chief +key enrolled +chief {2}administrator/,
    )
  })
})

async function findings(): Promise<readonly { readonly id: string; readonly severity: string }[]> {
  const { stdout } = await as("nobody", "show", id, "--format", "json")
  return JSON.parse(stdout).documents[0].findings
}

describe("a release", () => {
  const release = join(folder, "release")

  test("holds what was published, is signed, and verifies", async () => {
    const { exit, stdout } = await as("chief", "export", "--output", release, "--issuer", "示例区财政局")
    expect(exit).toBe(0)
    expect(stdout).toContain("已写出 2 份公开件")
    const verified = await as("nobody", "verify", release)
    expect(verified.exit).toBe(0)
    expect(verified.stdout).toContain("没有问题")
    expect((await as("chief", "export", "--output", release)).exit).toBe(2)
  })

  test("is told to be signed by another key than the one expected", async () => {
    const { exit, stdout } = await as("nobody", "verify", release, "--key", "A".repeat(43))
    expect(exit).toBe(1)
    expect(stdout).toContain("由另一把密钥签名")
  })

  test("that was changed is told with the file", async () => {
    const path = join(release, "data", "figures.csv")
    writeFileSync(path, readFileSync(path, "utf8").replace("120.50", "121.50"))
    const { exit, stdout } = await as("nobody", "verify", release, "--format", "json")
    expect(exit).toBe(1)
    const { sound, faults } = Verification.parse(JSON.parse(stdout))
    expect(sound).toBe(false)
    expect(faults).toMatchObject([{ code: "changed-file", key: "data/figures.csv" }])
  })
})

describe("decisions", () => {
  test("are taken back until the document is signed", async () => {
    const other = place("other.txt", narrative({ organisation: "示例区档案馆", expenditure: "125.00" }))
    await as("clerk", "import", other)
    const [document] = await listed()
    const own = document?.id ?? ""
    await as("clerk", "accept", own, "n1", "--reason", "口径不同", "--until", "2999-12-31")
    expect((await as("reviewer", "undo", own)).exit).toBe(5)
    expect((await as("clerk", "undo", own)).exit).toBe(0)
    expect((await as("clerk", "undo", own)).exit).toBe(5)
    const passed = await as("clerk", "accept", own, "n1", "--reason", "x", "--until", "2001-01-01")
    expect(passed.stderr).toContain("2001-01-01 已经过去")
    const unsaid = await as("clerk", "accept", own, "n1", "--reason", " ", "--until", "2999-12-31")
    expect(unsaid.exit).toBe(2)
  })
})

describe("the register and the board", () => {
  const TABLE =
    "编号,单位名称,级别,上级,设立日期\nD1,示例区文化局,部门,,2010-01-01\nU1,示例区博物馆,单位,D1,2012-03-05\n"

  test("a faulty table is told with its place, and nothing of it is taken", async () => {
    const faulty = place("faulty.csv", TABLE.replace("2012-03-05", "2012-13-05"))
    const { exit, stderr } = await as("chief", "organisations", faulty)
    expect(exit).toBe(2)
    expect(stderr).toContain("faulty.csv:第 3 行第 5 列")
    expect((await as("nobody", "board", "--year", "2024")).stderr).toContain("还没有单位名录")
  })

  test("organisations that are late are told with how late", async () => {
    const table = place("table.csv", TABLE)
    expect((await as("clerk", "organisations", table)).exit).toBe(5)
    expect((await as("chief", "organisations", table)).exit).toBe(0)
    const asked = ["board", "--year", "2024", "--adopted", "2024-01-20", "--today", "2024-03-10"]
    const { stdout } = await as("nobody", ...asked)
    // 批准 + 40 天 for a department, + 55 for its unit: 29 February, 15 March.
    expect(stdout).toMatch(/示例区文化局 +部门 +没有收到 +2024-02-29（上限） +已超 10 天/)
    expect(stdout).toMatch(/示例区博物馆 +单位 +没有收到 +2024-03-15（上限） +还有 5 天/)
    expect(stdout).toContain("共 2 家")
    const { stdout: json } = await as("nobody", ...asked, "--format", "json")
    const { rows, totals } = BoardReport.parse(JSON.parse(json))
    expect(
      rows.map(({ expected, timeliness }) => [expected.organisation, timeliness.kind]).toSorted(),
    ).toEqual([
      ["D1", "overdue"],
      ["U1", "due"],
    ])
    expect(totals.timeliness.overdue).toBe(1)
  })
})
