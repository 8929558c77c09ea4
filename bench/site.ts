/**
 * How fast the site answers: pages made for the first time, beside a bare page of the framework, and pages made before.
 * `GOUJI_DISCLOSURES=10000` has as many as the long form, `GOUJI_MINUTES=10` goes on so long to watch its memory.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { type DisclosureSummary, documentId } from "../packages/application/src/index.ts"
import { createReader, publicOnly } from "../packages/application/src/reader.ts"
import { bringIn } from "../tests/suites/load/bring-in.ts"
import { embedded } from "../tests/suites/load/places.ts"
import { templatesOfPapers } from "../tests/suites/load/templates.ts"
import { serve } from "../tests/suites/running-site.ts"
import { gate, tellMissed } from "./gates.ts"
import { grouped } from "./measure.ts"
import { visitBarePage } from "./site/bare-page.ts"
import { residentMemory } from "./site/resident-memory.ts"
import { p95, type Visited, visit } from "./site/visiting.ts"

const DISCLOSURES = Number(process.env["GOUJI_DISCLOSURES"] ?? 600)
const MINUTES = Number(process.env["GOUJI_MINUTES"] ?? 0)
/** Organisation-years whose pages are visited: a third while the program is new and being compiled, as with the bare page. */
const VISITED = 225
/** Readers at a time. */
const READERS = 8
/** Pages of an organisation-year that are visited. */
const PAGES = 4
/** Pages between two looks at its memory. */
const STRETCH = 400

const folder = mkdtempSync(join(tmpdir(), "gouji-site-"))
const place = await embedded(folder).newPlace()
const load = await bringIn(place, { templates: await templatesOfPapers(12), count: DISCLOSURES })
console.log(`${grouped(load.published)} published of ${grouped(load.documents)}`)
const [first, alone, together] = thirds(await addresses(VISITED))
tell(`a bare page, ${READERS} at a time`, await visitBarePage(together.length, READERS))
const site = await serve(place.address, { drafts: false })
try {
  tell(`the first, ${READERS} at a time`, await visit(site.origin, first, READERS))
  const one = await visit(site.origin, alone, 1)
  tell("made, one at a time", one, gate("made, one at a time", p95(one), { atMost: 30 }))
  const made = await visit(site.origin, together, READERS)
  tell(`made, ${READERS} at a time`, made, gate("made", made.rate, { atLeast: 80 }))
  const all = [...alone, ...together]
  const kept = await visit(site.origin, [...all, ...all, ...all], READERS)
  tell(`made before, ${READERS} at a time`, kept, gate("made before", kept.rate, { atLeast: 400 }))
  console.log(`  ${residentMemory(site.pid) ?? "?"} MiB`)
  await goOn()
} finally {
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
}
tellMissed()

/** Four pages of each of so many organisation-years that were published; of all of them where no number is given. */
async function addresses(count = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
  const registry = await place.open()
  const reader = createReader({ registry: publicOnly(registry) })
  const pages: string[] = []
  for (let after: string | undefined; ; ) {
    const { items, next } = await reader.page({}, { limit: VISITED, ...(after !== undefined && { after }) })
    pages.push(...items.flatMap(pagesOf))
    if (next === null || pages.length >= PAGES * count) break
    after = next
  }
  await registry.close()
  return pages
}

function pagesOf({ organisation, fiscalYear, stage, sha256 }: DisclosureSummary): readonly string[] {
  return [
    `/d/${organisation.id}/${fiscalYear}/${stage}`,
    `/d/${organisation.id}?of=${fiscalYear}`,
    `/f/${documentId(sha256)}/f1`,
    `/en/f/${documentId(sha256)}/f2`,
  ]
}

function thirds<T>(all: readonly T[]): readonly [readonly T[], readonly T[], readonly T[]] {
  const third = PAGES * Math.floor(all.length / PAGES / 3)
  return [all.slice(0, third), all.slice(third, 2 * third), all.slice(2 * third)]
}

/** All there are, round and round, most of them made anew each time: its memory has to stay where it is. */
async function goOn(): Promise<void> {
  const end = Date.now() + MINUTES * 60_000
  if (MINUTES === 0) return
  const paths = await addresses()
  const memories: number[] = []
  for (let from = 0; Date.now() < end; from = (from + STRETCH) % paths.length) {
    await visit(site.origin, paths.slice(from, from + STRETCH), READERS)
    memories.push(residentMemory(site.pid) ?? 0)
  }
  const settled = memories.slice(Math.floor(memories.length / 4))
  const [least, most] = [Math.min(...settled), Math.max(...settled)]
  console.log(
    `  ${MINUTES} minutes, ${grouped(memories.length * STRETCH)} pages: ${settled[0]} to ${settled.at(-1)} MiB, ${least} at least and ${most} at most  ${gate("memory", most / least, { atMost: 1.25 })}`,
  )
}

function tell(name: string, visited: Visited, gated = ""): void {
  console.log(
    `  ${name.padEnd(28)}${grouped(visited.rate).padStart(7)} a second, p95 ${p95(visited).toFixed(1)} ms  ${gated}`,
  )
}
