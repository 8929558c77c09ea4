import type { CheckedDocument, Outcome } from "../wire.ts"
import { type FigureDifferences, figureDifferences } from "./figure-differences.ts"

/** A check that came out otherwise; null where a document was not held against it. */
export interface OutcomeDifference {
  readonly rule: string
  readonly instance: string
  readonly before: Outcome | null
  readonly after: Outcome | null
}

export interface DocumentDiff extends FigureDifferences {
  readonly outcomes: readonly OutcomeDifference[]
}

/** What differs between two documents of one organisation, figure by figure, and what the rules then make of it. */
export function documentDiff(before: CheckedDocument, after: CheckedDocument): DocumentDiff {
  return { ...figureDifferences(before, after), outcomes: outcomesOf(before, after) }
}

/** Checks are the same where they are of one rule and one instance of it. */
function outcomesOf(before: CheckedDocument, after: CheckedDocument): readonly OutcomeDifference[] {
  const verdicts = ({ verdicts: all }: CheckedDocument) =>
    new Map(all.map((verdict) => [verdict.instance, verdict]))
  const [from, to] = [verdicts(before), verdicts(after)]
  return [...new Set([...to.keys(), ...from.keys()])].flatMap((instance) => {
    const [old, now] = [from.get(instance), to.get(instance)]
    const rule = (now ?? old)?.rule ?? ""
    const difference = { rule, instance, before: old?.outcome ?? null, after: now?.outcome ?? null }
    return difference.before === difference.after ? [] : [difference]
  })
}
