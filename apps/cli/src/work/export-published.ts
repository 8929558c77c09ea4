import { type WriteProblem, writeRelease } from "@gouji/adapters"
import { type Bilingual, type ReleasedDisclosure, type ReleaseSigner, reportOf } from "@gouji/application"
import type { Desk } from "@gouji/application/desk"

import { DESK } from "../words/desk.ts"
import { PHRASES } from "../words/phrases.ts"
import { untilStopped } from "./threads.ts"

/** A release somebody wants, and who hears of it. */
export interface ReleaseWanted {
  readonly desk: Desk
  readonly folder: string
  /** Null where nobody said who issues it. */
  readonly issuer: string | null
  /** Null where there is no key; the release is not signed then. */
  readonly signer: ReleaseSigner | null
  readonly stop: AbortSignal
  /** Hears how many disclosures were written, and of how many. */
  readonly written: (done: number, all: number) => void
}

/** What came of it; a release that was stopped or refused is not there. */
export type Exported =
  | { readonly kind: "nothing" | "stopped" }
  | { readonly kind: "written"; readonly disclosures: number; readonly files: number }
  | { readonly kind: "refused"; readonly problem: WriteProblem }

/** Writes everything that was published as a release, whole or not at all. */
export async function exportPublished(wanted: ReleaseWanted): Promise<Exported> {
  const { desk, folder, issuer, signer, stop } = wanted
  const published = await desk.published()
  if (published === null) return { kind: "nothing" }
  const { catalogue, engine } = reportOf([])
  const { count, releasedAt } = published
  const disclosures = inTurn(published.disclosures, count, wanted)
  const input = { issuer: issuerOf(issuer), catalogue, engine, releasedAt, disclosures }
  try {
    const release = await writeRelease(input, { folder, ...(signer !== null && { signer }) })
    return release.ok
      ? { kind: "written", disclosures: count, files: release.value.files.length }
      : { kind: "refused", problem: release.error }
  } catch (error) {
    if (!stop.aborted) throw error
    return { kind: "stopped" }
  }
}

/** One after the other, until somebody asks to stop; that ends it as a failure, since fewer of them are no release. */
async function* inTurn(
  disclosures: AsyncIterable<ReleasedDisclosure>,
  all: number,
  { stop, written }: ReleaseWanted,
): AsyncGenerator<ReleasedDisclosure> {
  let done = 0
  for await (const disclosure of untilStopped(disclosures, stop)) {
    yield disclosure
    done += 1
    written(done, all)
  }
  stop.throwIfAborted()
}

function issuerOf(name: string | null): Bilingual {
  return name === null ? { zh: "未注明", en: "not stated" } : { zh: name, en: name }
}

/** What is said of it. */
export function exportedWords(exported: Exported): Bilingual {
  switch (exported.kind) {
    case "nothing":
    case "stopped":
      return { zh: DESK.zh.release[exported.kind], en: DESK.en.release[exported.kind] }
    case "written": {
      const { disclosures, files } = exported
      return {
        zh: DESK.zh.release.written(disclosures, files),
        en: DESK.en.release.written(disclosures, files),
      }
    }
    case "refused":
      return refusedWords(exported.problem)
  }
}

function refusedWords(problem: WriteProblem): Bilingual {
  const { folder } = problem
  if (problem.code === "target-taken")
    return { zh: DESK.zh.release.taken(folder), en: DESK.en.release.taken(folder) }
  const { detail } = problem
  return { zh: PHRASES.zh.cannotWrite(folder, detail), en: PHRASES.en.cannotWrite(folder, detail) }
}
