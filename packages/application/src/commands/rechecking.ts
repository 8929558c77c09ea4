import type { Examine } from "../examiner.ts"
import type { Ports } from "../ports.ts"
import { type CheckedVersion, checkedVersions } from "../recheck/checked-versions.ts"
import { comparedChecks } from "../recheck/compared-checks.ts"
import type { ComparedDocument, RecheckRun } from "../recheck/recheck-report.ts"
import type { DocumentToRecheck, Rechecked } from "../recheck/rechecked.ts"
import { type CheckScope, isPending } from "../recheck/scope.ts"
import { type Edition, editionOf, isSameEdition } from "../rulebook.ts"
import { recheckDocument } from "./recheck-document.ts"

/** Which documents a person wants checked again: see `CheckScope`. */
export type RecheckWish = Omit<CheckScope, "edition">

/** Checking everything again under the catalogue and the engine as they stand. */
export interface Rechecking {
  readonly edition: Edition
  /** The documents that are to be checked. */
  pending(wish: RecheckWish): AsyncGenerator<DocumentToRecheck, void, undefined>
  /** Checks one of them, unless somebody did meanwhile. */
  recheck(examine: Examine): (document: DocumentToRecheck, allBefore: string | null) => Promise<Rechecked>
  /** How documents that others were to check have come out by now. */
  settled(documents: readonly DocumentToRecheck[], allBefore: string | null): Promise<Settled>
  /** How each document's last check, where it was made under this edition, compares with the one before. */
  compared(since: string | null): AsyncGenerator<ComparedDocument, void, undefined>
}

/** How documents came out: checked, or left alone since they were replaced or withdrawn; the others are not done. */
export type Settled = Pick<RecheckRun, "checked" | "refused" | "incomplete">

/** Everything a re-check is made of; in which threads and processes is for whoever runs it. */
export function rechecking(
  ports: Pick<Ports, "registry" | "hash" | "clock" | "signer" | "rules">,
): Rechecking {
  const edition = editionOf(ports)
  const { registry } = ports
  return {
    edition,
    pending: async function* (wish) {
      for await (const version of checkedVersions(registry)) {
        const { subject, document } = version
        if (isPending(version, { edition, ...wish })) yield { subject, document }
      }
    },
    recheck: (examine) => {
      const recheck = recheckDocument(ports, examine)
      return (document, allBefore) => recheck(document, { edition, allBefore })
    },
    settled: (documents, allBefore) => settled(registry, documents, { edition, allBefore, since: null }),
    compared: async function* (since) {
      for await (const version of checkedVersions(registry)) {
        if (!isCheckedUnder(edition, version) || (since ?? "") > version.receivedAt) continue
        const compared = await comparedChecks(registry, version)
        if (compared !== null) yield compared
      }
    },
  }
}

async function settled(
  registry: Ports["registry"],
  documents: readonly DocumentToRecheck[],
  scope: CheckScope,
): Promise<Settled> {
  const wanted = new Set(documents.map(keyOf))
  const counts = { checked: 0, refused: 0 }
  const incomplete: { sha256: string; missing: readonly string[] }[] = []
  for await (const version of checkedVersions(registry)) {
    if (!wanted.has(keyOf(version)) || isPending(version, scope)) continue
    const isDone = isCheckedUnder(scope.edition, version)
    counts[isDone ? "checked" : "refused"] += 1
    const missing = isDone ? missingIn(version) : []
    if (missing.length > 0) incomplete.push({ sha256: version.document, missing })
  }
  return { ...counts, incomplete }
}

function keyOf({ subject, document }: DocumentToRecheck): string {
  return JSON.stringify([subject.organisation, subject.fiscalYear, subject.stage, document])
}

/** What a version was held against the time before, and was not the last time. */
function missingIn({ checks }: CheckedVersion): readonly string[] {
  const [before, last] = checks.slice(-2)
  return (before?.against ?? []).filter((sha256) => last !== undefined && !last.against.includes(sha256))
}

function isCheckedUnder(edition: Edition, { checks }: CheckedVersion): boolean {
  const last = checks.at(-1)
  return last !== undefined && isSameEdition(last, edition)
}
