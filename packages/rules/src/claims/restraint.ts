import type { Bilingual } from "../bilingual.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** No check, but a reason not to raise one: something other rules must not report. It never yields a verdict. */
export interface Restraint {
  readonly kind: "restraint"
  /** What is not to be reported or done, in one phrase. */
  readonly words: Bilingual
}

/** `restraint({ zh: "总额持平而其中一项增加，不算违反", en: … })`. */
export function restraint(words: Bilingual): Restraint {
  return { kind: "restraint", words }
}

/** How it is judged, told and rounded. */
export const RESTRAINT: Kind<Restraint> = { judge: () => [], inWords: ({ words }) => words, rounding: NONE }
