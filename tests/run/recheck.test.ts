import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import {
  nodeHash,
  nodeStore,
  nodeWorld,
  openEmbeddedRegistry,
  openPostgresRegistry,
  openRecheckQueue,
  takeRechecks,
} from "@gouji/adapters"
import {
  createExaminer,
  createMemoryRegistry,
  type DocumentToRecheck,
  RecheckReport,
  type Registry,
} from "@gouji/application"
import { createDesk } from "@gouji/application/desk"
import { CATALOGUE_VERSION } from "@gouji/rules"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { runCli } from "../suites/cli.ts"
import { type CliProgram, cliProgram, type Started } from "../suites/cli-program.ts"
import { narrative } from "../suites/given-narrative.ts"
import { OLDER_RULES } from "../suites/older-rules.ts"
import { paperFile } from "../suites/paper-folder.ts"
import { type PostgresServer, postgresServer } from "../suites/postgres-server.ts"
import { faultsAt } from "../suites/verifying.ts"

const PAPERS = 24

const folder = mkdtempSync(join(tmpdir(), "gouji-recheck-"))
let program: CliProgram
let server: PostgresServer
beforeAll(async () => {
  program = await cliProgram()
  server = await postgresServer()
}, 120_000)
afterAll(async () => {
  program?.remove()
  rmSync(folder, { recursive: true, force: true })
  await server?.stop()
}, 60_000)

const bytesOf = (text: string) => new TextEncoder().encode(text)
const LIBRARY = bytesOf(narrative())
/** Its two sides differ: N03 and N05 are broken. */
const ARCHIVES = bytesOf(narrative({ organisation: "示例区档案馆", expenditure: "125.00" }))

/** Brings documents in as they were checked a catalogue ago. */
async function bringInOld(registry: Registry, documents: readonly { name: string; bytes: Uint8Array }[]) {
  const desk = createDesk({ registry, ...nodeWorld, rules: OLDER_RULES })
  for (const document of documents) {
    const imported = await desk.importDocument(document)
    if (!imported.ok) throw new TypeError(`${document.name}: ${imported.error.code}`)
  }
}

function textPapers(count: number) {
  const seeds = Array.from({ length: count * 2 }, (_, seed) => seed).filter((seed) => seed % 3 !== 0)
  return seeds.slice(0, count).map(paperFile)
}

/** How often each document was checked under the catalogue as it stands. */
async function checksIn(registry: Registry): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const chain of await registry.chains()) {
    for (const { act } of await registry.chain(chain, 0, 1000)) {
      if (act.kind === "received") counts.set(act.document, counts.get(act.document) ?? 0)
      if (act.kind === "checked" && act.catalogue === CATALOGUE_VERSION)
        counts.set(act.document, (counts.get(act.document) ?? 0) + 1)
    }
  }
  return counts
}

async function done(registry: Registry): Promise<number> {
  return [...(await checksIn(registry)).values()].filter((count) => count > 0).length
}

function reportIn(stdout: string) {
  return RecheckReport.parse(JSON.parse(stdout))
}

describe("what changed between two catalogues", () => {
  const path = join(folder, "changes", "registry.db")
  let report: RecheckReport

  beforeAll(async () => {
    const registry = openEmbeddedRegistry(path)
    await bringInOld(registry, [
      { name: "library.txt", bytes: LIBRARY },
      { name: "archives.txt", bytes: ARCHIVES },
    ])
    await registry.close()
    const ran = await runCli(["recheck", "--registry", path, "--format", "json"])
    expect(ran.exit).toBe(0)
    report = reportIn(ran.stdout)
  })

  test("is what one works out by hand", () => {
    expect(report).toMatchObject({ checked: 2, current: 0, refused: 0, failed: 0, complete: true })
    expect(report.compared).toEqual([{ catalogue: "2025.1", engine: "1.0.0", documents: 2 }])
    const none = { appeared: 0, gone: 0, changed: 0 }
    expect(report.rules).toEqual([
      { rule: "N03", verdicts: { ...none, changed: 2 }, findings: { ...none, changed: 1 } },
      { rule: "N05", verdicts: { ...none, appeared: 2 }, findings: { ...none, appeared: 1 } },
      { rule: "Z01", verdicts: { ...none, gone: 2 }, findings: none },
    ])
    const archives = report.documents.find(({ sha256 }) => sha256 === nodeHash(ARCHIVES))
    expect(
      archives?.verdicts.map(
        ({ change, instance, from, to }) =>
          `${change} ${instance}: ${from?.outcome} ${from?.severity} > ${to?.outcome} ${to?.severity}`,
      ),
    ).toEqual([
      "changed N03/totals: fail error > fail fatal",
      "appeared N05/general-budget: undefined undefined > fail error",
      "gone Z01/former: pass error > undefined undefined",
    ])
    expect(
      archives?.findings.map(({ change, rule, to }) => `${change} ${rule} ${to?.severity}`).toSorted(),
    ).toEqual(["appeared N05 error", "changed N03 fatal"])
    const library = report.documents.find(({ sha256 }) => sha256 === nodeHash(LIBRARY))
    expect(library?.findings).toEqual([])
  })

  test("is told again without checking anything, in either language", async () => {
    const again = await runCli(["recheck", "--changes", "--registry", path, "--format", "json"])
    expect(reportIn(again.stdout)).toEqual({ ...report, checked: 0 })
    const zh = await runCli(["recheck", "--changes", "--registry", path])
    expect(zh.stdout).toContain("比较了 2 份，其中 2 份的结果有变化")
    expect(zh.stdout).toMatch(/示例区档案馆 2024 预算\n {2}有变化 {2}致命 {2}N03/)
    const en = await runCli(["recheck", "--changes", "--registry", path, "--lang", "en"])
    expect(en.stdout).toMatch(/N05\/general-budget {2}— → fails/)
  })

  test("is done once: a second run has nothing to do", async () => {
    const again = await runCli(["recheck", "--registry", path])
    expect(again).toMatchObject({ exit: 0, stdout: "" })
    expect(again.stderr).toContain("--changes")
  })
})

describe("which documents are checked again", () => {
  async function deskOf(...documents: readonly (readonly [name: string, bytes: Uint8Array])[]) {
    const registry = createMemoryRegistry(nodeStore)
    await bringInOld(
      registry,
      documents.map(([name, bytes]) => ({ name, bytes })),
    )
    const desk = createDesk({ registry, ...nodeWorld })
    return { registry, desk, recheck: desk.rechecking.recheck(createExaminer(nodeWorld)) }
  }

  async function all(documents: AsyncIterable<DocumentToRecheck>): Promise<readonly string[]> {
    const hashes: string[] = []
    for await (const { document } of documents) hashes.push(document)
    return hashes
  }

  const ALWAYS = { allBefore: null, since: null }

  test("those last checked under another edition, in reach of --since", async () => {
    const { desk } = await deskOf(["a.txt", LIBRARY], ["b.txt", ARCHIVES])
    expect(await all(desk.rechecking.pending(ALWAYS))).toHaveLength(2)
    expect(await all(desk.rechecking.pending({ ...ALWAYS, since: "2999-01-01" }))).toEqual([])
    expect(await all(desk.rechecking.pending({ ...ALWAYS, since: "2020-01-01" }))).toHaveLength(2)
  })

  test("all of them where that is wanted, each once since the run began", async () => {
    const { desk, recheck, registry } = await deskOf(["a.txt", LIBRARY])
    for await (const document of desk.rechecking.pending(ALWAYS)) await recheck(document, null)
    expect(await all(desk.rechecking.pending(ALWAYS))).toEqual([])
    const begun = new Date(Date.now() + 1).toISOString()
    await new Promise((resolve) => setTimeout(resolve, 5))
    const wish = { allBefore: begun, since: null }
    for await (const document of desk.rechecking.pending(wish)) {
      expect(await recheck(document, begun)).toEqual({ kind: "checked", missing: [] })
      expect(await recheck(document, begun)).toEqual({ kind: "current" })
    }
    expect(await all(desk.rechecking.pending(wish))).toEqual([])
    expect([...(await checksIn(registry)).values()]).toEqual([2])
  })

  test("none that was replaced meanwhile", async () => {
    const { desk, recheck, registry } = await deskOf(["a.txt", LIBRARY])
    const head = await registry.find(nodeHash(LIBRARY))
    const document = head && { subject: head.subject, document: head.sha256 }
    await desk.importDocument({ name: "corrected.txt", bytes: bytesOf(narrative({ aside: "更正。" })) })
    if (document === undefined) throw new TypeError("one was to be checked")
    expect(await recheck(document, null)).toEqual({ kind: "refused" })
    expect(await all(desk.rechecking.pending(ALWAYS))).toEqual([])
    expect((await checksIn(registry)).get(nodeHash(LIBRARY))).toBe(0)
  })

  test("those held against others, against the same ones as far as the registry has them", async () => {
    const { registry, recheck } = await deskOf(["a.txt", LIBRARY])
    const old = createDesk({ registry, ...nodeWorld, rules: OLDER_RULES })
    const absent = bytesOf(narrative({ organisation: "示例区美术馆" }))
    const examine = createExaminer({ ...nodeWorld, rules: OLDER_RULES })
    const related = [LIBRARY, absent].map((bytes) => ({ sha256: nodeHash(bytes), bytes }))
    const source = { path: "b.txt", bytes: ARCHIVES }
    const importing = { sources: [{ source, row: null }], examine, ahead: 1, related, trustManifest: false }
    for await (const { kind } of old.importDocuments(importing)) expect(kind).toBe("added")
    const head = await registry.find(nodeHash(ARCHIVES))
    if (head === undefined) throw new TypeError("it came in")
    expect(head.against).toEqual([nodeHash(LIBRARY), nodeHash(absent)].toSorted())
    const came = await recheck({ subject: head.subject, document: head.sha256 }, null)
    expect(came).toEqual({ kind: "checked", missing: [nodeHash(absent)] })
    expect((await registry.find(head.sha256))?.against).toEqual([nodeHash(LIBRARY)])
  })
})

describe("a re-check in the file", () => {
  test("that was killed is completed by the next, and nothing is checked twice", async () => {
    const path = join(folder, "killed", "registry.db")
    const registry = openEmbeddedRegistry(path)
    await bringInOld(registry, textPapers(PAPERS))
    const killed = program.start(["recheck", "--registry", path, "--workers", "2"])
    await expect.poll(() => done(registry), { timeout: 60_000 }).toBeGreaterThan(5)
    killed.process.kill("SIGKILL")
    await killed.exit
    const half = await done(registry)
    expect(half).toBeLessThan(PAPERS)

    const { threadProgram } = program
    const rest = await runCli(["recheck", "--registry", path, "--workers", "2", "--format", "json"], {
      threadProgram,
    })
    const report = reportIn(rest.stdout)
    expect(report).toMatchObject({ failed: 0, complete: true })
    const counts = await checksIn(registry)
    const heads = (await registry.list()).filter(({ state }) => state === "checked")
    expect(heads.map(({ sha256 }) => counts.get(sha256))).toEqual(heads.map(() => 1))
    expect(report.checked).toBe(heads.length - half)
    // The report is on both halves.
    expect(report.compared).toEqual([{ catalogue: "2025.1", engine: "1.0.0", documents: heads.length }])
    await registry.close()
  }, 120_000)
})

describe("a re-check on PostgreSQL", () => {
  /** A registry with papers of a catalogue ago, and how to ask its queue. */
  async function filled(count: number) {
    const address = await server.newDatabase()
    const registry = await openPostgresRegistry(address)
    await bringInOld(registry, textPapers(count))
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    const current = (await registry.list()).filter(({ state }) => state === "checked")
    const close = async () => {
      await client.end()
      await registry.close()
    }
    return { address, registry, client, current: current.map(({ sha256 }) => sha256), close }
  }

  const worker = (address: string, concurrency = 1): Started =>
    program.start(["worker", "--registry", address, "--concurrency", `${concurrency}`])

  async function stopped(...workers: readonly Started[]): Promise<readonly (number | string)[]> {
    for (const { process } of workers) process.kill("SIGTERM")
    return Promise.all(workers.map(({ exit }) => exit))
  }

  test("is done by two workers, one of which is killed in the middle", async () => {
    const { address, registry, current, close } = await filled(PAPERS)
    const [one, two] = [worker(address), worker(address)]
    const recheck = program.start(["recheck", "--registry", address, "--format", "json"])
    await expect.poll(() => done(registry), { timeout: 60_000 }).toBeGreaterThan(4)
    one.process.kill("SIGKILL")
    const half = await done(registry)
    expect(half).toBeLessThan(current.length)
    expect(await recheck.exit).toBe(0)

    const counts = await checksIn(registry)
    const checked = current.map((sha256) => counts.get(sha256) ?? 0)
    expect(Math.min(...checked)).toBe(1)
    expect(checked.filter((count) => count > 1).length).toBeLessThanOrEqual(1)
    const report = reportIn(recheck.stdout())
    expect(report).toMatchObject({ checked: current.length, failed: 0, complete: true })
    expect(report.compared).toEqual([{ catalogue: "2025.1", engine: "1.0.0", documents: current.length }])
    expect(await stopped(two)).toEqual([0])
    await close()
  }, 120_000)

  test("outlives connections that are cut", async () => {
    const { address, registry, client, current } = await filled(8)
    const workers = [worker(address), worker(address)]
    const recheck = program.start(["recheck", "--registry", address, "--detach"])
    expect(await recheck.exit).toBe(0)
    await expect.poll(() => done(registry), { timeout: 60_000 }).toBeGreaterThan(0)
    // Its own would be cut too, and a pool says that it is closed a moment before it is.
    await registry.close()
    await new Promise((resolve) => setTimeout(resolve, 300))
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gouji' and pid <> pg_backend_pid()",
    )
    const again = await openPostgresRegistry(address)
    await expect.poll(() => done(again), { timeout: 60_000 }).toBe(current.length)
    await again.close()
    expect(await stopped(...workers), workers.map(({ stderr }) => stderr()).join("\n")).toEqual([0, 0])
    await client.end()
  }, 120_000)

  test("outlives a server that is ended in the middle and comes back", async (context) => {
    const { power } = server
    if (power === undefined) return context.skip("the server of GOUJI_TEST_POSTGRES is not ours to end")
    const { address, registry, client, current } = await filled(8)
    client.on("error", () => undefined)
    const workers = [worker(address), worker(address)]
    expect(await program.start(["recheck", "--registry", address, "--detach"]).exit).toBe(0)
    await expect.poll(() => done(registry), { timeout: 60_000 }).toBeGreaterThan(0)
    await registry.close()
    await power.cut()
    await power.back()
    const again = await openPostgresRegistry(address)
    await expect.poll(() => done(again), { timeout: 90_000 }).toBe(current.length)
    expect([...(await checksIn(again)).values()].every((count) => count <= 1)).toBe(true)
    await again.close()
    expect(await stopped(...workers), workers.map(({ stderr }) => stderr()).join("\n")).toEqual([0, 0])
    await client.end().catch(() => undefined)
    expect(await faultsAt(address)).toEqual([])
  }, 180_000)

  test("is stopped cleanly: the job at hand is finished, and the rest waits for whoever comes next", async () => {
    const { address, registry, client, current, close } = await filled(8)
    expect(await program.start(["recheck", "--registry", address, "--detach"]).exit).toBe(0)
    const first = worker(address)
    await expect.poll(() => done(registry), { timeout: 60_000 }).toBeGreaterThan(0)
    expect(await stopped(first)).toEqual([0])
    const left = await done(registry)
    expect(left).toBeLessThan(current.length)
    const { rows } = await client.query("select locked_at from graphile_worker.jobs")
    expect(rows).toEqual(Array.from({ length: current.length - left }, () => ({ locked_at: null })))
    // Whoever waits may work too.
    const rest = await runCli(["recheck", "--registry", address, "--workers", "1", "--format", "json"])
    expect(reportIn(rest.stdout)).toMatchObject({ checked: current.length - left, failed: 0 })
    expect([...(await checksIn(registry)).values()].every((count) => count <= 1)).toBe(true)
    await close()
  }, 120_000)

  test("keeps why a document could not be checked, and tries again what failed otherwise", async () => {
    const address = await server.newDatabase()
    const edition = { catalogue: "next", engine: "next" }
    const queue = await openRecheckQueue(address, edition)
    const subject = { organisation: "o", fiscalYear: 2024, stage: "budget" } as const
    const [bad, shaky] = ["a".repeat(64), "b".repeat(64)]
    const jobs = [bad, shaky].map((document) => ({ subject, document, allBefore: null }))
    await queue.add(jobs)
    await queue.add(jobs)
    expect(await queue.state()).toEqual({ left: 2, workers: 0, failed: [] })

    const tried: string[] = []
    const working = { concurrency: 1, work: async () => ({ kind: "current" }) as const }
    const older = await takeRechecks(address, { ...working, edition: { ...edition, engine: "last" } })
    const taker = await takeRechecks(address, {
      edition,
      concurrency: 1,
      work: async ({ document }) => {
        tried.push(document)
        if (document === bad) return { kind: "failed", problem: { code: "empty-document" } }
        if (tried.filter((one) => one === shaky).length === 1) throw new Error("not this time")
        return { kind: "current" }
      },
    })
    await expect.poll(() => tried.filter((one) => one === shaky).length, { timeout: 20_000 }).toBe(2)
    await expect
      .poll(() => queue.state())
      .toMatchObject({
        left: 1,
        workers: 2,
        failed: [{ document: bad, problem: { code: "empty-document" }, isFinal: false }],
      })
    await Promise.all([older.stop(), taker.stop()])
    await queue.remove((await queue.state()).failed)
    expect(await queue.state()).toEqual({ left: 0, workers: 0, failed: [] })
    await queue.close()
  }, 60_000)

  test("says when nobody is at work", async () => {
    const { address, close } = await filled(1)
    const waiting = program.start(["recheck", "--registry", address])
    await expect.poll(() => waiting.stderr(), { timeout: 30_000 }).toContain("没有 gouji worker 在做")
    expect(await stopped(waiting)).toEqual([130])
    await close()
  }, 60_000)
})
