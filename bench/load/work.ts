import type { PaperFile } from "../../tests/suites/load/papers.ts"
import type { Kind } from "../../tests/suites/load/places.ts"
import { gate } from "../gates.ts"
import type { Measured } from "../measure.ts"
import type { Crew } from "./examining.ts"
import { ROUNDS } from "./extent.ts"
import { importPapers } from "./importing.ts"
import { type Opened, recheckAll } from "./rechecking.ts"
import { throughput } from "./telling.ts"

/** What four workers may take of two's time: no more, but for what else the machine does. */
const FOUR = 1.05

/** Real papers read, checked and kept by one worker, by two and by four, and then checked again by each: all of them warm. */
export async function work(
  { name, newPlace }: Kind,
  { papers, crews }: { readonly papers: readonly PaperFile[]; readonly crews: readonly Crew[] },
): Promise<void> {
  console.log(`${name}: ${papers.length} papers`)
  for (const crew of crews) {
    const took = await best(async () => {
      const place = await newPlace()
      const registry = await place.open()
      return importPapers(registry, papers, crew).finally(() => registry.close())
    })
    console.log(`  imported by ${crew.workers}      ${throughput(took, papers.length)}`)
  }
  const { address, open } = await newPlace()
  const registry = await open()
  for (const crew of crews.slice(0, 1)) await importPapers(registry, papers, crew)
  await again({ name, address, registry }, { count: papers.length, crews })
  await registry.close()
}

/** In turns, so that what else goes on in the machine falls on all alike. */
async function again(
  opened: Opened & { readonly name: string },
  { count, crews }: { readonly count: number; readonly crews: readonly Crew[] },
): Promise<void> {
  const least = new Map<number, Measured>()
  for (let round = 0; round < ROUNDS; round++)
    for (const crew of crews)
      least.set(crew.workers, quicker(await recheckAll(opened, crew), least.get(crew.workers)))
  for (const [workers, took] of least) console.log(`  checked again by ${workers} ${throughput(took, count)}`)
  const ratio = (least.get(4)?.wall ?? 0) / (least.get(2)?.wall ?? 1)
  const gated = gate(`four workers, ${opened.name}`, ratio, { atMost: FOUR })
  console.log(`  four beside two    × ${ratio.toFixed(2)} of the time  ${gated}`)
}

async function best(run: () => Promise<Measured>): Promise<Measured> {
  let least = await run()
  for (let round = 1; round < ROUNDS; round++) least = quicker(await run(), least)
  return least
}

function quicker(one: Measured, other: Measured = one): Measured {
  return one.wall < other.wall ? one : other
}
