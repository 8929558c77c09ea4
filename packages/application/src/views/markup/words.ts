import type { Bilingual, Severity } from "../../wire.ts"

/** What a marked place is to its finding; `words`: the finding is about words, or nothing tells which figure is wrong. */
export type MarkRole = "suspect" | "operand" | "words"

const zh = {
  severity: { fatal: "致命", error: "错误", warning: "警告", info: "建议" } satisfies Record<
    Severity,
    string
  >,
  role: {
    suspect: "此处最可疑",
    operand: "此处是相关的数",
    words: "相关的原文",
  } satisfies Record<MarkRole, string>,
  title: ({ severity, rules, role }: MarkTitle) => `勾稽〔${severity}〕${rules.join("、")} ${role}`,
  place: (number: number, all: number) => `（第 ${number} 处，共 ${all} 处）`,
  explanation: "说明：",
  advice: "建议：",
  rules: "规则：",
  list: "、",
  summaryTitle: "勾稽核对结果",
  counts: ({ fatal, error, warning, info }: FindingCounts) =>
    `致命 ${fatal}，错误 ${error}，警告 ${warning}，建议 ${info}。`,
  coverage: ({ coverage, passed, notChecked }: Coverage) =>
    `读懂的金额 ${coverage}；${passed} 项核对一致，${notChecked} 项因缺少材料没有核对。`,
  legend: "实线框：最可疑的数；下划线：相关的数或原文。每条批注的标题写明严重程度。",
  nowhere: "（没有可以标出的位置）",
  page: (page: number) => `第${page}页`,
  clean: "没有发现问题。没有核对的不等于没有问题。",
}

/** What a marked document says in its own name, in Chinese; the other language has the same shape. */
export type MarkWords = typeof zh

export interface MarkTitle {
  readonly severity: string
  readonly rules: readonly string[]
  readonly role: string
}

export type FindingCounts = Readonly<Record<Severity, number>>

export interface Coverage {
  readonly coverage: string
  readonly passed: number
  readonly notChecked: number
}

const en: MarkWords = {
  severity: { fatal: "fatal", error: "error", warning: "warning", info: "suggestion" },
  role: { suspect: "most suspect", operand: "a figure it is held against", words: "the words" },
  title: ({ severity, rules, role }) => `Gouji [${severity}] ${rules.join(", ")}, ${role}`,
  place: (number, all) => ` (place ${number} of ${all})`,
  explanation: "Why: ",
  advice: "What to do: ",
  rules: "Rules: ",
  list: ", ",
  summaryTitle: "Checked by Gouji",
  counts: ({ fatal, error, warning, info }) =>
    `fatal ${fatal}, errors ${error}, warnings ${warning}, suggestions ${info}.`,
  coverage: ({ coverage, passed, notChecked }) =>
    `${coverage} of the amounts were understood; ${passed} checks held, ${notChecked} could not be made for want of material.`,
  legend:
    "Framed: the figure most suspected. Underlined: figures it is held against, or words. The title of each note says how severe it is.",
  nowhere: " (no place to mark)",
  page: (page) => `page ${page}`,
  clean: "Nothing was found. What was not checked is not thereby sound.",
}

/** The words of each language. */
export const MARK_WORDS: Readonly<Record<keyof Bilingual, MarkWords>> = { zh, en }
