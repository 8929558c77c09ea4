import { ok } from "@gouji/domain"
import * as z from "zod"

import { rulePath } from "../addresses.ts"
import { CoverageReport } from "../asked/coverage-report.ts"
import { TitledFindings, titledFindings } from "../asked/findings-report.ts"
import { ADDRESS, column } from "./columns.ts"
import { question } from "./question.ts"
import type { ToldIn, ToldTable } from "./told.ts"

const TITLE = { zh: "公开与核对总表", en: "Publication and checks" }
const BY_RULE = { zh: "按规则", en: "By rule" }

const Answer = z.object({
  schema: z.literal("gouji/status/1"),
  /** How much there is of each year, the latest first. */
  years: CoverageReport.unwrap().shape.years,
  /** Which rules find most. It is no ranking of anyone. */
  rules: z.array(TitledFindings.unwrap().extend({ url: z.url() }).readonly()).readonly(),
})
type Answer = z.infer<typeof Answer>

/** How much was published, how much of it was read, and which rules find most. */
export const STATUS = question({
  name: "get_status",
  path: "/status",
  page: "/status",
  title: TITLE,
  parameters: z.strictObject({}),
  answer: Answer,
  ask: async (reader, _, site) => {
    const [years, { rules }] = await Promise.all([
      reader.coverage(),
      reader.findingsBoard({ scope: "newest" }),
    ])
    return ok({
      schema: "gouji/status/1" as const,
      years,
      rules: titledFindings(rules).map((each) => ({ ...each, url: site(rulePath(each.rule)) })),
    })
  },
  tell: ({ years, rules }, { lang }) => {
    const data = yearsTable(years, TITLE[lang])
    return { title: TITLE[lang], facts: [], data: () => data, tables: () => [data, rulesTable(rules, lang)] }
  },
})

function yearsTable(years: Answer["years"], title: string): ToldTable {
  return {
    title,
    columns: [
      column("fiscal_year", "integer", { zh: "年度", en: "fiscal year" }),
      column("stage", "text", { zh: "预算 budget 或决算 final", en: "budget or final (accounts)" }),
      column("expected", "integer", {
        zh: "应有（没有名录的为空）",
        en: "expected (empty without a register)",
      }),
      column("received", "integer", { zh: "收到", en: "received" }),
      column("published", "integer", { zh: "已发布", en: "published" }),
      column("figures", "integer", { zh: "读到的数", en: "figures read" }),
      column("unread", "integer", { zh: "没读懂的数", en: "amounts not understood" }),
    ],
    rows: years.map(({ fiscalYear, stage, expected, received, published, figures, unread }) => {
      return [fiscalYear, stage, expected, received, published, figures, unread]
    }),
  }
}

function rulesTable(rules: Answer["rules"], lang: ToldIn): ToldTable {
  return {
    title: BY_RULE[lang],
    columns: [
      column("rule", "text", { zh: "规则", en: "rule" }),
      column("title", "text", { zh: "名称", en: "title" }),
      column("severity", "text", { zh: "轻重", en: "severity" }),
      column("findings", "integer", { zh: "提示数", en: "findings" }),
      column("documents", "integer", { zh: "涉及文件数", en: "documents" }),
      ADDRESS,
    ],
    rows: rules.map(({ rule, title, severity, findings, documents, url }) => {
      return [rule, title[lang], severity, findings, documents, url]
    }),
  }
}
