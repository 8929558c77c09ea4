import type { WireFinding } from "../../wire.ts"
import type { Released } from "../released.ts"
import { tableOf } from "../table.ts"
import { OF_DISCLOSURE } from "./shared-columns.ts"

interface FindingRow {
  readonly released: Released
  readonly finding: WireFinding
}

/** Every finding, those let stand included. */
export const FINDINGS = tableOf<FindingRow>({
  name: "findings",
  zh: "发现的问题，含准予保留的",
  en: "findings, those let stand included",
  key: ["disclosure", "finding"],
  disclosure: "disclosure",
  indexes: [["fingerprint"], ["severity"]],
  rows: (released) => (released.report?.findings ?? []).map((finding) => ({ released, finding })),
  columns: [
    OF_DISCLOSURE,
    {
      name: "finding",
      kind: "text",
      zh: "发现编号",
      en: "id within the disclosure",
      of: ({ finding }) => finding.id,
    },
    {
      name: "fingerprint",
      kind: "text",
      zh: "指纹：重新核对后不变",
      en: "fingerprint: survives another check",
      of: ({ finding }) => finding.fingerprint,
    },
    {
      name: "severity",
      kind: "text",
      zh: "轻重：fatal、error、warning、info",
      en: "fatal, error, warning or info",
      of: ({ finding }) => finding.severity,
    },
    { name: "rules", kind: "list", zh: "规则", en: "rules", of: ({ finding }) => finding.rules.join(" ") },
    {
      name: "figures",
      kind: "list",
      zh: "涉及的数字",
      en: "figures",
      of: ({ finding }) => finding.figures.join(" "),
    },
    {
      name: "suspects",
      kind: "json",
      zh: "可疑的数字，每组改动即可消除问题，最可能的在前",
      en: "sets of figures whose change settles it, the likeliest first",
      of: ({ finding }) => JSON.stringify(finding.suspects),
    },
    {
      name: "title_zh",
      kind: "text",
      zh: "标题",
      en: "title in Chinese",
      of: ({ finding }) => finding.title.zh,
    },
    {
      name: "title_en",
      kind: "text",
      zh: "英文标题",
      en: "title in English",
      of: ({ finding }) => finding.title.en,
    },
    {
      name: "explanation_zh",
      kind: "text",
      zh: "说明",
      en: "explanation in Chinese",
      of: ({ finding }) => finding.explanation.zh,
    },
    {
      name: "explanation_en",
      kind: "text",
      zh: "英文说明",
      en: "explanation in English",
      of: ({ finding }) => finding.explanation.en,
    },
    {
      name: "advice_zh",
      kind: "text",
      zh: "建议",
      en: "advice in Chinese",
      of: ({ finding }) => finding.advice.zh,
    },
    {
      name: "advice_en",
      kind: "text",
      zh: "英文建议",
      en: "advice in English",
      of: ({ finding }) => finding.advice.en,
    },
    {
      name: "accepted",
      kind: "boolean",
      zh: "是否准予保留，理由见 acceptances",
      en: "whether it was let stand; why is in acceptances",
      of: ({ released, finding }) =>
        released.accepted.some(({ fingerprint }) => fingerprint === finding.fingerprint),
    },
  ],
})
