import { documentId } from "../organisation-id.ts"
import type { RegistryReader } from "../ports.ts"
import { isSameEdition } from "../rulebook.ts"
import { changesBetween } from "./changes.ts"
import type { CheckedVersion, CheckInLog } from "./checked-versions.ts"
import type { ComparedDocument } from "./recheck-report.ts"

/**
 * Compares the last check of a version with the one it is to be compared with: the last under another edition, or,
 * where there never was another, the one before. Null where there is none.
 */
export async function comparedChecks(
  registry: RegistryReader,
  { subject, document, checks }: CheckedVersion,
): Promise<ComparedDocument | null> {
  const pair = pairOf(checks)
  if (pair === null) return null
  const [earlier, later] = await Promise.all([
    registry.report(pair.earlier.report),
    registry.report(pair.later.report),
  ])
  if (earlier === undefined || later === undefined) return null
  const { organisation, fiscalYear, stage } = subject
  const { name } = later.disclosure.organisation
  const { catalogue, engine } = pair.earlier
  return {
    document: {
      id: documentId(document),
      sha256: document,
      organisation: { id: organisation, name },
      fiscalYear,
      stage,
      from: { catalogue, engine },
    },
    changes: changesBetween(earlier, later),
  }
}

function pairOf(
  checks: readonly CheckInLog[],
): { readonly earlier: CheckInLog; readonly later: CheckInLog } | null {
  const later = checks.at(-1)
  if (later === undefined) return null
  const earlier = checks.findLast((check) => !isSameEdition(check, later)) ?? checks.at(-2)
  return earlier === undefined ? null : { earlier, later }
}
