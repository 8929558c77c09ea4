import { nodeHash, type OpenRegistry, systemClock } from "../../packages/adapters/src/index.ts"
import { createDesk } from "../../packages/application/src/desk.ts"
import type { PaperFile } from "../../tests/suites/load/papers.ts"
import { type Measured, timed } from "../measure.ts"
import type { Crew } from "./examining.ts"

/** Imports papers as `gouji import` does: read, check, keep. */
export function importPapers(
  registry: OpenRegistry,
  papers: readonly PaperFile[],
  { examine, ahead }: Crew,
): Promise<Measured> {
  const desk = createDesk({ registry, hash: nodeHash, clock: systemClock })
  const sources = papers.map((source) => ({ source, row: null }))
  const run = { sources, examine, ahead, related: [], trustManifest: false }
  return timed(async () => {
    for await (const { kind, path } of desk.importDocuments(run))
      if (kind !== "added") throw new TypeError(`${path}: ${kind}`)
  })
}
