import * as z from "zod"

/** Where in a disclosure a figure stands. A table is known by what it holds, never by its number. */
export const PLACES = {
  narrative: { zh: "情况说明", en: "narrative" },
  "T.RE": { zh: "收支总表", en: "revenue and expenditure" },
  "T.R": { zh: "收入总表", en: "revenue" },
  "T.E": { zh: "支出总表", en: "expenditure" },
  "T.F": { zh: "财政拨款收支总表", en: "fiscal appropriations" },
  "T.G": { zh: "一般公共预算支出表", en: "general public budget expenditure" },
  "T.B": { zh: "一般公共预算基本支出表", en: "basic expenditure by economic kind" },
  "T.S": { zh: "“三公”经费支出表", en: "the “three publics”" },
  "T.GF": { zh: "政府性基金预算支出表", en: "government-managed funds expenditure" },
  "T.SC": { zh: "国有资本经营预算支出表", en: "state capital operations expenditure" },
  "T.P": { zh: "政府采购表", en: "procurement" },
  "T.OV": { zh: "整体绩效目标表", en: "overall performance targets" },
  "T.PJ": { zh: "项目支出绩效目标表", en: "project performance targets" },
} as const

/** Where a figure stands: the narrative, or a table by its key. */
export type Place = keyof typeof PLACES
export const Place = z.enum(Object.keys(PLACES) as [Place, ...Place[]])

/** A table of the standard set: every place but the narrative. */
export type TableKey = Exclude<Place, "narrative">
export const TableKey = Place.exclude(["narrative"])
