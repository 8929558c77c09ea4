import { readDocument } from "@gouji/documents"
import { isArchiveOfDocuments, unpack } from "@gouji/documents/raw"
import { chanceOf } from "@gouji/testkit"
import { beforeAll, describe, expect, test } from "vitest"

import { FORMAT_SEEDS, type FormatSeed } from "../suites/format-seeds.ts"
import { mutated } from "../suites/mutated-bytes.ts"

/** How many changed documents of each format are read; `npm run test:long -- formats` asks for ten thousand. */
const CASES = Number(process.env["GOUJI_FUZZ"] ?? 150)
/**
 * In milliseconds of processor time, since the machine may be busy with other tests: so much for any document, and more
 * for what was repeated to many times its length, as long as it is not more than in proportion.
 */
const LONGEST_READING = { any: 1_500, perKilobyte: 60 }
/** What reading may come to hold at once beyond what was held before, in bytes. */
const MOST_MEMORY = 1024 * 1024 * 1024

/** What reading a sound seed may come to: it is a document, though perhaps one without a budget, or an archive of some. */
const SOUND = ["ok", "no-budget-found", "invalid-figures", "unsupported-format"]

describe.each(FORMAT_SEEDS)("$format", (seed) => {
  beforeAll(async () => {
    // What is loaded or compiled once is not the reading of one document.
    for (let count = 0; count < 3; count += 1) await readDocument(seed.sound())
  })

  test("is read where it is sound", async () => {
    expect(SOUND).toContain(await outcomeOf(seed.sound()))
  })

  test(`changed in ${CASES} ways is read or refused, soon, without filling the memory`, {
    timeout: 60_000 + CASES * 300,
  }, async () => {
    const before = process.memoryUsage().rss
    for (let number = 0; number < CASES; number += 1) {
      const bytes = changed(seed, number)
      const longest = LONGEST_READING.any + (LONGEST_READING.perKilobyte * bytes.length) / 1024
      expect(await timeToRead(bytes), `${seed.format} ${number}`).toBeLessThan(longest)
      expect(process.memoryUsage().rss - before, `${seed.format} ${number}`).toBeLessThan(MOST_MEMORY)
    }
  })
})

/** Every other document is changed inside, before it is packed. */
function changed(seed: FormatSeed, number: number): Uint8Array {
  const chance = chanceOf(number)
  return number % 2 === 0 ? mutated(seed.sound(), chance) : seed.changedInside(chance)
}

/** In milliseconds of processor time; the reading has to come to an outcome. */
async function timeToRead(bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage()
  const outcomes = isArchiveOfDocuments(bytes) ? await outcomesIn(bytes) : [await outcomeOf(bytes)]
  const { user, system } = process.cpuUsage(start)
  for (const outcome of outcomes) expect(outcome).toMatch(/^[a-z-]+$/)
  return (user + system) / 1_000
}

/** An archive is read document by document. */
async function outcomesIn(archive: Uint8Array): Promise<readonly string[]> {
  const unpacked = unpack(archive)
  if (!unpacked.ok) return [unpacked.error.code]
  return Promise.all(unpacked.value.files.map(({ bytes }) => outcomeOf(bytes)))
}

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes)
  return read.ok ? "ok" : read.error.code
}
