import type { WireSummary } from "../../wire.ts"
import { type Released, reportPath } from "../released.ts"
import { type TableEntry, tableOf } from "../table.ts"
import { SUBJECT } from "./shared-columns.ts"

interface DisclosureRow {
  readonly released: Released
}

/** Every disclosure of the release, withdrawn ones included. */
export const DISCLOSURES = tableOf<DisclosureRow>({
  name: "disclosures",
  zh: "公开的预算和决算，一版一行，含已撤回的",
  en: "budgets and final accounts as published, one version a row, withdrawn ones included",
  key: ["id"],
  disclosure: null,
  indexes: [["organisation_id", "fiscal_year", "stage"]],
  rows: (released) => [{ released }],
  columns: [
    {
      name: "id",
      kind: "text",
      zh: "编号",
      en: "id: the first 12 digits of the hash",
      of: ({ released }) => released.id,
    },
    {
      name: "sha256",
      kind: "text",
      zh: "文件的 SHA-256",
      en: "SHA-256 of the document",
      of: ({ released }) => released.sha256,
    },
    {
      name: "version",
      kind: "integer",
      zh: "第几版",
      en: "version, from 1",
      of: ({ released }) => released.version,
    },
    {
      name: "state",
      kind: "text",
      zh: "状态：published 有效，corrected 已被新版更正，withdrawn 已撤回",
      en: "published (in force), corrected (a newer version took its place) or withdrawn",
      of: ({ released }) => released.state,
    },
    {
      name: "published_at",
      kind: "instant",
      zh: "发布时间",
      en: "when published",
      of: ({ released }) => released.publishedAt,
    },
    ...SUBJECT,
    {
      name: "level",
      kind: "text",
      zh: "级次",
      en: "level of the organisation",
      of: ({ released }) => released.about.organisation.level,
    },
    {
      name: "kind",
      kind: "text",
      zh: "性质",
      en: "kind of organisation",
      of: ({ released }) => released.about.organisation.kind,
    },
    { name: "title", kind: "text", zh: "标题", en: "title", of: ({ released }) => released.about.title },
    {
      name: "unit",
      kind: "text",
      zh: "文件的金额单位",
      en: "unit the document states amounts in",
      of: ({ released }) => released.about.unitOfAccount,
    },
    {
      name: "format",
      kind: "text",
      zh: "文件格式",
      en: "format of the document",
      of: ({ released }) => released.format,
    },
    {
      name: "supersedes",
      kind: "text",
      zh: "更正的是哪一版",
      en: "id of the version it took the place of",
      of: ({ released }) => released.supersedes,
    },
    {
      name: "figures",
      kind: "integer",
      zh: "数字个数",
      en: "number of figures",
      of: ({ released }) => released.report?.figures.length ?? null,
    },
    ...summaryColumns(),
    {
      name: "coverage",
      kind: "ratio",
      zh: "文中金额读懂的比例",
      en: "share of the amounts in the text that were understood",
      of: ({ released }) => released.report?.summary.coverage ?? null,
    },
    {
      name: "report",
      kind: "text",
      zh: "核对报告的路径",
      en: "path of the report",
      of: ({ released: { id, report } }) => (report === null ? null : reportPath(id)),
    },
  ],
})

/** Empty for what was withdrawn: a nought would say that nothing was found. */
function summaryColumns(): TableEntry<DisclosureRow>["columns"] {
  const counts = [
    ["fatal", "fatal", "致命的发现", "findings: fatal"],
    ["error", "error", "错误", "findings: error"],
    ["warning", "warning", "提醒", "findings: warning"],
    ["info", "info", "供参考的发现", "findings: info"],
    ["passed", "passed", "通过的核对", "checks passed"],
    ["rounded", "rounded", "在四舍五入范围内的核对", "checks passed within rounding"],
    ["not_applicable", "notApplicable", "不适用的核对", "checks that do not apply"],
    ["not_checked", "notChecked", "未能作出的核对", "checks that could not be made"],
  ] as const satisfies readonly (readonly [string, keyof WireSummary, string, string])[]
  return counts.map(([name, count, zh, en]) => ({
    name,
    kind: "integer",
    zh,
    en,
    of: ({ released }) => released.report?.summary[count] ?? null,
  }))
}
