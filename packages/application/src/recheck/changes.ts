import type { CheckedDocument, Outcome, Severity, WireFinding, WireVerdict } from "../wire.ts"

/** How one thing of two checks compares: it is in the later only, in the earlier only, or in both and not the same. */
export type ChangeKind = "appeared" | "gone" | "changed"

/** A verdict that is another. */
export interface VerdictChange {
  readonly change: ChangeKind
  readonly rule: string
  readonly instance: string
  readonly from: VerdictBrief | null
  readonly to: VerdictBrief | null
}

/** What of a verdict counts: its words do not. */
export interface VerdictBrief {
  readonly outcome: Outcome
  readonly severity: Severity
  readonly residual: string | null
  readonly bound: string | null
  readonly reason: string | null
}

/** A finding that is another. */
export interface FindingChange {
  readonly change: ChangeKind
  /** The rule that leads it; empty where none does. */
  readonly rule: string
  readonly fingerprint: string
  readonly title: WireFinding["title"]
  readonly from: FindingBrief | null
  readonly to: FindingBrief | null
}

/** What of a finding counts: how much it weighs, and what speaks for it. */
export interface FindingBrief {
  readonly severity: Severity
  readonly rules: readonly string[]
  /** Instances of verdicts. */
  readonly verdicts: readonly string[]
}

/** How two checks of one document differ. */
export interface DocumentChanges {
  readonly verdicts: readonly VerdictChange[]
  readonly findings: readonly FindingChange[]
}

type Judged = Pick<CheckedDocument, "verdicts" | "findings">

/** How a later check of a document differs from an earlier one: verdicts by their instance, findings by their fingerprint. */
export function changesBetween(earlier: Judged, later: Judged): DocumentChanges {
  return {
    verdicts: compared(earlier.verdicts, later.verdicts, VERDICTS).map(({ one, from, to, change }) => ({
      change,
      rule: one.rule,
      instance: one.instance,
      from,
      to,
    })),
    findings: compared(earlier.findings, later.findings, FINDINGS).map(({ one, from, to, change }) => ({
      change,
      rule: one.rules[0] ?? "",
      fingerprint: one.fingerprint,
      title: one.title,
      from,
      to,
    })),
  }
}

/** How things of one kind are told apart, and what of them counts. */
interface Comparing<T, B> {
  readonly keyOf: (thing: T) => string
  readonly briefOf: (thing: T) => B
}

const VERDICTS: Comparing<WireVerdict, VerdictBrief> = {
  keyOf: ({ instance }) => instance,
  briefOf: ({ outcome, severity, residual, bound, reason }) => ({
    outcome,
    severity,
    residual,
    bound,
    reason,
  }),
}

const FINDINGS: Comparing<WireFinding, FindingBrief> = {
  keyOf: ({ fingerprint }) => fingerprint,
  briefOf: ({ severity, rules, verdicts }) => ({
    severity,
    rules: rules.toSorted(),
    verdicts: verdicts.toSorted(),
  }),
}

interface Compared<T, B> {
  readonly change: ChangeKind
  /** As it is now, or was last. */
  readonly one: T
  readonly from: B | null
  readonly to: B | null
}

/** In the order of their keys. */
function compared<T, B>(
  earlier: readonly T[],
  later: readonly T[],
  comparing: Comparing<T, B>,
): readonly Compared<T, B>[] {
  const before = byKey(earlier, comparing)
  const after = byKey(later, comparing)
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  return keys.flatMap((key) => {
    const pair = { was: before.get(key), is: after.get(key) }
    const one = pair.is ?? pair.was
    return one === undefined ? [] : changeIn(one, pair, comparing)
  })
}

function changeIn<T, B>(
  one: T,
  { was, is }: { readonly was: T | undefined; readonly is: T | undefined },
  { briefOf }: Comparing<T, B>,
): readonly Compared<T, B>[] {
  const from = was === undefined ? null : briefOf(was)
  const to = is === undefined ? null : briefOf(is)
  if (from === null) return [{ change: "appeared", one, from, to }]
  if (to === null) return [{ change: "gone", one, from, to }]
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ change: "changed", one, from, to }]
}

/** Things by their keys; those that share one are told apart by their order. */
function byKey<T, B>(things: readonly T[], { keyOf }: Comparing<T, B>): ReadonlyMap<string, T> {
  const counts = new Map<string, number>()
  return new Map(
    things.map((thing) => {
      const key = keyOf(thing)
      const count = counts.get(key) ?? 0
      counts.set(key, count + 1)
      return [count === 0 ? key : `${key}#${count}`, thing]
    }),
  )
}
