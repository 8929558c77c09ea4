import { dirname } from "node:path"

import type { Listed } from "@gouji/adapters"
import { type Manifest, readManifest } from "@gouji/application"

import type { Context } from "../../context.ts"
import { EXIT, type ExitCode } from "../../exit-codes.ts"
import { faultLine } from "../../output/import-lines.ts"
import { piece } from "../../output/paint.ts"
import { IMPORT } from "../../words/import.ts"
import { readPaper } from "../../work/read-paper.ts"

/** What is to be imported, and the manifest that says more of it. */
export interface Listing {
  readonly listed: Listed
  readonly manifest: Manifest | null
  /** Whether a row of the manifest had to be left out. */
  readonly exit: ExitCode
}

/** What paths and a manifest list; null where there is no reading the manifest, which is told. */
export async function readListing(
  paths: readonly string[],
  path: string | undefined,
  context: Context,
): Promise<Listing | null> {
  if (path === undefined)
    return { listed: { paths, rows: [], folder: "." }, manifest: null, exit: EXIT.clean }
  const paper = await readPaper(path)
  if (typeof paper === "string") {
    context.tell([[piece(IMPORT[context.language].manifestUnreadable(path, paper), "error")]])
    return null
  }
  const read = readManifest(paper.bytes)
  if (!read.ok) {
    context.tell([faultLine(path, read.error, context)])
    return null
  }
  const { rows, faults } = read.value
  context.tell(faults.map((fault) => faultLine(path, fault, context)))
  const isWhole = faults.every(({ code }) => code === "unknown-column")
  return {
    listed: { paths, rows, folder: dirname(path) },
    manifest: read.value,
    exit: isWhole ? EXIT.clean : EXIT.unreadable,
  }
}
