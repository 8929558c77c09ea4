import { type Bilingual, joined } from "../bilingual.ts"
import type { HypothesisKind } from "../finding.ts"

const KINDS: Readonly<Record<HypothesisKind, Bilingual>> = {
  "digit-substituted": { zh: "错了一位数字", en: "one digit is wrong" },
  "digit-added": { zh: "多了一位数字", en: "there is a digit too many" },
  "digit-lost": { zh: "少了一位数字", en: "a digit is missing" },
  "digits-transposed": { zh: "两位数字颠倒", en: "two digits were transposed" },
  "decimal-shift": { zh: "小数点错位", en: "the decimal point is misplaced" },
  "unit-slip": { zh: "单位有误", en: "the unit is wrong" },
  sign: { zh: "增减方向相反", en: "the sign is reversed" },
  "row-left-out": { zh: "合计漏计一项", en: "a part was left out of the total" },
  "row-counted-twice": { zh: "合计重复计入一项", en: "a part was counted twice in the total" },
  "neighbours-swapped": { zh: "相邻两数互换", en: "two neighbouring amounts were swapped" },
  "stale-value": { zh: "沿用了上年数", en: "last year's amount was left in" },
  "copied-neighbour": { zh: "误用了相邻的数", en: "the neighbouring amount was copied" },
  "other-value": { zh: "数值有误", en: "a different amount was meant" },
}

interface Guess {
  readonly changes: readonly Change[]
  /** Names of the figures that tell where it came from; null for one of another paper. */
  readonly about: readonly (Bilingual | null)[]
}

interface Change {
  readonly name: Bilingual | null
  readonly unit: string
  readonly from: string
  readonly to: string
}

/** A guess in words; it is never more than a guess. */
export function hypothesisWords(kind: HypothesisKind, { changes, about }: Guess): Bilingual {
  const how = joined([KINDS[kind], namesOf(about)], { zh: "：", en: ": " })
  if (changes.length === 0) return { zh: `一种可能是${how.zh}。`, en: `One possibility is that ${how.en}.` }
  const meant = joined(changes.map(changeWords), { zh: "，", en: " and " })
  return {
    zh: `一种可能是${how.zh}；${meant.zh}，等式就能成立。`,
    en: `One possibility is that ${how.en}; it would be settled if ${meant.en}.`,
  }
}

function changeWords({ name, unit, from, to }: Change): Bilingual {
  return {
    zh: `${name?.zh ?? ""}所印“${from}”若为 ${to} ${unit}`,
    en: `${name?.en ?? ""} were ${to} ${unit} instead of “${from}”`,
  }
}

function namesOf(about: Guess["about"]): Bilingual | null {
  const names = about.filter((name) => name !== null)
  return names.length === 0 ? null : joined(names, { zh: "、", en: ", " })
}
