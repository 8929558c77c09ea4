import type { Bilingual } from "../bilingual.ts"
import type { Want } from "../facts/operand.ts"
import { slotName } from "./names.ts"

/** Why something was not checked or does not apply. Stable codes: they stand in reports. */
export type Reason =
  | `figure-${Want}`
  | "unread-amount-in-list"
  | "nothing-to-compare"
  | "not-a-single-source"
  | "other-form"
  | "other-level"
  | "other-stage"
  | "other-year"
  | "level-unknown"
  | "kind-unknown"
  | "form-unknown"
  | "no-list"
  | "no-glossary"
  | "no-tables"
  | "no-dates"
  | "no-text"
  | "no-related-document"
  | "not-said"

const WORDS: Readonly<Record<Reason, Bilingual>> = {
  "figure-absent": { zh: "文中没有需要的数字", en: "a figure it takes is not in the document" },
  "figure-blank": { zh: "需要的数字留空", en: "a figure it takes was left blank" },
  "figure-unreadable": { zh: "需要的数字无法辨认", en: "a figure it takes could not be read" },
  "figure-doubtful": {
    zh: "需要的数字读取把握不足",
    en: "a figure it takes was read with too little confidence",
  },
  "figure-not-applicable": { zh: "文中说明不适用", en: "the document says that it does not apply" },
  "figure-precision-unknown": { zh: "不知道数字的精确程度", en: "it is not known how exact a figure is" },
  "unread-amount-in-list": {
    zh: "清单中有一个未能读懂的金额",
    en: "an amount within the list could not be understood",
  },
  "nothing-to-compare": { zh: "文中没有可以对照的内容", en: "the document has nothing to compare" },
  "not-a-single-source": {
    zh: "收入来源不止一项，或其他来源未逐项说明",
    en: "there is more than one source, or the others are not stated",
  },
  "other-form": { zh: "不适用于这种格式", en: "it does not apply to this form" },
  "other-level": { zh: "不适用于这一级次", en: "it does not apply to this level" },
  "other-stage": {
    zh: "不适用于这一阶段（预算或决算）",
    en: "it does not apply to this stage (budget or final accounts)",
  },
  "other-year": { zh: "不适用于这一年度", en: "it does not apply to this year" },
  "level-unknown": {
    zh: "不知道是部门还是单位",
    en: "it is not known whether this is a department or a unit",
  },
  "kind-unknown": { zh: "不知道单位的性质", en: "it is not known what kind of organisation this is" },
  "form-unknown": { zh: "无法判断采用的格式", en: "the form used could not be told" },
  "no-list": { zh: "文中没有列出清单", en: "the document lists none" },
  "no-glossary": { zh: "文中没有名词解释", en: "the document has no glossary" },
  "no-tables": { zh: "文件不含表格", en: "tables are not part of this document" },
  "no-dates": { zh: "不知道批复日期或发布日期", en: "the dates of approval and publication are not known" },
  "no-text": { zh: "没有文字内容", en: "there is no text" },
  "no-related-document": { zh: "没有用于对照的其他文件", en: "there is no other document to compare with" },
  "not-said": { zh: "文中没有相应的说明", en: "the document says nothing about it" },
}

/** Why it could not be checked or does not apply, and what it would take. */
export function reasonWords(reason: Reason, missing: readonly string[], applies: boolean): Bilingual {
  const { zh, en } = WORDS[reason]
  const head = applies ? { zh: "未核对", en: "Not checked" } : { zh: "不适用", en: "Not applicable" }
  // Other reasons say all there is to say; what is missing then is a date or a document, not a figure.
  const names = reason.startsWith("figure-") ? missing.map(slotName) : []
  const list = {
    zh: names.length === 0 ? "" : `（${names.map((name) => name.zh).join("、")}）`,
    en: names.length === 0 ? "" : ` (${names.map((name) => name.en).join(", ")})`,
  }
  return { zh: `${head.zh}：${zh}${list.zh}。`, en: `${head.en}: ${en}${list.en}.` }
}
