/**
 * How fast the site answers: pages made for the first time, and pages made before. `GOUJI_DISCLOSURES=10000` has as many as the long form, `GOUJI_MINUTES=10` goes on so long to watch its memory.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { documentId } from "../packages/application/src/index.ts"
import { createReader, publicOnly } from "../packages/application/src/reader.ts"
import { bringIn } from "../tests/suites/load/bring-in.ts"
import { embedded } from "../tests/suites/load/places.ts"
import { templatesOfPapers } from "../tests/suites/load/templates.ts"
import { serve } from "../tests/suites/running-site.ts"
import { gate, tellMissed } from "./gates.ts"
import { grouped } from "./measure.ts"
import { residentMemory } from "./site/resident-memory.ts"
import { p95, type Visited, visit } from "./site/visiting.ts"

const DISCLOSURES = Number(process.env["GOUJI_DISCLOSURES"] ?? 600)
const MINUTES = Number(process.env["GOUJI_MINUTES"] ?? 0)
/** Organisation-years whose pages are visited. */
const VISITED = 150
/** Readers at a time. */
const READERS = 8

const folder = mkdtempSync(join(tmpdir(), "gouji-site-"))
const place = await embedded(folder).newPlace()
const load = await bringIn(place, { templates: await templatesOfPapers(12), count: DISCLOSURES })
console.log(`${grouped(load.published)} published of ${grouped(load.documents)}`)
const [alone, together] = await addresses()
const site = await serve(place.address, { drafts: false })
try {
  const one = await visit(site.origin, alone, 1)
  tell("made, one at a time", one, gate("made, one at a time", p95(one), { atMost: 30 }))
  const made = await visit(site.origin, together, READERS)
  tell(`made, ${READERS} at a time`, made, gate("made", made.rate, { atLeast: 80 }))
  const all = [...alone, ...together]
  const kept = await visit(site.origin, [...all, ...all, ...all], READERS)
  tell(`made before, ${READERS} at a time`, kept, gate("made before", kept.rate, { atLeast: 400 }))
  console.log(`  ${residentMemory(site.pid) ?? "?"} MiB`)
  await goOn(all)
} finally {
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
}
tellMissed()

/** Pages of what was published, each of another organisation-year: half to be visited alone, half together. */
async function addresses(): Promise<readonly [string[], string[]]> {
  const registry = await place.open()
  const reader = createReader({ registry: publicOnly(registry) })
  const { items } = await reader.page({}, { limit: VISITED })
  await registry.close()
  const pages = items.map(({ organisation, fiscalYear, stage, sha256 }) => [
    `/d/${organisation.id}/${fiscalYear}/${stage}`,
    `/d/${organisation.id}?of=${fiscalYear}`,
    `/f/${documentId(sha256)}/f1`,
    `/en/f/${documentId(sha256)}/f2`,
  ])
  const half = Math.floor(pages.length / 2)
  return [pages.slice(0, half).flat(), pages.slice(half).flat()]
}

/** The same over and over: its memory has to stay where it is. */
async function goOn(paths: readonly string[]): Promise<void> {
  const end = Date.now() + MINUTES * 60_000
  const memories: number[] = []
  while (Date.now() < end) {
    for (let round = 0; round < 20; round++) await visit(site.origin, paths, READERS)
    memories.push(residentMemory(site.pid) ?? 0)
  }
  if (memories.length === 0) return
  const settled = memories.slice(Math.floor(memories.length / 4))
  const growth = Math.max(...settled) / Math.min(...settled)
  console.log(
    `  ${MINUTES} minutes: ${settled[0]} to ${settled.at(-1)} MiB  ${gate("memory", growth, { atMost: 1.25 })}`,
  )
}

function tell(name: string, visited: Visited, gated: string): void {
  console.log(
    `  ${name.padEnd(28)}${grouped(visited.rate).padStart(7)} a second, p95 ${p95(visited).toFixed(1)} ms  ${gated}`,
  )
}
