import type { Slot } from "@gouji/domain"

import type { EachRow } from "./each-row.ts"

/** The sources of revenue as tables have lines or columns for them, subtotals before their parts. */
export const SOURCES = [
  "fin.rev",
  "rev.gpb",
  "rev.gfb",
  "rev.soc",
  "rev.fsa",
  "rev.unit",
  "rev.sup",
  "rev.sub",
  "rev.biz",
  "rev.op",
  "rev.other",
] as const satisfies readonly Slot[]

/** Some forms sum appropriations, or a unit's own money, before what they are made of. */
export const SOURCE_SUBTOTALS: EachRow["subtotals"] = {
  "fin.rev": ["rev.gpb", "rev.gfb", "rev.soc"],
  "rev.unit": ["rev.sup", "rev.sub", "rev.biz", "rev.op", "rev.other"],
}
