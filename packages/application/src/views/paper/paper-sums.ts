import type { WireFigure, WireFinding, WireVerdict } from "../../wire.ts"
import { type Arithmetic, arithmeticOf } from "../arithmetic.ts"
import { equationWords } from "../equation-words.ts"

/** The arithmetic of one check behind a finding. */
export interface PaperSum extends Arithmetic {
  readonly rule: string
  /** Its sides, by the names under the quotes; empty where it has none. */
  readonly equation: string
}

/** What the sums of a finding are looked up in. */
export interface SumsSight {
  readonly figures: ReadonlyMap<string, WireFigure>
  /** By instance. */
  readonly verdicts: ReadonlyMap<string, WireVerdict>
}

/**
 * What was computed for a finding. A check that its explanation tells in full is given only as an equation, which is
 * what the names under the quotes are for.
 */
export function sumsOf(finding: WireFinding, { figures, verdicts }: SumsSight): readonly PaperSum[] {
  return finding.verdicts.flatMap((instance) => {
    const verdict = verdicts.get(instance)
    const arithmetic = verdict && arithmeticOf(verdict, figures)
    if (verdict === undefined || arithmetic === undefined) return []
    const equation = equationWords(verdict, { figures, operands: finding.figures })
    const isTold = finding.explanation.zh.includes(verdict.explanation.zh)
    return isTold && equation === "" ? [] : [{ rule: verdict.rule, equation, ...arithmetic }]
  })
}
