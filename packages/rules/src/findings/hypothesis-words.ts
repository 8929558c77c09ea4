import type { Bilingual } from "../bilingual.ts"
import type { HypothesisKind } from "../finding.ts"

const KINDS: Readonly<Record<HypothesisKind, Bilingual>> = {
  "digit-substituted": { zh: "错了一位数字", en: "one digit is another" },
  "digit-added": { zh: "多了一位数字", en: "there is a digit too many" },
  "digit-lost": { zh: "少了一位数字", en: "a digit was lost" },
  "digits-transposed": { zh: "两位数字颠倒", en: "two digits changed places" },
  "decimal-shift": { zh: "小数点错位", en: "the decimal point is off" },
  "unit-slip": { zh: "单位错了一万倍", en: "the unit is off by ten thousand" },
  sign: { zh: "增减方向相反", en: "the direction is the other way" },
  "other-value": { zh: "数值不同", en: "the value is another" },
}

interface Change {
  readonly name: Bilingual
  readonly unit: string
  readonly from: string
  readonly to: string
}

/** A guess in words; it is never more than a guess. */
export function hypothesisWords(kind: HypothesisKind, { name, unit, from, to }: Change): Bilingual {
  const { zh, en } = KINDS[kind]
  return {
    zh: `例如：${name.zh}所印“${from}”若为 ${to} ${unit}（${zh}），各式成立。`,
    en: `For example, were ${name.en}, printed “${from}”, ${to} ${unit} (${en}), they would hold.`,
  }
}
