import type { Evidence, Figure } from "@gouji/domain"

import { grouped } from "../facts/grouped.ts"
import { compareEvidence } from "../facts/reading-order.ts"
import type { Finding } from "../finding.ts"
import type { Held } from "../judging/judgement.ts"
import { SEVERITIES } from "../severity.ts"
import { assemble, type Draft } from "./assemble.ts"
import { causesOf } from "./causes.ts"
import { type Explained, explained } from "./explained.ts"
import type { Judged } from "./judged.ts"
import type { FigureSet } from "./minimal-sets.ts"
import { surroundingsOf } from "./surroundings.ts"
import { System } from "./system.ts"

/**
 * What is worth a person's time, one finding a cause: failed equations by the figures that would settle them, other
 * failures by rule, and differences that honest rounding would hardly ever leave. Gravest first, then in reading order.
 */
export function findingsOf(held: Held, judged: readonly Judged[]): readonly Finding[] {
  const failed = judged.filter(({ verdict }) => verdict.outcome === "fail")
  const localised = byCause(explainedIn(held, judged), failed)
  const others = failed.filter(({ judgement }) => judgement.equations.length === 0)
  const attached = attach(localised, others)
  const alone = others.filter((each) => !attached.some((draft) => draft.judged.includes(each)))
  const byRule = [...grouped(alone, ({ verdict }) => verdict.rule).values()].map(
    (group): Draft => ({ judged: group }),
  )
  const unlikely = judged
    .filter(({ verdict }) => verdict.outcome === "pass-unlikely")
    .map((each): Draft => ({ judged: [each], severity: "warning" }))
  const findings = [...attached, ...byRule, ...unlikely].map((draft) => assemble(held.facts, draft))
  return findings.toSorted(byGravity).map((finding, index) => ({ ...finding, id: `n${index + 1}` }))
}

function explainedIn(held: Held, judged: readonly Judged[]): readonly Explained[] {
  if (!judged.some(({ verdict, judgement }) => verdict.outcome === "fail" && judgement.equations.length > 0))
    return []
  const instances = judged.map(({ verdict, judgement }) => ({
    instance: verdict.instance,
    equations: judgement.equations,
    isFailed: verdict.outcome === "fail",
  }))
  const system = new System(instances, surroundingsOf(held))
  return causesOf(system).map((cause) => explained(system, cause))
}

/** A verdict with several equations belongs to the first cause that has one of them. */
function byCause(causes: readonly Explained[], failed: readonly Judged[]): readonly Draft[] {
  const taken = new Set<string>()
  return causes.flatMap((cause) => {
    const instances = new Set(
      cause.rows.map(({ instance }) => instance).filter((instance) => !taken.has(instance)),
    )
    for (const instance of instances) taken.add(instance)
    const judged = failed.filter(({ verdict }) => instances.has(verdict.instance))
    return judged.length === 0 ? [] : [{ judged, cause }]
  })
}

/** Failures that lie in a value join the cause one of whose suspects has that value. */
function attach(drafts: readonly Draft[], others: readonly Judged[]): readonly Draft[] {
  const joining = others.filter(({ judgement }) => judgement.restsOnValues)
  return drafts.map((draft, index) => {
    const own = joining.filter(
      (each) =>
        concerns(draft.cause, each) && !drafts.slice(0, index).some(({ cause }) => concerns(cause, each)),
    )
    return { ...draft, judged: [...draft.judged, ...own] }
  })
}

function concerns(cause: Explained | undefined, { verdict }: Judged): boolean {
  return (
    cause?.suspects.some(
      ({ set }) => isOneStatement(set) && set.some(({ figure }) => verdict.figures.includes(figure.id)),
    ) ?? false
  )
}

/** One figure, or one that is printed several times alike: a page that was printed twice. */
function isOneStatement([first, ...others]: FigureSet): boolean {
  return (
    first !== undefined &&
    others.every(
      ({ figure, value }) => value === first.value && fingerprintOf(figure) === fingerprintOf(first.figure),
    )
  )
}

function fingerprintOf({ place, concept, measure, year, qualifiers }: Figure): string {
  return JSON.stringify([place, concept, measure, year, qualifiers])
}

function byGravity(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareEvidence(firstOf(a), firstOf(b)) ||
    Number(a.fingerprint > b.fingerprint) - Number(a.fingerprint < b.fingerprint)
  )
}

function firstOf({ evidence }: Finding): Evidence | undefined {
  return evidence.toSorted(compareEvidence)[0]
}
