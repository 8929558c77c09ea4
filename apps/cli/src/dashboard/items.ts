import type { DisclosureView, WireFinding, WireVerdict } from "@gouji/application"

/** A line of a document's findings: a finding, or a verdict that is in none. `key` finds its evidence. */
export type Item =
  | { readonly kind: "finding"; readonly key: string; readonly finding: WireFinding }
  | { readonly kind: "verdict"; readonly key: string; readonly verdict: WireVerdict }

/** What could not be checked stands beside what does not add up; what holds is shown when asked for. */
const ALWAYS_LISTED = new Set<WireVerdict["outcome"]>([
  "insufficient-data",
  "parse-uncertain",
  "pass-unlikely",
])

/** The lines of a document: findings, then what could not be checked, then (if `showsAll`) everything else. */
export function itemsOf(view: DisclosureView, showsAll: boolean): readonly Item[] {
  const { findings, verdicts } = view.document
  const told = new Set(findings.flatMap((finding) => finding.verdicts))
  const rest = verdicts.filter(({ instance }) => !told.has(instance))
  const listed = rest.filter(({ outcome }) => ALWAYS_LISTED.has(outcome))
  const others = showsAll ? rest.filter(({ outcome }) => !ALWAYS_LISTED.has(outcome)) : []
  return [
    ...findings.map((finding): Item => ({ kind: "finding", key: finding.id, finding })),
    ...[...listed, ...others].map((verdict): Item => ({ kind: "verdict", key: verdict.instance, verdict })),
  ]
}
