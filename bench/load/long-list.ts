import { bringIn } from "../../tests/suites/load/bring-in.ts"
import { fillIndex } from "../../tests/suites/load/index-rows.ts"
import type { Kind, ListPlace } from "../../tests/suites/load/places.ts"
import { QUERIES, sampleOf } from "../../tests/suites/load/queries.ts"
import type { Template } from "../../tests/suites/load/template.ts"
import { gate } from "../gates.ts"
import { grouped } from "../measure.ts"
import { askInTurn } from "./asking.ts"
import { onPage, ROWS } from "./extent.ts"
import { told } from "./telling.ts"

/** Milliseconds that all but a twentieth of the pages may take. */
const PAGE = 20

/** How long pages take of a list of very many organisation-years; its rows have no words to be found by. */
export async function longList(kind: Kind<ListPlace>, templates: readonly Template[]): Promise<void> {
  const place = await kind.newPlace()
  await bringIn(place, { templates, count: 1 })
  await fillIndex(place, ROWS)
  await place.settle()
  const registry = await place.open()
  const asked = { reader: registry, sample: await sampleOf(registry, ROWS) }
  console.log(
    `${kind.name}: ${grouped(ROWS)} organisation-years, put into the list alone, with nothing behind them`,
  )
  for (const query of QUERIES.filter((one) => one.kind === "list")) {
    const [times] = await askInTurn(query, [asked], onPage(ROWS))
    if (times === undefined) continue
    const name = `${query.name} of ${grouped(ROWS)}, ${kind.name}`
    console.log(`    ${query.name.padEnd(26)}${told(times)}${gate(name, times.p95, { atMost: PAGE })}`)
  }
  await registry.close()
}
