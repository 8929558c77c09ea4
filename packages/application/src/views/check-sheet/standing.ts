import type { CheckedDocument, WireVerdict } from "../../wire.ts"
import type { FormRow, RowKey } from "./form.ts"
import type { Places } from "./places.ts"

/** What came of the checks that touch a part of the document. */
export interface Held {
  readonly passed: number
  readonly uncertain: number
}

/** The checks that touch each row: through a figure that stands in its part, or words that do. */
export function heldByRow(document: CheckedDocument, places: Places): ReadonlyMap<RowKey, Held> {
  const figures = new Map<string, RowKey>(
    document.figures.flatMap(({ id, evidence: [first] }) =>
      first === undefined ? [] : [[id, places.rowOf(first)] as const],
    ),
  )
  const held = new Map<RowKey, Held>()
  for (const verdict of document.verdicts) {
    const touched = new Set([
      ...verdict.figures.flatMap((id) => figures.get(id) ?? []),
      ...verdict.evidence.map(places.rowOf),
    ])
    for (const row of touched) held.set(row, counted(held.get(row), verdict))
  }
  return held
}

function counted(held: Held = { passed: 0, uncertain: 0 }, { outcome }: WireVerdict): Held {
  return {
    passed: held.passed + (outcome.startsWith("pass") ? 1 : 0),
    uncertain: held.uncertain + (outcome === "parse-uncertain" ? 1 : 0),
  }
}

/**
 * Whether something that says the row is in order was held and passed: one of the rules it needs, or any check on its
 * figures where it needs none in particular. A need may name one instance of a rule.
 */
export function wasChecked(
  row: FormRow,
  verdicts: readonly Pick<WireVerdict, "rule" | "instance" | "outcome">[],
  held: Held | undefined,
): boolean {
  if (row.needs.length === 0) return (held?.passed ?? 0) > 0
  return verdicts.some(
    ({ rule, instance, outcome }) =>
      outcome.startsWith("pass") && (row.needs.includes(rule) || row.needs.includes(instance)),
  )
}
