import type { OpenRegistry } from "../../packages/adapters/src/index.ts"
import { bringIn, type Load } from "../../tests/suites/load/bring-in.ts"
import type { Kind } from "../../tests/suites/load/places.ts"
import { QUERIES, type Query, sampleOf } from "../../tests/suites/load/queries.ts"
import type { Template } from "../../tests/suites/load/template.ts"
import { gate } from "../gates.ts"
import { grouped } from "../measure.ts"
import { askInTurn } from "./asking.ts"
import { CALLS, hasWholeSums, onPage, TENFOLD } from "./extent.ts"
import { rateOf, told } from "./telling.ts"

/** How much longer a page may take of ten times as many. */
const GROWTH = 2

/** A registry that was filled, and is open. */
interface Filled {
  readonly registry: OpenRegistry
  readonly documents: number
}

/** Fills a registry and one ten times as large, and asks both everything there is to ask, call by call in turn. */
export async function growth(kind: Kind, templates: readonly Template[], count: number): Promise<void> {
  const smaller = await filled(kind, count / TENFOLD, templates)
  const larger = await filled(kind, count, templates)
  const registries = await Promise.all(
    [smaller, larger].map(async ({ registry, documents }) => ({
      reader: registry,
      sample: await sampleOf(registry, documents),
    })),
  )
  console.log(
    `  ${CALLS} calls of each query on ${grouped(smaller.documents)} and ${grouped(larger.documents)}`,
  )
  for (const query of QUERIES) {
    const [few, many] = await askInTurn(query, registries, onPage(smaller.documents))
    if (few === undefined || many === undefined) continue
    const ratio = many.median / few.median
    const gated = isGated(query, smaller.documents)
      ? gate(`${query.name}, ${kind.name}`, ratio, { atMost: GROWTH })
      : ""
    console.log(
      `    ${query.name.padEnd(26)}${told(few)}${told(many)}× ${ratio.toFixed(2).padEnd(6)}${gated}`,
    )
  }
  await Promise.all([smaller.registry.close(), larger.registry.close()])
}

/** Pages and sums may not get slower with what else there is; a row is told of. */
function isGated({ kind }: Query, fewest: number): boolean {
  return kind !== "row" && (kind !== "sums" || hasWholeSums(fewest))
}

async function filled(kind: Kind, count: number, templates: readonly Template[]): Promise<Filled> {
  const place = await kind.newPlace()
  const load = await bringIn(place, { templates, count })
  await place.settle()
  console.log(`${kind.name}: ${grouped(count)} disclosures`)
  tell(load, await place.size())
  return { registry: await place.open(), documents: load.documents }
}

function tell({ documents, figures, published, bytes, appends, acts }: Load, size: number): void {
  const each = (total: number) => grouped(total / documents)
  console.log(
    `  ${grouped(documents)} documents with ${grouped(figures)} figures, ${each(figures)} each; ${grouped(published)} were published`,
  )
  console.log(`  received and checked ${rateOf(appends)}`)
  console.log(`  looked through       ${rateOf(acts)}`)
  console.log(
    `  ${grouped(size)} bytes, ${each(size)} a document: × ${(size / bytes.json).toFixed(2)} of its report as JSON (${each(bytes.json)}), of an original of ${each(bytes.originals)}`,
  )
}
