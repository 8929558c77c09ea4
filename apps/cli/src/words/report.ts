import type { Language } from "../language.ts"
import type { Widened } from "./widened.ts"

const zh = {
  title: "预算公开核对结果",
  edition: (catalogue: string, engine: string) => `规则集 ${catalogue}，引擎 ${engine}`,
  none: "没有发现问题。这不等于没有问题：没法核的规则和没读懂的金额列在下面。",
  rules: "规则",
  reason: "说明",
  colon: "：",
} as const

/** What a report says in its own name where it is a page or a text of its own. */
export type ReportWords = Widened<typeof zh>

const en: ReportWords = {
  title: "Published budgets, checked",
  edition: (catalogue, engine) => `catalogue ${catalogue}, engine ${engine}`,
  none: "Nothing was found. That is not the same as sound: what could not be checked or understood is listed below.",
  rules: "Rules",
  reason: "What is said of them",
  colon: ": ",
}

/** The words of each language. */
export const REPORT: Readonly<Record<Language, ReportWords>> = { zh, en }
