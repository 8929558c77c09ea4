import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

import { newPrivateKey, nodeWorld, openEmbeddedRegistry, privateKeyIn, signerOf } from "@gouji/adapters"
import { ImportReport } from "@gouji/application"
import { createDesk } from "@gouji/application/desk"
import { OrganisationId } from "@gouji/domain"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { runCli, type Surroundings } from "../suites/cli.ts"
import { type CliProgram, cliProgram } from "../suites/cli-program.ts"
import { zipFile } from "../suites/container-files.ts"
import { narrative } from "../suites/given-narrative.ts"
import { BROKEN, contentsOf, paperFolder } from "../suites/paper-folder.ts"

const PAPERS = 60
/** The broken files, and one more in the archive. */
const FAILING = Object.keys(BROKEN).length + 1

const folder = mkdtempSync(join(tmpdir(), "gouji-import-"))
const papers = join(folder, "papers")
let program: CliProgram

beforeAll(async () => {
  program = await cliProgram()
  paperFolder(papers, PAPERS)
}, 60_000)
afterAll(() => {
  program?.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Imports into the registry of a name, and gives what it says as JSON. */
async function imported(name: string, argv: readonly string[], surroundings: Surroundings = {}) {
  const registry = join(folder, name, "registry.db")
  const begun = performance.now()
  const ran = await runCli(["import", ...argv, "--registry", registry, "--format", "json"], surroundings)
  const took = performance.now() - begun
  const report = ImportReport.parse(JSON.parse(ran.stdout))
  const paths = (outcome: string) =>
    report.documents.filter((one) => one.outcome === outcome).map(({ path }) => path.slice(folder.length + 1))
  return { ...ran, report, took, paths }
}

async function contents(name: string) {
  const registry = openEmbeddedRegistry(join(folder, name, "registry.db"))
  try {
    return await contentsOf(registry)
  } finally {
    await registry.close()
  }
}

describe("many documents", () => {
  let first: Awaited<ReturnType<typeof imported>>
  beforeAll(async () => {
    first = await imported("one", [papers, "--workers", "1"])
  }, 120_000)

  test("come in from folders and archives, and those that cannot be read stop no other", () => {
    expect(first.exit).toBe(3)
    expect(first.report).toMatchObject({
      added: PAPERS,
      kept: 0,
      failed: FAILING,
      unmatched: 0,
      complete: true,
    })
    const failed = first.report.documents.filter(({ outcome }) => outcome === "failed")
    expect(failed.map(({ path, problem }) => `${path.slice(papers.length + 1)} ${problem?.code}`)).toEqual([
      "2021/空.txt empty-document",
      "2021/损坏.docx damaged-document",
      "2021/损坏.pdf damaged-document",
      "2021/无预算.txt no-budget-found",
      "乡镇报送.zip/报送/空.txt empty-document",
    ])
    expect(first.stderr).toContain("空.txt: 文件是空的")
  })

  test("are not read again the second time, which is quick", async () => {
    const before = await contents("one")
    const second = await imported("one", [papers, "--workers", "1"])
    expect(second.report).toMatchObject({ added: 0, kept: PAPERS, failed: FAILING })
    expect(second.took).toBeLessThan(first.took / 5)
    expect(await contents("one")).toEqual(before)
    console.log(
      `${PAPERS} papers by 1 worker: ${(PAPERS / (first.took / 1000)).toFixed(1)}/s; again: ${second.took.toFixed(0)} ms`,
    )
  })

  test("come in the same by two threads, though they were killed on the way", {
    timeout: 120_000,
  }, async () => {
    const registry = join(folder, "two", "registry.db")
    const argv = ["import", papers, "--registry", registry, "--workers", "2"]
    const killed = program.start(argv)
    await expect.poll(() => killed.stdout().split("\n").length, { timeout: 60_000 }).toBeGreaterThan(10)
    killed.process.kill("SIGKILL")
    expect(await killed.exit).toBe("SIGKILL")
    const half = await contents("two")
    // Everything it had said was there is there.
    expect(half.entries.length).toBeGreaterThanOrEqual(killed.stdout().split("\n").length - 1)
    expect(half.entries.length).toBeLessThan(PAPERS)

    const { threadProgram } = program
    const rest = await imported("two", [papers, "--workers", "2"], { threadProgram })
    expect(rest.report).toMatchObject({
      added: PAPERS - half.entries.length,
      kept: half.entries.length,
      failed: FAILING,
    })
    expect(await contents("two")).toEqual(await contents("one"))
  })

  test("are counted on stderr in a terminal, on a line that is drawn anew", async () => {
    const some = join(folder, "some")
    mkdirSync(some)
    for (const name of ["甲", "乙", "丙"])
      writeFileSync(join(some, `${name}.txt`), narrative({ organisation: `示例区${name}馆` }))
    const { stderr } = await imported("terminal", [some], { terminal: 80 })
    const lines = stderr.split("\r\u001b[2K")
    expect(lines.some((line) => /^收入 1\/3 {2}/.test(line))).toBe(true)
    expect(lines.some((line) => /^收入 3\/3 {2}/.test(line))).toBe(true)
    expect(stderr).toContain("收入 3 份，已有 0 份，读不了 0 份")
  })
})

describe("an import that is stopped", () => {
  test("leaves what it had whole, says so, and goes on when it is run again", async () => {
    const stopped = program.start(["import", papers, "--registry", join(folder, "stop", "registry.db")])
    await expect.poll(() => stopped.stdout().split("\n").length, { timeout: 60_000 }).toBeGreaterThan(2)
    stopped.process.kill("SIGINT")
    expect(await stopped.exit).toBe(130)
    expect(stopped.stderr()).toContain("再运行同一条命令，会从这里接着做")
    const { entries, log } = await contents("stop")
    expect(entries.length).toBeGreaterThan(0)
    expect(log.length).toBe(entries.length * 2)
  })
})

/** A folder with papers of invented units, and a manifest over them. */
function listed(
  name: string,
  files: Readonly<Record<string, string>>,
  manifest: string | Uint8Array,
): string {
  const place = join(folder, name)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content)
  }
  const path = join(place, "清单.csv")
  writeFileSync(path, manifest)
  return path
}

const LIBRARY = narrative()
const ARCHIVES = narrative({ organisation: "示例区档案馆" })

describe("a manifest", () => {
  test("says what is to be imported, and what else is known of it", async () => {
    const manifest = listed(
      "listed",
      { "a.txt": LIBRARY, "sub/b.txt": ARCHIVES, "unlisted.txt": narrative({ aside: "另一份。" }) },
      "文件,单位,年度,阶段,网址,批复日期,公开日期\na.txt,示例区图书馆,2024,预算,https://example.cn/a,2024-02-05,2024/2/20\nsub\\b.txt,,,,,,\n",
    )
    const { exit, report } = await imported("listed-registry", ["--manifest", manifest])
    expect(exit).toBe(0)
    expect(
      report.documents.map(({ path, line, outcome }) => [path.slice(folder.length), line, outcome]),
    ).toEqual([
      ["/listed/a.txt", 2, "added"],
      ["/listed/sub/b.txt", 3, "added"],
    ])
    const { log } = await contents("listed-registry")
    const received = log.flatMap(({ act }) => (act.kind === "received" ? [act] : []))
    expect(received.map(({ name, address, dates }) => ({ name, address, dates }))).toContainEqual({
      name: "a.txt",
      address: "https://example.cn/a",
      dates: { adopted: null, approved: "2024-02-05", published: "2024-02-20" },
    })
  })

  test("may be about documents in an archive, and go with paths that it says nothing of", async () => {
    const manifest = listed(
      "packed",
      { "c.txt": LIBRARY },
      "file,address\n报送.zip/甲/b.txt,https://example.cn/b\n",
    )
    const archive = zipFile({
      "甲/b.txt": new TextEncoder().encode(ARCHIVES),
      "甲/不要.txt": new TextEncoder().encode(narrative({ organisation: "示例区美术馆" })),
    })
    writeFileSync(join(folder, "packed", "报送.zip"), archive)
    const argv = [join(folder, "packed", "c.txt"), "--manifest", manifest]
    const { report } = await imported("packed-registry", argv)
    expect(report.documents.map(({ path, line }) => [path.slice(folder.length), line])).toEqual([
      ["/packed/报送.zip/甲/b.txt", 2],
      ["/packed/c.txt", null],
    ])
  })

  test("tells what is wrong in it by line and column, and goes on with the other rows", async () => {
    const manifest = listed(
      "faults",
      { "a.txt": LIBRARY, "b.txt": ARCHIVES },
      "file,year,stage,published,备注\na.txt,去年,预算,,\nb.txt,2024,预算,2024-02-30,\nabsent.txt,2024,,,\n",
    )
    const { exit, report, stderr } = await imported("faults-registry", ["--manifest", manifest])
    expect(exit).toBe(3)
    expect(stderr).toContain("清单.csv:2:2: “去年”不是年度")
    expect(stderr).toContain("清单.csv:3:4: “2024-02-30”不是日期")
    expect(stderr).toContain("清单.csv:1:5: 不认识“备注”这一列")
    expect(report.manifest?.faults.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      "1:5 unknown-column",
      "2:2 bad-year",
      "3:4 bad-date",
    ])
    expect(report.documents).toMatchObject([
      { line: 4, outcome: "failed", problem: { code: "unreadable-file" } },
    ])
  })

  test("that cannot be read at all is wrong usage, and nothing is imported", async () => {
    const manifest = listed("unusable", { "a.txt": LIBRARY }, "单位,年度\n示例区图书馆,2024\n")
    const registry = join(folder, "unusable", "registry.db")
    for (const path of [manifest, join(folder, "unusable", "absent.csv")]) {
      const ran = await runCli(["import", "--manifest", path, "--registry", registry])
      expect(ran).toMatchObject({ exit: 2, stdout: "" })
    }
    expect((await runCli(["import", "--registry", registry])).exit).toBe(2)
    expect(existsSync(registry)).toBe(false)
  })

  test("may be in GB18030", async () => {
    const gb18030 = Buffer.concat([
      Buffer.from([0xce, 0xc4, 0xbc, 0xfe, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x0a]),
      Buffer.from("a.txt,"),
      // 示例区图书馆
      Buffer.from([0xca, 0xbe, 0xc0, 0xfd, 0xc7, 0xf8, 0xcd, 0xbc, 0xca, 0xe9, 0xb9, 0xdd]),
    ])
    const manifest = listed("gb18030", { "a.txt": LIBRARY }, gb18030)
    expect((await imported("gb18030-registry", ["--manifest", manifest])).report.added).toBe(1)
  })
})

describe("a document that says otherwise than its manifest", () => {
  const rows = "file,organisation,year\na.txt,示例区档案馆,2024\nb.txt,示例区档案馆,2023\n"
  const files = { "a.txt": LIBRARY, "b.txt": ARCHIVES }

  test("is not taken in where nobody can be asked, and both are told", async () => {
    const { exit, report, stderr } = await imported("differs-1", [
      "--manifest",
      listed("differs", files, rows),
    ])
    expect(exit).toBe(5)
    expect(report).toMatchObject({ added: 0, unmatched: 2 })
    expect(report.documents.map(({ differences }) => differences)).toEqual([
      [{ field: "organisation", manifest: "示例区档案馆", document: "示例区图书馆" }],
      [{ field: "fiscalYear", manifest: "2023", document: "2024" }],
    ])
    expect(stderr).toContain("清单：示例区档案馆；文件：示例区图书馆")
  })

  test("is taken in as the manifest has it where that is trusted", async () => {
    const argv = ["--manifest", listed("differs", files, rows), "--trust-manifest"]
    const { exit, report } = await imported("differs-2", argv)
    expect(exit).toBe(0)
    expect(report.documents.map(({ fiscalYear }) => fiscalYear)).toEqual([2024, 2023])
    expect(new Set(report.documents.map(({ organisation }) => organisation?.id)).size).toBe(1)
  })

  test.each([
    [
      ["m", "d"],
      [2024, 2024],
    ],
    [["M"], [2024, 2023]],
    [
      ["x", "s", "m"],
      [null, 2023],
    ],
    [[], [null, null]],
  ] as const)("is asked about in a terminal: %j", async (answers, years) => {
    const argv = ["--manifest", listed("differs", files, rows)]
    const name = `differs-${answers.join("")}`
    const { report, stderr } = await imported(name, argv, { answers, terminal: 80 })
    expect(report.documents.map(({ fiscalYear }) => fiscalYear)).toEqual(years)
    expect(stderr).toContain("以哪个为准？")
  })
})

describe("a registry with a register of organisations", () => {
  /** Enters the library and a hall of archives under other names than the papers have. */
  async function registered(name: string): Promise<void> {
    const registry = openEmbeddedRegistry(join(folder, name, "registry.db"))
    const signer = signerOf(privateKeyIn(newPrivateKey()))
    const entered = (id: string, called: string) => ({
      kind: "entered" as const,
      id: OrganisationId.parse(id),
      name: called,
      level: "unit" as const,
      organisationKind: "public-institution" as const,
      parent: null,
      creditCode: null,
      division: null,
      from: "2010-01-01",
    })
    const desk = createDesk({ registry, ...nodeWorld, signer })
    await desk.keys.enrol({ key: signer.publicKey, person: "管理员", roles: ["administrator"] })
    const changes = [entered("LIB", "示例区图书馆"), entered("ARC", "示例区档案馆（本级）")]
    expect(await desk.changeOrganisations(changes)).toMatchObject({ ok: true })
    await registry.close()
  }

  const two = join(folder, "two-papers")
  beforeAll(() => {
    mkdirSync(two)
    writeFileSync(join(two, "a.txt"), LIBRARY)
    writeFileSync(join(two, "b.txt"), ARCHIVES)
    writeFileSync(join(two, "c.txt"), narrative({ organisation: "示例区档案馆", aside: "第二版。" }))
  })

  test("takes in whose name it knows, and lists the others with whom they may be", async () => {
    await registered("register-1")
    const { exit, report, stderr } = await imported("register-1", [two])
    expect(exit).toBe(5)
    expect(report).toMatchObject({ added: 1, unmatched: 2 })
    expect(report.documents[0]).toMatchObject({ organisation: { id: "LIB" }, outcome: "added" })
    expect(report.documents[1]?.unmatched).toMatchObject({
      name: "示例区档案馆",
      candidates: [
        { id: "ARC", name: "示例区档案馆（本级）", how: "contains" },
        { id: "LIB", name: "示例区图书馆", how: "similar" },
      ],
    })
    expect(stderr).toContain("单位名录里没有“示例区档案馆”")
    expect(stderr).toContain("1  示例区档案馆（本级）")
  })

  test("asks a person whose a name is, once", async () => {
    await registered("register-2")
    const { report, stderr } = await imported("register-2", [two], { answers: ["1"], terminal: 100 })
    expect(report.documents.map(({ organisation }) => organisation?.id)).toEqual(["LIB", "ARC", "ARC"])
    expect(stderr.match(/是哪一个？/g)).toHaveLength(1)
  })
})

test("a path that is copied is one document", async () => {
  mkdirSync(join(folder, "copies"))
  writeFileSync(join(folder, "copies", "a.txt"), LIBRARY)
  copyFileSync(join(folder, "copies", "a.txt"), join(folder, "copies", "b.txt"))
  const { report, paths } = await imported("copies-registry", [join(folder, "copies")])
  expect(report).toMatchObject({ added: 1, kept: 1 })
  expect(paths("kept")).toEqual(["copies/b.txt"])
})
