import type { WireVerdict } from "../../wire.ts"
import type { Released } from "../released.ts"
import { tableOf } from "../table.ts"
import { OF_DISCLOSURE } from "./shared-columns.ts"

interface VerdictRow {
  readonly released: Released
  readonly verdict: WireVerdict
  /** From 1, in the order of the report. */
  readonly number: number
}

/** What came of every rule held against every disclosure. The words of it are in the reports. */
export const VERDICTS = tableOf<VerdictRow>({
  name: "verdicts",
  zh: "每条规则的核对结论；文字说明见各份报告",
  en: "what came of every rule; the words of it are in the reports",
  key: ["disclosure", "number"],
  disclosure: "disclosure",
  indexes: [["rule", "outcome"]],
  rows: (released) =>
    (released.report?.verdicts ?? []).map((verdict, index) => ({ released, verdict, number: index + 1 })),
  columns: [
    OF_DISCLOSURE,
    {
      name: "number",
      kind: "integer",
      zh: "序号",
      en: "number in the report, from 1",
      of: ({ number }) => number,
    },
    { name: "rule", kind: "text", zh: "规则", en: "rule", of: ({ verdict }) => verdict.rule },
    {
      name: "instance",
      kind: "text",
      zh: "规则用在何处",
      en: "what the rule was held against",
      of: ({ verdict }) => verdict.instance,
    },
    {
      name: "outcome",
      kind: "text",
      zh: "结论；insufficient-data 和 parse-uncertain 是未能核对，不是通过",
      en: "outcome; insufficient-data and parse-uncertain are not passed",
      of: ({ verdict }) => verdict.outcome,
    },
    {
      name: "severity",
      kind: "text",
      zh: "规则的轻重",
      en: "severity of the rule",
      of: ({ verdict }) => verdict.severity,
    },
    {
      name: "residual",
      kind: "decimal",
      zh: "算得减去写明",
      en: "computed less stated",
      of: ({ verdict }) => verdict.residual,
    },
    {
      name: "bound",
      kind: "decimal",
      zh: "四舍五入至多造成的差",
      en: "the largest residual honest rounding can leave",
      of: ({ verdict }) => verdict.bound,
    },
    {
      name: "unit",
      kind: "text",
      zh: "以上两项的单位",
      en: "unit of the two",
      of: ({ verdict }) => verdict.unit,
    },
    {
      name: "figures",
      kind: "list",
      zh: "涉及的数字",
      en: "figures",
      of: ({ verdict }) => verdict.figures.join(" "),
    },
    {
      name: "reason",
      kind: "text",
      zh: "不适用或未能核对的原因",
      en: "why it does not apply or could not be checked",
      of: ({ verdict }) => verdict.reason,
    },
    {
      name: "missing",
      kind: "json",
      zh: "要核对还缺什么",
      en: "what would be needed to check it",
      of: ({ verdict }) => JSON.stringify(verdict.missing),
    },
  ],
})
