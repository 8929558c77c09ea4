import type { Stage } from "@gouji/domain"

import type { Purse } from "../model/year.ts"
import type { Look } from "../print/look.ts"
import type { Voice } from "../print/voice.ts"
import { CENTRAL_BUDGET_WORDS } from "../words/central-budget.ts"
import { CHONGQING_BUDGET_WORDS } from "../words/chongqing-budget.ts"
import type { Script } from "../words/script.ts"
import { SHANGHAI_BUDGET_WORDS } from "../words/shanghai-budget.ts"
import { SHANGHAI_FINAL_WORDS } from "../words/shanghai-final.ts"
import { CENTRAL_BUDGET_TABLES, CHONGQING_BUDGET_TABLES } from "./chongqing-budget.ts"
import { SHANGHAI_BUDGET_TABLES } from "./shanghai-budget.ts"
import { SHANGHAI_FINAL_TABLES } from "./shanghai-final.ts"
import type { TableForm } from "./table-form.ts"

/** A form of whole papers: what is said, its tables, and what the form prescribes of how both look. */
export interface PaperSet {
  readonly stage: Stage
  readonly script: Script
  readonly tables: readonly TableForm[]
  readonly purses: readonly Purse[]
  readonly carries: boolean
  readonly executed: RegExp
  readonly look: Partial<Look>
  readonly voice: Partial<Voice>
}

/** The forms whole papers are printed in. */
export const PAPER_SETS = {
  "shanghai-budget": {
    stage: "budget",
    script: SHANGHAI_BUDGET_WORDS,
    tables: SHANGHAI_BUDGET_TABLES,
    purses: ["gpb", "gfb", "soc", "biz", "other"],
    carries: false,
    executed: /^exp\.item/,
    look: { codes: "apart", total: "last" },
    voice: {},
  },
  "shanghai-final": {
    stage: "final",
    script: SHANGHAI_FINAL_WORDS,
    tables: SHANGHAI_FINAL_TABLES,
    purses: ["gpb", "biz", "other"],
    carries: true,
    executed: /^$/,
    look: {
      codes: "apart",
      total: "first",
      numbers: { unit: "万元", decimals: 2, separator: ",", trims: false },
      nought: "",
    },
    voice: { since: "比{L}年度", unchanged: "与{L}年度持平", rateUp: "增长", rateDown: "下降" },
  },
  "chongqing-budget": {
    stage: "budget",
    script: CHONGQING_BUDGET_WORDS,
    tables: CHONGQING_BUDGET_TABLES,
    purses: ["gpb", "gfb", "soc", "biz", "other"],
    carries: false,
    executed: /^$/,
    look: { total: "first", codes: "joined" },
    voice: { since: "比{L}年", unchanged: "与{L}年一致" },
  },
  "central-budget": {
    stage: "budget",
    script: CENTRAL_BUDGET_WORDS,
    tables: CENTRAL_BUDGET_TABLES,
    purses: ["gpb", "gfb", "soc", "biz", "other"],
    carries: true,
    executed: /^(?:exp\.item|gpb\.exp)/,
    look: {},
    voice: { since: "比{L}年执行数", unchanged: "与{L}年执行数持平", rateUp: "增长", rateDown: "下降" },
  },
} as const satisfies Record<string, PaperSet>
/** See `PAPER_SETS`. */
export type PaperForm = keyof typeof PAPER_SETS
