import type { Bilingual } from "../bilingual.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** Every table with amounts prints the unit they are in. */
export interface UnitsLabelled {
  readonly kind: "units-labelled"
}

/** Tables may be in different units as long as each says which. */
export function unitsLabelled(): UnitsLabelled {
  return { kind: "units-labelled" }
}

function judgeUnitsLabelled(_: UnitsLabelled, { facts }: Held): readonly Judgement[] {
  const { tables } = facts.disclosure
  if (tables === null) return [unchecked("units", "no-tables")]
  const filled = tables.filter(({ place }) => facts.tables.has(place))
  if (filled.length === 0) return [unchecked("units", "table-empty")]
  const units = [...new Set(filled.flatMap(({ unit }) => unit ?? []))]
  const without = filled.filter(({ unit }) => unit === null)
  const right =
    units.length > 1
      ? {
          zh: `各表都写明了金额单位（${units.join("、")}并用）`,
          en: `Every table prints its unit (${units.join(" and ")} side by side)`,
        }
      : WORDS.right
  return [judgeWords({ ...WORDS, right }, { evidence: without.map(({ evidence }) => evidence) })]
}

const WORDS = {
  name: "units",
  wrong: { zh: "有的表没有写金额单位", en: "Some tables print no unit" },
  right: { zh: "各表都写明了金额单位", en: "Every table prints its unit" },
  advice: {
    zh: "请在表头右上方补上“单位：万元”或“单位：元”。",
    en: "Print the unit (“单位：万元” or “单位：元”) at the top right of these tables.",
  },
}

const IN_WORDS: Bilingual = {
  zh: "列有金额的每张表都写明单位；各表单位不同的，各自写明",
  en: "every table with amounts prints its unit; where units differ, each table prints its own",
}

/** How it is judged, told and rounded. */
export const UNITS_LABELLED: Kind<UnitsLabelled> = {
  judge: judgeUnitsLabelled,
  inWords: () => IN_WORDS,
  rounding: NONE,
}
