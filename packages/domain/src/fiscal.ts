import * as z from "zod"

/** The calendar year a budget is for; in China the fiscal year is the calendar year (预算法 第十八条). */
export const FiscalYear = z.int().min(1994).max(2100)
export type FiscalYear = z.infer<typeof FiscalYear>

/** A budget, or the final accounts (决算) of one. */
export const Stage = z.enum(["budget", "final"])
export type Stage = z.infer<typeof Stage>

/** The three budgets a unit's appropriations come from, and money outside them. */
export const FUNDS = {
  gpb: { zh: "一般公共预算", en: "general public budget" },
  gfb: { zh: "政府性基金预算", en: "government-managed funds budget" },
  soc: { zh: "国有资本经营预算", en: "state capital operations budget" },
  fsa: { zh: "财政专户管理资金", en: "fiscal special account" },
  unit: { zh: "单位资金", en: "the unit's own money" },
} as const
/** Which of the budgets money belongs to. */
export type Fund = keyof typeof FUNDS
export const Fund = z.enum(Object.keys(FUNDS) as [Fund, ...Fund[]])
