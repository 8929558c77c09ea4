/**
 * How a registry bears up: what comes in a second and how much room it takes, how long queries take as it grows tenfold,
 * pages of a very long list, and how fast everything is checked again; in a file and on PostgreSQL, in one run.
 * `GOUJI_DISCLOSURES=100000` is the long form.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { paperFile } from "../tests/suites/load/papers.ts"
import { clustered, embedded, postgres } from "../tests/suites/load/places.ts"
import { templatesOfPapers } from "../tests/suites/load/templates.ts"
import { postgresServer } from "../tests/suites/postgres-server.ts"
import { tellMissed } from "./gates.ts"
import { crewOf } from "./load/examining.ts"
import { CLUSTERED, DISCLOSURES, PAPERS, TEMPLATES } from "./load/extent.ts"
import { growth } from "./load/growth.ts"
import { longList } from "./load/long-list.ts"
import { work } from "./load/work.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-load-"))
const servers = await Promise.all([1, 2, 3].map(() => postgresServer()))
const [server] = servers
if (server === undefined) throw new RangeError("no server")
console.log(`PostgreSQL is ${server.name}, set up as it comes`)
const templates = await templatesOfPapers(TEMPLATES)
const papers = Array.from({ length: PAPERS }, (_, seed) => paperFile(1000 + seed))
const crews = [await crewOf(1, papers), await crewOf(2, papers), await crewOf(4, papers)]
try {
  for (const kind of [embedded(folder), postgres(server)]) {
    await work(kind, { papers, crews })
    await longList(kind, templates)
    await growth(kind, templates, DISCLOSURES)
  }
  await growth(clustered(servers), templates, CLUSTERED)
} finally {
  await Promise.all(crews.map(({ close }) => close()))
  await Promise.all(servers.map(({ stop }) => stop()))
  rmSync(folder, { recursive: true, force: true })
}
tellMissed()
