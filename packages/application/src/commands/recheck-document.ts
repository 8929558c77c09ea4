import type { Examine, RelatedOriginal } from "../examiner.ts"
import type { Rejection } from "../log/admission.ts"
import { keepCheck } from "../log/keep-check.ts"
import type { Entry, Ports } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { versionsOf } from "../recheck/checked-versions.ts"
import type { DocumentToRecheck, Rechecked } from "../recheck/rechecked.ts"
import { type CheckScope, isPending } from "../recheck/scope.ts"

/** Checks a version again. May be done any number of times: what is checked already is left alone. */
export type RecheckDocument = (
  document: DocumentToRecheck,
  scope: Omit<CheckScope, "since">,
) => Promise<Rechecked>

type DeskPorts = Pick<Ports, "registry" | "hash" | "clock" | "signer">

/** Reads a version again from its stored original, checks it against the same documents as before, and keeps the check. */
export function recheckDocument(ports: DeskPorts, examine: Examine): RecheckDocument {
  const originals = originalsIn(ports.registry)
  return async (document, { edition, allBefore }) => {
    const scope = { edition, allBefore, since: null }
    const before = await leftAlone(ports, document, scope)
    if (before !== null) return before
    const entry = await ports.registry.get(document.document)
    if (entry === undefined) return failed({ code: "no-such-document", id: document.document })
    const related = (await Promise.all(entry.against.map(originals))).flatMap((other) => other ?? [])
    const { result, against, ...written } = await examine({ path: entry.name, bytes: entry.bytes, related })
    if ("problem" in result) return failed(result.problem)
    // It took its time; another process may have been quicker.
    const meanwhile = await leftAlone(ports, document, scope)
    if (meanwhile !== null) return meanwhile
    const { subject } = document
    const check = { document: result.document, edition: result.edition, subject, against, ...written }
    const kept = await keepCheck(ports, check)
    return kept.ok ? { kind: "checked", missing: missingOf(entry, against) } : refusedBy(kept.error)
  }
}

/** Why a version is not to be checked; null where it is. */
async function leftAlone(
  { registry }: DeskPorts,
  { subject, document }: DocumentToRecheck,
  scope: CheckScope,
): Promise<Rechecked | null> {
  const versions = versionsOf(subject, await registry.history(subject))
  const version = versions.find((one) => one.document === document)
  if (version === undefined) return failed({ code: "no-such-document", id: document })
  if (!version.isCheckable) return { kind: "refused" }
  return isPending(version, scope) ? null : { kind: "current" }
}

function failed(problem: Problem): Rechecked {
  return { kind: "failed", problem }
}

/** A state that does not allow it is what may happen meanwhile; anything else is for a person to know. */
function refusedBy(rejection: Rejection): Rechecked {
  return rejection.code === "wrong-state"
    ? { kind: "refused" }
    : failed({ code: "refused", refusal: rejection })
}

function missingOf({ against }: Entry, found: readonly string[]): readonly string[] {
  return against.filter((sha256) => !found.includes(sha256))
}

/** How many originals are kept at hand that others are held against. */
const ORIGINALS_KEPT = 16

/** Originals by their hash; null where the registry has none. Those asked for last are at hand. */
function originalsIn(registry: DeskPorts["registry"]) {
  const known = new Map<string, RelatedOriginal | null>()
  return async (sha256: string): Promise<RelatedOriginal | null> => {
    const original = known.get(sha256) ?? (await fetched(sha256))
    known.delete(sha256)
    known.set(sha256, original)
    const [oldest] = known.keys()
    if (known.size > ORIGINALS_KEPT && oldest !== undefined) known.delete(oldest)
    return original
  }

  async function fetched(sha256: string): Promise<RelatedOriginal | null> {
    const entry = await registry.get(sha256)
    return entry === undefined ? null : { sha256, bytes: entry.bytes }
  }
}
