import type { Bilingual } from "../bilingual.ts"
import { moneyUnit } from "../facts/precision.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** Every amount has its unit beside it. */
export interface UnitsPrinted {
  readonly kind: "units-printed"
}

/** Only where digits are printed: words for nought need no unit. */
export function unitsPrinted(): UnitsPrinted {
  return { kind: "units-printed" }
}

function judgeUnitsPrinted(_: UnitsPrinted, { facts }: Held): readonly Judgement[] {
  const amounts = facts.narrative.filter(
    (figure) => moneyUnit(figure) !== undefined && figure.value !== null && /\d/.test(figure.printed ?? ""),
  )
  if (amounts.length === 0) return [unchecked("units", "nothing-to-compare")]
  const figures = amounts.filter(({ unitStated }) => !unitStated)
  return [judgeWords(WORDS, { evidence: [], figures })]
}

const WORDS = {
  name: "units",
  wrong: { zh: "有的金额没有写单位", en: "Some amounts have no unit" },
  right: { zh: "每个金额都写明了单位", en: "Every amount has its unit" },
  advice: { zh: "请在这些金额后补上单位。", en: "Add the unit to these amounts." },
}

const UNITS_PRINTED_IN_WORDS: Bilingual = {
  zh: "每个金额都写明单位",
  en: "every amount has its unit",
}

/** How it is judged, told and rounded. */
export const UNITS_PRINTED: Kind<UnitsPrinted> = {
  judge: judgeUnitsPrinted,
  inWords: () => UNITS_PRINTED_IN_WORDS,
  rounding: NONE,
}
