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
  | "table-absent"
  | "table-empty"
  | "money-carried"
  | "no-weights"
  | "no-indicators"
  | "no-dates"
  | "date-known"
  | "other-kind"
  | "files-unknown"
  | "no-text"
  | "no-related-document"
  | "not-said"
  | "base-nought"
  | "base-uncertain"
  | "no-notes"
  | "no-contents"
  | "code-unmapped"
  | "no-registry"

const WORDS: Readonly<Record<Reason, Bilingual>> = {
  "figure-absent": { zh: "文中没有找到所需的数字", en: "a figure this needs was not found in the document" },
  "figure-blank": { zh: "所需的数字留空", en: "a figure this needs was left blank" },
  "figure-unreadable": { zh: "所需的数字无法辨认", en: "a figure this needs could not be read" },
  "figure-doubtful": {
    zh: "所需的数字辨认得不够可靠",
    en: "a figure this needs could not be read with enough confidence",
  },
  "figure-not-applicable": { zh: "文中写明不适用", en: "the document says that it does not apply" },
  "figure-precision-unknown": {
    zh: "不知道数字精确到哪一位",
    en: "it is not known to what place a figure is exact",
  },
  "unread-amount-in-list": {
    zh: "清单中有一个未能读懂的金额",
    en: "an amount within the list could not be understood",
  },
  "nothing-to-compare": { zh: "文中没有可以对照的内容", en: "the document has nothing to compare" },
  "not-a-single-source": {
    zh: "收入来源不止一项，或其他来源未逐项说明",
    en: "there is more than one source, or the others are not stated",
  },
  "other-form": { zh: "这一条不用于这种格式", en: "this rule is not meant for this form" },
  "other-level": {
    zh: "这一条不用于这一级次（部门或单位）",
    en: "this rule is not meant for this level (department or unit)",
  },
  "other-stage": {
    zh: "这一条不用于这一阶段（预算或决算）",
    en: "this rule is not meant for this stage (budget or final accounts)",
  },
  "other-year": { zh: "这一条不用于这一年度", en: "this rule is not meant for this year" },
  "level-unknown": {
    zh: "不知道是部门还是单位",
    en: "it is not known whether this is a department or a unit",
  },
  "kind-unknown": { zh: "不知道单位的性质", en: "it is not known what kind of organisation this is" },
  "form-unknown": { zh: "无法判断采用的格式", en: "the form used could not be told" },
  "no-list": { zh: "文中没有列出清单", en: "the document gives no list of them" },
  "no-glossary": { zh: "文中没有名词解释", en: "the document has no glossary" },
  "no-tables": { zh: "文件不含表格", en: "tables are not part of this document" },
  "table-absent": { zh: "文件中没有这张表", en: "the document does not have this table" },
  "table-empty": { zh: "这张表没有金额", en: "this table holds no amounts" },
  "money-carried": {
    zh: "有结转或结余，收入与支出不必逐个科目相等",
    en: "money was carried over or forward, so revenue and expenditure need not be equal code by code",
  },
  "no-weights": { zh: "表中没有列出权重", en: "the table shows no weights" },
  "no-indicators": { zh: "表中没有列出绩效指标", en: "the table shows no indicators" },
  "no-dates": { zh: "不知道所需的日期", en: "a date this needs is not known" },
  "date-known": {
    zh: "批复日期已知，不需要推算上限",
    en: "the date of approval is known, so no upper bound is needed",
  },
  "other-kind": {
    zh: "这一条不用于这种性质的单位",
    en: "this rule is not meant for this kind of organisation",
  },
  "files-unknown": {
    zh: "不知道公开的是什么格式的文件",
    en: "it is not known in what kind of files this was published",
  },
  "no-text": { zh: "没有文字内容", en: "there is no text to read" },
  "no-related-document": { zh: "没有用于对照的其他文件", en: "there is no other document to compare with" },
  "not-said": { zh: "文中没有提到", en: "the document does not mention it" },
  "base-nought": { zh: "基数为零，没有百分比", en: "the base is nought, so there is no percentage" },
  "base-uncertain": {
    zh: "基数太小，四舍五入前可能为零，算不出百分比",
    en: "the base is so small that it may have been nought before rounding, so no percentage can be worked out",
  },
  "no-notes": { zh: "没有一张表写明是空表", en: "no table is said to be empty" },
  "no-contents": { zh: "文中没有目录", en: "the document has no table of contents" },
  "code-unmapped": {
    zh: "不知道科目调整后的对应关系",
    en: "it is not known which code took the place of an old one",
  },
  "no-registry": {
    zh: "没有可以对照的单位登记信息",
    en: "there is no register of organisations to compare with",
  },
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
