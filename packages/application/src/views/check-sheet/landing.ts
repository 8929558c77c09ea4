import type { Evidence } from "@gouji/domain"

import type { WireFigure, WireFinding } from "../../wire.ts"
import { ROW_OF_RULE, ROW_WITHOUT_PLACE, type RowKey } from "./form.ts"
import type { Places } from "./places.ts"

/** Where a finding is written down, and which other rows may not say that all is well because of it. */
export interface Landing {
  readonly row: RowKey
  /** Rows that hold part of it, each with the first of its words there. */
  readonly elsewhere: ReadonlyMap<RowKey, Evidence>
}

/**
 * A finding lands in exactly one row: that of the part its rule speaks of, of the figure most suspected, of its first
 * evidence, or of its rule's family. It is told in passing where else something is wrong: at the other suspects or, where
 * nothing tells which figure is wrong, at all of them.
 */
export function landingOf(
  finding: WireFinding,
  places: Places,
  figures: ReadonlyMap<string, WireFigure>,
): Landing {
  const byRule = finding.rules.map((rule) => ROW_OF_RULE[rule]).find((row) => row !== undefined)
  if (byRule !== undefined) return { row: byRule, elsewhere: new Map() }
  const wrong = suspected(finding, figures)
  const [first] = wrong
  if (first === undefined) return { row: rowWithoutPlace(finding.rules[0] ?? ""), elsewhere: new Map() }
  const row = places.rowOf(first)
  const elsewhere = new Map(
    wrong
      .toReversed()
      .map((evidence) => [places.rowOf(evidence), evidence] as const)
      .filter(([other]) => other !== row),
  )
  return { row, elsewhere }
}

function suspected(
  { suspects, evidence }: WireFinding,
  figures: ReadonlyMap<string, WireFigure>,
): readonly Evidence[] {
  const likeliest = (suspects[0] ?? []).flatMap((id) => figures.get(id)?.evidence.slice(0, 1) ?? [])
  return likeliest.length > 0 ? likeliest : evidence
}

function rowWithoutPlace(rule: string): RowKey {
  return ROW_WITHOUT_PLACE[rule] ?? ROW_WITHOUT_PLACE[rule.slice(0, 1)] ?? "explanation"
}
