import type { About, Given } from "../given.ts"
import { chanceOf } from "./chance.ts"
import { CONTACT, NARRATIVE_WORDS, narrativeFigures } from "./in-narrative.ts"
import { tableFigures, tableHeads } from "./in-tables.ts"
import { unitBudget, yearBefore } from "./unit-budget.ts"

/** The forms whole documents come in: a narrative alone, a narrative with tables in either unit, final accounts. */
export const FORMS = ["narrative", "tables-in-yuan", "tables-in-wan", "final-accounts"] as const
/** See `FORMS`. */
export type Form = (typeof FORMS)[number]

/** A whole document as `disclosure` takes it. */
export interface Paper {
  readonly given: Given
  readonly about: About
}

const NOTHING = { in: 0n, forward: 0n }
/** An organ: its items are those of administrative units, and its public expenses are its operating expenses. */
const ORGANISATION = { name: "示例区数据管理局", level: "unit", kind: "organ" } as const

/** A consistent document of a form, the same for the same seed: all its differences come from rounding. */
export function paperOf(form: Form, seed: number): Paper {
  const chance = chanceOf(seed)
  const now = unitBudget(chance, chance.once(2))
  const narrative = narrativeFigures(now, yearBefore(now, chance))
  switch (form) {
    case "narrative":
      return { given: narrative, about: { ...NARRATIVE_WORDS, organisation: ORGANISATION } }
    case "tables-in-yuan":
    case "tables-in-wan": {
      const unit = form === "tables-in-yuan" ? "元" : "万元"
      return {
        given: { ...narrative, ...tableFigures(now, unit, NOTHING) },
        about: { ...NARRATIVE_WORDS, organisation: ORGANISATION, tables: tableHeads(now, unit) },
      }
    }
    case "final-accounts": {
      const carried = { in: BigInt(chance.below(90_000_000)), forward: BigInt(chance.below(90_000_000)) }
      return {
        given: tableFigures(now, "万元", carried),
        about: {
          contact: CONTACT,
          stage: "final",
          organisation: ORGANISATION,
          tables: tableHeads(now, "万元"),
        },
      }
    }
  }
}
