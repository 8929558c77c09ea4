import { canonicalJson } from "../canonical-json.ts"
import type { Hash } from "../ports.ts"
import { csvTables } from "./csv-tables.ts"
import { describingFiles } from "./describe/describing-files.ts"
import { MANIFEST_PATH, manifestOf, type ReleaseManifest, SIGNATURE_PATH } from "./manifest.ts"
import type { ReleasedFile, ReleaseSink, TableWriter } from "./release-folder.ts"
import { inOrder, type ReleaseInput } from "./release-input.ts"
import { type Released, releasedOf, reportPath, reportText } from "./released.ts"
import { type ReleaseSigner, signatureOn } from "./signature.ts"
import { RELEASE_TABLES } from "./tables/release-tables.ts"

/** What building a release takes of the world. */
export interface ReleaseWorld {
  readonly sink: ReleaseSink
  readonly hash: Hash
  /** Other forms than CSV that the tables are written in. */
  readonly forms: readonly TableWriter[]
  /** Without it the release is not signed, and verifying it says so. */
  readonly signer?: ReleaseSigner
}

/**
 * Writes a release, one disclosure after the other, so that a hundred thousand take the memory of one. The same input gives
 * the same bytes, in whatever order a list of disclosures comes.
 */
export async function buildRelease(input: ReleaseInput, world: ReleaseWorld): Promise<ReleaseManifest> {
  const { sink, hash, forms, signer } = world
  const writers = [csvTables(RELEASE_TABLES, sink), ...forms]
  const states = { published: 0, corrected: 0, withdrawn: 0 }
  const rows = new Map<string, number>()
  const reports: ReleasedFile[] = []
  for await (const disclosure of inOrder(input.disclosures)) {
    const released = releasedOf(disclosure)
    states[released.state] += 1
    reports.push(...reportFile(released, input, sink))
    await addRows(released, writers, rows)
  }
  const data: ReleasedFile[] = []
  for (const writer of writers) data.push(...(await writer.close()))
  const described = describingFiles({ head: input, states, rows, files: data }).map(([path, text]) =>
    written(sink, path, text),
  )
  const manifest = manifestOf(input, [...reports, ...data, ...described], hash)
  written(sink, MANIFEST_PATH, canonicalJson(manifest))
  if (signer !== undefined)
    written(sink, SIGNATURE_PATH, canonicalJson(await signatureOn(manifest, signer, hash)))
  return manifest
}

function reportFile(released: Released, input: ReleaseInput, sink: ReleaseSink): readonly ReleasedFile[] {
  const { id, report } = released
  return report === null ? [] : [written(sink, reportPath(id), reportText(report, input))]
}

async function addRows(
  released: Released,
  writers: readonly TableWriter[],
  counts: Map<string, number>,
): Promise<void> {
  for (const table of RELEASE_TABLES) {
    const rows = table.rowsOf(released)
    counts.set(table.name, (counts.get(table.name) ?? 0) + rows.length)
    for (const writer of writers) await writer.add(table, rows)
  }
}

function written(sink: ReleaseSink, path: string, text: string): ReleasedFile {
  const file = sink.open(path)
  file.write(text)
  return { path, ...file.close() }
}
