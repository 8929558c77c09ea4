import { execFileSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"

import { type OpenRegistry, openEmbeddedRegistry, openPostgresRegistry } from "@gouji/adapters"
import { type Act, KEY_CHAIN, type Registry, RegistryFailure, type Signer } from "@gouji/application"
import { type Chance, chanceOf } from "@gouji/testkit"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { acknowledged, hashesAt, heard, killed, start } from "../suites/killing.ts"
import { type Program, programOf } from "../suites/other-process.ts"
import { type PostgresServer, postgresServer } from "../suites/postgres-server.ts"
import { bureau, enrolments, newKeys } from "../suites/registry-sample.ts"
import { work } from "../suites/registry-work.ts"
import { bringIn, entriesOf, madeUp } from "../suites/store-entry.ts"
import { faultsAt } from "../suites/verifying.ts"

/** How often a process is killed on each store; `npm run test:long -- kills` does so more often. */
const KILLS = Number(process.env["GOUJI_KILLS"] ?? 8)
const HOUR = 3_600_000
/** After as many kills another registry is begun: verifying a long one takes longer than filling it. */
const EACH = 25

/** Says everything at once, and not when the event loop comes to it; `lost` where the registry went away. */
const WORKER = `
  import { writeSync } from "node:fs"
  import { RegistryFailure } from "@gouji/application"
  import { work } from "./registry-work.ts"
  const [place, keys, from, to] = process.argv.slice(2)
  const say = (line) => writeSync(1, line + "\\n")
  try {
    await work({ place, keys, from: Number(from), to: Number(to) }, say)
  } catch (error) {
    if (!(error instanceof RegistryFailure)) throw error
    say("lost " + error.detail)
    process.exit(4)
  }
`

const folder = mkdtempSync(join(tmpdir(), "gouji-faults-"))
const keys = join(folder, "keys.json")
let server: PostgresServer
let program: Program

beforeAll(async () => {
  writeFileSync(keys, JSON.stringify(newKeys()))
  server = await postgresServer()
  program = await programOf(WORKER)
}, 120_000)
afterAll(async () => {
  program?.remove()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

let count = 0
function newPath(): string {
  count += 1
  return join(folder, `${count}`, "registry.db")
}

const begin = (place: string, from = 0, to = 4000) => start(program.path, [place, keys, `${from}`, `${to}`])

/** Any moment: before it has opened the registry, while it does so, or with any of its acts under way. */
async function anyMoment(atWork: ReturnType<typeof begin>, chance: Chance): Promise<void> {
  if (chance.once(6)) await setTimeout(chance.below(800))
  else await heard(atWork).then(() => setTimeout(chance.below(400)))
}

/** What is not as it ought to be after a process was ended: what `verify` tells, and what was acknowledged and is gone. */
async function lostAt(place: string, known: ReadonlySet<string>) {
  const hashes = await hashesAt(place)
  return {
    faults: await faultsAt(place),
    missing: [...known].filter((hash) => !hashes.has(hash)),
  }
}
const NOTHING = { faults: [], missing: [] }

/** Has a program ended as often as that, each time at another moment, and held against what it had said by then. */
async function survives(
  kills: number,
  newPlace: () => Promise<string>,
  end: (atWork: ReturnType<typeof begin>, chance: Chance) => Promise<void>,
): Promise<number> {
  let told = 0
  for (let first = 0; first < kills; first += EACH) {
    const place = await newPlace()
    const known = new Set<string>()
    for (let each = first; each < Math.min(kills, first + EACH); each++) {
      const chance = chanceOf(each + 1)
      const atWork = begin(place)
      await anyMoment(atWork, chance)
      await end(atWork, chance)
      for (const hash of acknowledged(atWork)) known.add(hash)
      if (known.size > 0) expect(await lostAt(place, known)).toEqual(NOTHING)
    }
    const said: string[] = []
    await work({ place, keys, from: 0, to: 12 }, (line) => said.push(line))
    expect(said.at(-1)).toBe("done")
    for (const hash of acknowledged({ said })) known.add(hash)
    expect(await lostAt(place, known)).toEqual(NOTHING)
    told += known.size
  }
  return told
}

describe("a process that is killed", () => {
  test(`loses nothing it acknowledged and leaves nothing half there, ${KILLS} times (embedded)`, {
    timeout: HOUR,
  }, async () => {
    const told = await survives(KILLS, async () => newPath(), killed)
    console.log(`embedded: ${KILLS} kills, ${told} entries acknowledged, none lost`)
  })

  const clients = Math.ceil((KILLS * 2) / 3)
  test(`loses nothing and leaves nothing half there, ${clients} times (PostgreSQL)`, {
    timeout: HOUR,
  }, async () => {
    const told = await survives(clients, () => server.newDatabase(), killed)
    console.log(`PostgreSQL: ${clients} kills of the client, ${told} entries acknowledged, none lost`)
  })
})

describe("a server that is killed", () => {
  const times = KILLS - Math.ceil((KILLS * 2) / 3)
  test(`loses nothing and leaves nothing half there, ${times} times`, { timeout: HOUR }, async (context) => {
    const { power } = server
    if (power === undefined) return context.skip("the server of GOUJI_TEST_POSTGRES is not ours to end")
    const told = await survives(
      times,
      () => server.newDatabase(),
      async (atWork) => {
        await power.cut()
        await atWork.ended.finally(power.back)
      },
    )
    console.log(`PostgreSQL: ${times} kills of the server, ${told} entries acknowledged, none lost`)
  })
})

/** Writes until the world has something against it; gives what it said, and how much was written by then. */
async function writtenUntilRefused(registry: Registry, from = 0) {
  for (let each = from; ; each++) {
    try {
      await bringIn(registry, {
        text: `${each}`.padEnd(20_000, "预算"),
        organisation: `${each % 7}`,
        fiscalYear: 2000 + (each % 90),
      })
    } catch (error) {
      return { failure: error, written: each }
    }
  }
}

/** Has the system do something. */
function asked(command: string, ...words: readonly string[]): void {
  execFileSync(command, words, { stdio: "ignore" })
}

/** A small disk in memory; only the system's administrator can have one. Undefined where there is none to be had. */
function smallDisk(size: string): string | undefined {
  const path = join(folder, `disk-${size}`)
  mkdirSync(path)
  try {
    asked("mount", "-t", "tmpfs", "-o", `size=${size}`, "tmpfs", path)
    return path
  } catch {
    return undefined
  }
}

function remounted(disk: string, size: string): void {
  asked("mount", "-o", `remount,size=${size}`, disk)
}

/** A registry on a disk with little room, the words a full one is told in, and what gives it more. */
interface OnSmallDisk {
  readonly registry: OpenRegistry
  readonly place: string
  readonly words: string
  readonly grow: () => void
}

async function outlivesFullDisk({ registry, place, words, grow }: OnSmallDisk): Promise<void> {
  const { failure, written } = await writtenUntilRefused(registry)
  expect(failure).toBeInstanceOf(RegistryFailure)
  expect(String(failure)).toContain(words)
  expect(await registry.list()).toHaveLength(written)
  expect(await faultsAt(place)).toEqual([])
  grow()
  await bringIn(registry, { text: "with more room", organisation: "room" })
  await registry.close()
  expect(await faultsAt(place)).toEqual([])
}

describe("a disk that is full", () => {
  test("is said, what was written by then is whole, and with more room it goes on", async (context) => {
    const disk = smallDisk("2m")
    if (disk === undefined) return context.skip("no small disk can be made here")
    try {
      const path = join(disk, "registry.db")
      const registry = openEmbeddedRegistry(path)
      await outlivesFullDisk({ registry, place: path, words: "full", grow: () => remounted(disk, "8m") })
    } finally {
      // The driver has the file open until its process ends.
      asked("umount", "-l", disk)
    }
  })
})

describe("a disk that is full under the server", () => {
  test("is said, what was written by then is whole, and with more room it goes on", async (context) => {
    const disk = server.power && smallDisk("24m")
    if (disk === undefined) return context.skip("no small disk can be made here, or the server is not ours")
    // A server ends where a disk of its own goes away, so this one is for itself.
    const own = await postgresServer()
    try {
      // The server's user has to get there.
      chmodSync(folder, 0o755)
      const address = await own.newDatabase(disk)
      const registry = await openPostgresRegistry(address)
      const grow = () => remounted(disk, "48m")
      await outlivesFullDisk({ registry, place: address, words: "No space left", grow })
    } finally {
      await own.stop()
      asked("umount", "-l", disk)
    }
  })
})

/** Opens a registry as somebody who may not write to it, and says what came of it. */
const READER = `
  import { openRegistry } from "@gouji/adapters"
  import { bringIn } from "./store-entry.ts"
  if (process.getuid() === 0) process.setuid(65534)
  try {
    const registry = await openRegistry(process.argv[2])
    await bringIn(registry, { text: "not to be written" })
    console.log("written")
  } catch (error) {
    console.log(error.name + ": " + error.message)
  }
`

describe("a file that may not be written to", () => {
  test("is said, and is as it was", async () => {
    const path = newPath()
    const registry = openEmbeddedRegistry(path)
    await bringIn(registry)
    await registry.close()
    for (const each of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(each)) chmodSync(each, 0o444)
    chmodSync(folder, 0o755)
    chmodSync(join(path, ".."), 0o555)
    const reader = await programOf(READER)
    const said = await reader.run([path])
    reader.remove()
    chmodSync(join(path, ".."), 0o755)
    expect(said).toMatch(/^RegistryFailure: .*registry\.db: .*SQLITE_(READONLY|CANTOPEN)/)
    expect(await faultsAt(path)).toEqual([])
  })
})

describe("a server that stops", () => {
  test("is said without the password, and the same handle goes on when it is back", async (context) => {
    const { power } = server
    if (power === undefined) return context.skip("the server of GOUJI_TEST_POSTGRES is not ours to end")
    const address = await server.newDatabase()
    const registry = await openPostgresRegistry(address)
    const writing = writtenUntilRefused(registry)
    await setTimeout(300)
    await power.cut()
    try {
      const { failure } = await writing
      expect(failure).toBeInstanceOf(RegistryFailure)
      expect(String(failure)).not.toContain(":gouji@")
      await expect(registry.list()).rejects.toThrow(RegistryFailure)
    } finally {
      await power.back()
    }
    const { written } = await writing
    // What was on its way when the power went may have been written.
    expect((await registry.list()).length - written).toBeOneOf([0, 1])
    await bringIn(registry, { text: "afterwards" })
    await registry.close()
    expect(await faultsAt(address)).toEqual([])
  }, 60_000)
})

describe.each(["embedded", "PostgreSQL"])("on one registry (%s)", (kind) => {
  const newPlace = async () => (kind === "embedded" ? newPath() : server.newDatabase())

  test("two writers get in each other's way, and lose nothing", async () => {
    const place = await newPlace()
    const writers = [begin(place, 0, 30), begin(place, 15, 45)]
    await Promise.all(writers.map(({ ended }) => ended))
    expect(writers.map(({ said }) => said.at(-1))).toEqual(["done", "done"])
    const known = writers.flatMap(acknowledged)
    expect(new Set(known).size).toBe(known.length)
    expect(await lostAt(place, new Set(known))).toEqual(NOTHING)
    expect((await hashesAt(place)).size).toBe(known.length)
  }, 120_000)

  test("a clock that goes back is not followed, and nothing is at fault", async () => {
    const place = await newPlace()
    const registry = kind === "embedded" ? openEmbeddedRegistry(place) : await openPostgresRegistry(place)
    const people = bureau()
    const at = (day: string) => `2026-03-${day}T00:00:00.000Z`
    const does = async (by: Signer | null, day: string, ...acts: readonly Act[]) =>
      registry.append({ entries: await entriesOf(registry, acts, { signer: by, at: at(day) }) })
    expect(await does(people.chief, "20", ...enrolments(people))).toMatchObject({ ok: true })
    await bringIn(registry, { at: at("10") })
    const { original, subject } = madeUp()
    // Signed, by that clock, before the key was enrolled; and then before it came in.
    const about = { subject, document: original.sha256 }
    expect(await does(people.clerk, "11", { kind: "submitted", ...about })).toMatchObject({ ok: true })
    expect(await does(people.reviewer, "05", { kind: "returned", ...about, reason: "缺附表" })).toMatchObject(
      { ok: true },
    )
    const times = (await registry.chain(subject.organisation, 0, 10)).map((entry) => entry.at)
    expect(times).toEqual([at("10"), at("10"), at("11"), at("11")])
    // A revocation dated before what the key had signed by then.
    const revoked: Act = { kind: "key-revoked", key: people.clerk.publicKey, reason: "离岗" }
    expect(await does(people.chief, "01", revoked)).toMatchObject({ ok: true })
    expect((await registry.head(KEY_CHAIN))?.at).toBe(at("20"))
    await registry.close()
    expect(await faultsAt(place)).toEqual([])
  })
})
