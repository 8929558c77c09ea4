import { spawn } from "node:child_process"
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"

import {
  backupRegistry,
  copyRegistry,
  newPrivateKey,
  openEmbeddedRegistry,
  openPostgresRegistry,
  openRegistry,
  privateKeyIn,
  restoreRegistry,
  signerOf,
  vacuumRegistry,
} from "@gouji/adapters"
import {
  type LogEntry,
  type Registry,
  RegistryFailure,
  type RegistryFault,
  Verification,
} from "@gouji/application"
import { type Chance, chanceOf } from "@gouji/testkit"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import * as z from "zod"

import {
  type Flip,
  flipInFile,
  flipInPostgres,
  flipInWords,
  flipValue,
  leavesOf,
  openFreely,
  TABLES,
  type Table,
} from "../suites/byte-flips.ts"
import { runCli } from "../suites/cli.ts"
import { programOf } from "../suites/other-process.ts"
import { type PostgresServer, postgresServer } from "../suites/postgres-server.ts"
import { fillSample } from "../suites/registry-sample.ts"
import { bringIn, entriesOf, madeUp } from "../suites/store-entry.ts"
import { faultsAt } from "../suites/verifying.ts"

/** How many bytes are flipped in values, and as many in the file; `npm run test:long -- flips` has more. */
const FLIPS = Number(process.env["GOUJI_FLIPS"] ?? 60)
const HOUR = 3_600_000

const folder = mkdtempSync(join(tmpdir(), "gouji-care-"))
let server: PostgresServer
/** A registry with everything that can happen in it, in one file. */
const whole = join(folder, "whole.db")

beforeAll(async () => {
  server = await postgresServer()
  const path = join(folder, "first.db")
  const registry = openEmbeddedRegistry(path)
  await fillSample(registry)
  await registry.close()
  expect(await backupRegistry(path, whole)).toEqual({ ok: true, value: null })
}, 120_000)
afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

let count = 0
function newPath(): string {
  count += 1
  return join(folder, `${count}.db`)
}

type Faults = readonly RegistryFault[]

describe("verify", () => {
  test("finds nothing wrong with what was written as it ought to be", async () => {
    expect(await faultsAt(whole)).toEqual([])
  })

  test("has nothing to say of a registry in which nothing was written", async () => {
    const path = newPath()
    await openEmbeddedRegistry(path).close()
    expect(await faultsAt(path)).toEqual([])
    const address = await server.newDatabase()
    await (await openPostgresRegistry(address)).close()
    expect(await faultsAt(address)).toEqual([])
  })

  test("changes nothing, and says of what is no registry that it cannot be opened", async () => {
    const before = statSync(whole).mtimeMs
    await faultsAt(whole)
    expect(statSync(whole).mtimeMs).toBe(before)
    await expect(faultsAt(newPath())).rejects.toThrow(RegistryFailure)
    await expect(faultsAt(await server.newDatabase())).rejects.toThrow(RegistryFailure)
    await expect(faultsAt("postgres://somebody:secret@[nowhere/x")).rejects.toThrow(/^(?!.*secret)/)
    await expect(faultsAt("postgres://somebody:secret@[nowhere/x")).rejects.toThrow(RegistryFailure)
    expect(existsSync(join(folder, `${count}.db`))).toBe(false)
  })
})

describe("verify, of what was done on purpose", () => {
  /** What is told of the whole registry after statements that no store would take. */
  async function toldOf(...statements: readonly string[]) {
    const path = newPath()
    copyFileSync(whole, path)
    const database = openFreely(path)
    for (const statement of statements) database.exec(statement)
    database.close()
    return (await faultsAt(path)).map(({ code, table, detail }) => `${table} ${code} ${detail}`.trim())
  }
  const one = "(select chain from entry where kind = 'withdrawn')"

  test("names what is missing, and what speaks of it", async () => {
    expect(await toldOf("delete from report where hash = (select max(hash) from report)")).toEqual([
      expect.stringMatching(/^report missing [0-9a-f]+\/\d+$/),
    ])
    expect(await toldOf("delete from original where sha256 = (select max(sha256) from original)")).toEqual([
      expect.stringMatching(/^original missing [0-9a-f]+\/\d+$/),
    ])
  })

  test("names what nothing speaks of any more: the end of a chain was cut off", async () => {
    const cut = [
      `delete from entry where chain = ${one}`,
      `delete from chain where chain not in (select chain from entry)`,
      `delete from version where organisation not in (select chain from entry)`,
    ]
    expect(await toldOf(...cut)).toEqual(["original unspoken", "report unspoken"])
  })

  test("names a gap in a chain, and not what hangs on it", async () => {
    const told = await toldOf(`delete from entry where chain = ${one} and sequence = 2`)
    expect(told).toEqual(["entry wrong-sequence", "entry wrong-previous"])
  })

  test("names rows that nothing is behind, and rows that are not there", async () => {
    const nobody = [
      "create temporary table other as select * from version limit 1",
      "update other set organisation = 'nobody'",
      "insert into version select * from other",
    ]
    expect(await toldOf(...nobody)).toEqual(["version extra"])
    expect(
      await toldOf("insert into tally values (2024, 'final', 'newest', 'rule', 'N02', 'error', 1, 1, 1)"),
    ).toEqual(["tally extra"])
    expect(await toldOf("delete from tally where bucket = (select min(bucket) from tally)")).toContain(
      "tally missing",
    )
    expect(await toldOf("insert into chain values ('nobody', 1, 'x', 'x')")).toEqual(["chain extra"])
    expect(await toldOf(`delete from chain where chain = ${one}`)).toEqual(["chain missing"])
    expect(await toldOf(`delete from version where organisation = ${one}`)).toEqual(["version missing"])
  })

  test("names an entry that is sound by itself and that no store would have taken", async () => {
    const path = newPath()
    copyFileSync(whole, path)
    const registry = openEmbeddedRegistry(path)
    const { original, subject } = madeUp({ text: "更正后", organisation: "示例区图书馆" })
    const stranger = signerOf(privateKeyIn(newPrivateKey()))
    const act = { kind: "withdrawn", subject, document: original.sha256, reason: "无" } as const
    const [entry] = await entriesOf(registry, [act], { signer: stranger })
    await registry.close()
    const { chain, sequence, at, by, previous, hash, signature } = entry as LogEntry
    const row = [chain, sequence, at, by, act.kind, subject.fiscalYear, subject.stage, original.sha256]
    const database = openFreely(path)
    database
      .prepare(`insert into entry values (${Array(12).fill("?").join()})`)
      .run(...row, JSON.stringify(act), previous, hash, signature)
    database
      .prepare("update chain set length = ?, hash = ?, at = ? where chain = ?")
      .run(sequence, hash, at, chain)
    database.prepare("update version set state = 'withdrawn' where sha256 = ?").run(original.sha256)
    database.close()
    expect(await faultsAt(path)).toMatchObject([{ code: "refused", table: "entry", detail: "not-enrolled" }])
  })

  /** A registry whose table has a page of nothing between its first and its last. */
  function holed(from: string, table: Table): string {
    const path = newPath()
    copyFileSync(from, path)
    const file = readFileSync(path)
    const pages = leavesOf(path, table)
    expect(pages.length).toBeGreaterThan(2)
    const middle = pages[Math.floor(pages.length / 2)] ?? 0
    file.fill(0, (middle - 1) * 4096, middle * 4096)
    writeFileSync(path, file)
    return path
  }

  test.each(["entry", "chain"] as const)(
    "names the rows around a page of table %s that cannot be read, and reads on behind it",
    async (table) => {
      const [path, many] = [newPath(), newPath()]
      const registry = openEmbeddedRegistry(path)
      for (let each = 0; each < 90; each++)
        await bringIn(registry, { text: `${each}`, organisation: `${each}` })
      await registry.close()
      await backupRegistry(path, many)
      const faults = await faultsAt(holed(many, table))
      const damaged = faults.filter((fault) => fault.table === table && fault.code === "damaged")
      expect(damaged[0]?.key).toMatch(/^[0-9a-f]{10}\S* … [0-9a-f]{10}\S*$/)
      expect(damaged[0]?.detail).toContain("SQLITE_CORRUPT")
      // The stretch, and rows at its end that can only be seen from behind.
      expect(damaged.length).toBeLessThan(5)
      expect(faults.filter((fault) => fault.table === "original" || fault.table === "report")).toEqual([])
    },
  )
})

describe("verify, of one flipped byte", () => {
  /** What was not found of as many flips. The driver holds on to files it has closed, so each has one of its own. */
  async function missedOf<F>(
    flip: (path: string, chance: Chance) => F,
    isFound: (flipped: F, faults: Faults) => boolean,
  ) {
    const missed: { readonly seed: number; readonly flip: F; readonly faults: Faults }[] = []
    for (let seed = 1; seed <= FLIPS; seed++) {
      const path = newPath()
      copyFileSync(whole, path)
      const flipped = flip(path, chanceOf(seed))
      const faults = await faultsAt(path)
      if (!isFound(flipped, faults)) missed.push({ seed, flip: flipped, faults })
      rmSync(path)
    }
    return missed
  }

  const isNamed = ({ table, keys }: Flip, faults: Faults) =>
    faults.some((fault) => fault.table === table && keys.includes(fault.key))

  test(`names the row, for ${FLIPS} flips of values`, { timeout: HOUR }, async () => {
    const flip = (path: string, chance: Chance) => {
      const database = openFreely(path)
      const flipped = flipValue(database, chance.pick(TABLES), chance)
      database.close()
      return flipped
    }
    expect(await missedOf(flip, isNamed)).toEqual([])
  })

  test(`names the table or the file, for ${FLIPS} flips in the file`, { timeout: HOUR }, async () => {
    const isTold = ({ table }: { readonly table: string }, faults: Faults) =>
      faults.some((fault) => fault.table === table || fault.table === "database")
    expect(await missedOf(flipInFile, isTold)).toEqual([])
  })

  test("of the index of words, says nothing wrong of anything else, and a copy has a new one", {
    timeout: HOUR,
  }, async () => {
    for (let seed = 1; seed <= FLIPS / 5; seed++) {
      const path = newPath()
      copyFileSync(whole, path)
      const flip = flipInWords(path, chanceOf(seed))
      const faults = await faultsAt(path)
      expect([flip, faults.filter(({ table }) => table !== "database")]).toEqual([flip, []])
      const registry = openEmbeddedRegistry(path)
      // Found, not found, or said to be damaged in words a person is shown.
      const found = await registry.search({ words: "后" }, { limit: 5 }).catch((error: unknown) => error)
      if (found instanceof Error) expect(found).toBeInstanceOf(RegistryFailure)
      await registry.close()
      rmSync(path)
    }
    const [path, copy] = [newPath(), newPath()]
    copyFileSync(whole, path)
    flipInWords(path, chanceOf(1))
    expect(await copyRegistry(path, copy)).toMatchObject({ ok: true })
    const registry = openEmbeddedRegistry(copy)
    const { items } = await registry.search({ words: "后" }, { limit: 5 })
    await registry.close()
    expect(items.length).toBeGreaterThan(0)
  })

  const fewer = Math.ceil(FLIPS / 10)
  test(`names the row, for ${fewer} changed characters and bytes on PostgreSQL`, {
    timeout: HOUR,
  }, async () => {
    const address = await server.newDatabase()
    expect(await copyRegistry(whole, address)).toMatchObject({ ok: true })
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query("set session_replication_role = replica")
    const missed: unknown[] = []
    for (let seed = 1; seed <= fewer; seed++) {
      const chance = chanceOf(seed)
      const { flip, restore } = await flipInPostgres(client, chance.pick(TABLES), chance)
      const faults = await faultsAt(address)
      if (!isNamed(flip, faults)) missed.push({ seed, flip, faults })
      await restore()
    }
    await client.end()
    expect(missed).toEqual([])
    expect(await faultsAt(address)).toEqual([])
  })

  test("names the table of a page that PostgreSQL finds damaged, and goes on with the others", async (context) => {
    const { power } = server
    if (power === undefined) return context.skip("the server of GOUJI_TEST_POSTGRES is not ours to end")
    const address = await server.newDatabase()
    await copyRegistry(whole, address)
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    const { rows } = await client.query(
      "select current_setting('data_directory') as folder, pg_relation_filepath('report') as file",
    )
    await client.query("checkpoint")
    await client.end()
    await power.cut()
    const path = join(String(rows[0].folder), String(rows[0].file))
    const file = readFileSync(path)
    file[6000] = (file[6000] ?? 0) ^ 1
    writeFileSync(path, file)
    await power.back()
    const faults = await faultsAt(address)
    const damaged = faults.filter(({ code }) => code === "damaged")
    expect(damaged.length).toBeGreaterThan(0)
    for (const { table, detail } of damaged)
      expect([table, detail]).toEqual(["report", expect.stringContaining("XX001")])
    expect(faults.filter(({ table }) => table !== "report")).toEqual([])
  })
})

/** Everything in the log, chain by chain. */
async function logOf(registry: Registry): Promise<readonly (readonly LogEntry[])[]> {
  const chains = await registry.chains()
  return Promise.all(chains.map((chain) => registry.chain(chain, 0, 10_000)))
}

async function logAt(place: string) {
  const registry = await openRegistry(place)
  const log = await logOf(registry)
  const listed = await registry.list()
  await registry.close()
  return { log, listed }
}

describe("copying", () => {
  test("to PostgreSQL and back gives the same log, the same lists and nothing at fault", async () => {
    const address = await server.newDatabase()
    const back = newPath()
    expect(await copyRegistry(whole, address)).toMatchObject({ ok: true })
    expect(await faultsAt(address)).toEqual([])
    expect(await copyRegistry(address, back)).toMatchObject({ ok: true })
    expect(await faultsAt(back)).toEqual([])
    const expected = await logAt(whole)
    expect(await logAt(address)).toEqual(expected)
    expect(await logAt(back)).toEqual(expected)
    expect(expected.log.flat().length).toBeGreaterThan(30)
  })

  test("goes on where it was stopped, and writes nothing twice", async () => {
    const path = newPath()
    for (const entries of [3, 10, 25]) {
      const stop = new AbortController()
      const onProgress = ({ done }: { readonly done: number }) => void (done >= entries && stop.abort())
      await expect(copyRegistry(whole, path, { onProgress, stop: stop.signal })).rejects.toThrow(/abort/i)
      expect(await faultsAt(path)).toEqual([])
    }
    const rest = await copyRegistry(whole, path)
    expect(rest).toMatchObject({ ok: true })
    expect(rest.ok && rest.value.written).toBeLessThan(rest.ok ? rest.value.entries - 24 : 0)
    expect(await copyRegistry(whole, path)).toMatchObject({ value: { written: 0 } })
    expect(await logAt(path)).toEqual(await logAt(whole))
  })

  test("takes what came in since", async () => {
    const [from, to] = [newPath(), newPath()]
    copyFileSync(whole, from)
    await copyRegistry(from, to)
    const registry = openEmbeddedRegistry(from)
    await bringIn(registry, { text: "later", organisation: "示例区第1单位", at: "2026-05-01T00:00:00.000Z" })
    await registry.close()
    expect(await copyRegistry(from, to)).toMatchObject({ value: { written: 2 } })
  })

  test("refuses a target that holds what the source does not", async () => {
    const [more, other] = [newPath(), newPath()]
    copyFileSync(whole, more)
    const registry = openEmbeddedRegistry(more)
    await bringIn(registry, { text: "here only", organisation: "示例区第1单位" })
    await registry.close()
    const another = openEmbeddedRegistry(other)
    await bringIn(another, { text: "another", organisation: "另一单位" })
    await another.close()
    for (const target of [more, other])
      expect(await copyRegistry(whole, target)).toMatchObject({ ok: false, error: { code: "diverged" } })
    expect(await copyRegistry(more, whole)).toMatchObject({ ok: true })
  })

  test("stops at what is damaged, and says where", async () => {
    const path = newPath()
    copyFileSync(whole, path)
    const database = openFreely(path)
    database.exec("update original set name = name || '!' where sha256 = (select min(sha256) from original)")
    database.close()
    const copied = await copyRegistry(path, newPath())
    expect(copied).toMatchObject({
      error: { code: "damaged", first: { code: "wrong-seal", table: "original" } },
    })
  })
})

/** Adds documents until it is ended, and says so of each. */
const WRITER = `
  import { openRegistry } from "@gouji/adapters"
  import { bringIn } from "./store-entry.ts"
  const registry = await openRegistry(process.argv[2])
  for (let n = 0; ; n += 1) {
    await bringIn(registry, { text: "written " + n, organisation: "写" + (n % 3), fiscalYear: 2000 + n % 100 })
    console.log(n)
  }
`

describe("keeping and restoring", () => {
  test.each(["embedded", "PostgreSQL"])(
    "keeps a moment of a registry that is written to (%s)",
    async (kind) => {
      const place = kind === "embedded" ? newPath() : await server.newDatabase()
      const program = await programOf(WRITER)
      const writer = spawn(process.execPath, [program.path, place], { stdio: ["ignore", "pipe", "inherit"] })
      await new Promise<void>((resolve) => {
        let lines = 0
        writer.stdout.on("data", (text) => {
          lines += String(text).split("\n").length - 1
          if (lines > 5) resolve()
        })
      })
      const files = [newPath(), newPath()]
      for (const file of files) expect(await backupRegistry(place, file)).toEqual({ ok: true, value: null })
      expect(writer.exitCode).toBeNull()
      writer.kill("SIGKILL")
      program.remove()
      for (const file of files) {
        expect(await faultsAt(file)).toEqual([])
        const { log } = await logAt(file)
        expect(log.flat().length).toBeGreaterThanOrEqual(12)
      }
      const { log } = await logAt(place)
      expect(log.flat().length).toBeGreaterThan((await logAt(files[0] ?? "")).log.flat().length)
    },
    60_000,
  )

  test("keeps a file to its owner, writes over none, and leaves nothing behind", async () => {
    const file = join(mkdtempSync(join(folder, "backups-")), "kept.db")
    await backupRegistry(whole, file)
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(await backupRegistry(whole, file)).toEqual({
      ok: false,
      error: { code: "file-exists", path: file },
    })
    expect(readdirSync(join(file, ".."))).toEqual(["kept.db"])
    await expect(backupRegistry(newPath(), newPath())).rejects.toThrow(RegistryFailure)
  })

  test("does not keep what is damaged", async () => {
    const [path, file] = [newPath(), newPath()]
    copyFileSync(whole, path)
    const database = openFreely(path)
    database.exec("update report set seal = hash")
    database.close()
    expect(await backupRegistry(path, file)).toMatchObject({ error: { code: "damaged", place: file } })
    expect(existsSync(file)).toBe(false)
  })

  test.each(["embedded", "PostgreSQL"])(
    "restores into nothing, and into a beginning of it (%s)",
    async (kind) => {
      const place = kind === "embedded" ? newPath() : await server.newDatabase()
      expect(await restoreRegistry(whole, place)).toEqual({ ok: true, value: null })
      expect(await logAt(place)).toEqual(await logAt(whole))
      expect(await restoreRegistry(whole, place)).toEqual({ ok: true, value: null })
      const registry = await openRegistry(place)
      await bringIn(registry, { text: "since", organisation: "示例区第1单位" })
      await registry.close()
      expect(await restoreRegistry(whole, place)).toMatchObject({ error: { code: "diverged" } })
      expect((await logAt(place)).listed).toHaveLength((await logAt(whole)).listed.length + 1)
    },
  )

  test("restores one of the first schema, and leaves it as it was", async () => {
    const old = newPath()
    const packed = readFileSync(new URL("../fixtures/registry-schema-1.db.gz", import.meta.url))
    writeFileSync(old, gunzipSync(packed))
    const path = newPath()
    expect(await restoreRegistry(old, path)).toEqual({ ok: true, value: null })
    expect((await logAt(path)).listed).toHaveLength(2)
    expect(readFileSync(old)).toEqual(gunzipSync(packed))
  })

  test("restores nothing from what is damaged", async () => {
    const [path, target] = [newPath(), newPath()]
    copyFileSync(whole, path)
    const database = openFreely(path)
    database.exec("update entry set at = '2020-01-01T00:00:00.000Z' where sequence = 2")
    database.close()
    expect(await restoreRegistry(path, target)).toMatchObject({ error: { code: "damaged", place: path } })
    expect(existsSync(target)).toBe(false)
  })
})

describe("vacuum", () => {
  const HURT = [
    "update version set state = 'published', title = 'other'",
    "delete from version where fiscal_year > 2022",
    "update chain set length = length + 1",
    "insert into chain values ('nobody', 1, 'x', 'x')",
  ]

  test("makes damaged lists again as they were", async () => {
    const path = newPath()
    copyFileSync(whole, path)
    const database = openFreely(path)
    for (const statement of HURT) database.exec(statement)
    database.close()
    expect((await faultsAt(path)).length).toBeGreaterThan(5)
    expect(await vacuumRegistry(path)).toMatchObject({ ok: true })
    expect(await faultsAt(path)).toEqual([])
    expect(await logAt(path)).toEqual(await logAt(whole))
  })

  test("does so on PostgreSQL", async () => {
    const address = await server.newDatabase()
    await copyRegistry(whole, address)
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    for (const statement of HURT) await client.query(statement)
    await client.end()
    expect((await faultsAt(address)).length).toBeGreaterThan(5)
    expect(await vacuumRegistry(address)).toMatchObject({ ok: true })
    expect(await faultsAt(address)).toEqual([])
    expect(await logAt(address)).toEqual(await logAt(whole))
  })

  test("makes nothing of a log that is damaged", async () => {
    const path = newPath()
    copyFileSync(whole, path)
    const database = openFreely(path)
    database.exec("update entry set act = replace(act, 'a.txt', 'b.txt')")
    database.close()
    expect(await vacuumRegistry(path)).toMatchObject({
      error: { code: "damaged", first: { table: "entry" } },
    })
  })
})

describe("gouji", () => {
  const gouji = (registry: string, ...argv: readonly string[]) => runCli([...argv, "--registry", registry])
  const asked = (place: string) => gouji(place, "verify", "--format", "json")

  test("verify exits 0 where nothing is wrong, 1 where something is, 4 where there is no registry", async () => {
    expect((await gouji(whole, "verify")).exit).toBe(0)
    expect((await gouji(newPath(), "verify", whole)).exit).toBe(0)
    expect((await gouji(newPath(), "verify")).exit).toBe(4)
    expect((await gouji(whole, "verify", folder)).exit).toBe(2)
    const path = newPath()
    copyFileSync(whole, path)
    const database = openFreely(path)
    database.exec("update chain set length = 0 where chain = (select min(chain) from chain)")
    database.close()
    const { exit, stdout } = await gouji(path, "verify", "--lang", "en")
    expect(exit).toBe(1)
    expect(stdout).toMatch(/^chain +[0-9a-f]{10} +says something else than it is derived from +length$/m)
    expect(stdout).toContain("gouji registry vacuum")
    expect((await gouji(path, "registry", "vacuum")).exit).toBe(0)
    expect((await gouji(path, "verify")).exit).toBe(0)
  })

  test("verify prints JSON that its schema takes, of both stores", async () => {
    const address = await server.newDatabase()
    expect((await gouji(whole, "registry", "copy", whole, address)).exit).toBe(0)
    for (const place of [whole, address]) {
      const { stdout, exit } = await asked(place)
      const { counts, ...rest } = Verification.parse(JSON.parse(stdout))
      expect(exit).toBe(0)
      expect(rest).toMatchObject({ kind: "registry", sound: true, faults: [] })
      expect(counts["entry"]).toBeGreaterThan(30)
      expect(stdout).not.toContain(`:${new URL(address).password}@`)
    }
    const schema = JSON.parse(readFileSync(new URL("../../schemas/verify.json", import.meta.url), "utf8"))
    expect(z.fromJSONSchema(schema).safeParse(JSON.parse((await asked(whole)).stdout)).success).toBe(true)
  })

  test("registry keeps and restores, and refuses with an exit of its own", async () => {
    const [file, place] = [newPath(), newPath()]
    expect((await gouji(whole, "registry", "backup", file)).exit).toBe(0)
    expect((await gouji(whole, "registry", "backup", file)).exit).toBe(2)
    expect((await gouji(place, "registry", "restore", file)).exit).toBe(0)
    const registry = openEmbeddedRegistry(place)
    await bringIn(registry, { text: "since", organisation: "示例区第1单位" })
    await registry.close()
    expect((await gouji(place, "registry", "restore", file)).exit).toBe(5)
    expect((await gouji(newPath(), "registry", "restore", newPath())).exit).toBe(4)
    expect((await gouji(whole, "registry")).exit).toBe(2)
  })

  test("doctor names the kind of store, and its schema", async () => {
    const address = await server.newDatabase()
    await copyRegistry(whole, address)
    expect((await gouji(whole, "doctor")).stdout).toMatch(/单文件库（结构第 \d+ 版）/)
    const { stdout } = await gouji(address, "doctor", "--lang", "en")
    expect(stdout).toMatch(/PostgreSQL \(schema \d+\)/)
    expect(stdout).not.toContain(`:${new URL(address).password}@`)
  })
})
