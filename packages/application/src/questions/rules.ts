import { ok, Place } from "@gouji/domain"
import { z } from "zod"

import { rulePath } from "../addresses.ts"
import type { RuleView } from "../views/reader-views.ts"
import { Bilingual, Severity, WireVerdict } from "../wire.ts"
import { ADDRESS, column } from "./columns.ts"
import { LinkedDisclosure, linked } from "./linked.ts"
import { OfRule } from "./parameters.ts"
import { question, type Site } from "./question.ts"
import type { ToldIn, ToldTable } from "./told.ts"

const LinkedRule = z
  .object({
    id: z.string(),
    title: Bilingual,
    why: Bilingual,
    formula: Bilingual,
    severity: Severity,
    basis: z.array(Bilingual).readonly(),
    rounding: Bilingual,
    family: z.string(),
    status: z.enum(["live", "draft", "withdrawn"]),
    statusReason: Bilingual.nullable(),
    applies: Bilingual,
    places: z.array(Place).readonly(),
    url: z.url(),
  })
  .readonly()
type LinkedRule = z.infer<typeof LinkedRule>

function linkedRule(rule: RuleView, site: Site): LinkedRule {
  return { ...rule, url: site(rulePath(rule.id)) }
}

const WORDS = {
  register: { zh: "规则目录", en: "Register of rules" },
  results: { zh: "核对结果", en: "What came of it" },
  formula: { zh: "公式", en: "Formula" },
  rounding: { zh: "四舍五入怎么算", en: "Rounding" },
  basis: { zh: "依据", en: "Basis" },
} as const

/** The register of rules. */
export const RULES = question({
  name: "list_rules",
  path: "/rules",
  page: "/rules",
  title: WORDS.register,
  parameters: z.strictObject({}),
  answer: z.object({ schema: z.literal("gouji/rules/1"), rules: z.array(LinkedRule).readonly() }),
  ask: async (reader, _, site) =>
    ok({ schema: "gouji/rules/1" as const, rules: reader.rules().map((rule) => linkedRule(rule, site)) }),
  tell: ({ rules }, { lang }) => {
    const table = registerTable(rules, lang)
    return { title: WORDS.register[lang], facts: [], data: table, tables: [table] }
  },
})

/** One rule, and what came of it in every disclosure. */
export const RULE = question({
  name: "get_rule",
  path: "/rules/{rule}",
  page: "/r/{rule}",
  title: { zh: "一条规则和它的结果", en: "One rule, and what came of it" },
  parameters: z.strictObject({ rule: OfRule.describe("its id: N02") }),
  answer: z.object({
    rule: LinkedRule,
    results: z.array(z.object({ head: LinkedDisclosure, verdict: WireVerdict }).readonly()).readonly(),
  }),
  ask: async (reader, { rule: id }, site) => {
    const found = await reader.rule(id)
    if (!found.ok) return found
    const { rule, results } = found.value
    return ok({
      rule: linkedRule(rule, site),
      results: results.map(({ head, verdict }) => ({ head: linked(head, site), verdict })),
    })
  },
  tell: ({ rule, results }, { lang }) => {
    const table = resultsTable(results, lang)
    return {
      title: `${rule.id} ${rule.title[lang]}`,
      facts: [
        [WORDS.formula[lang], rule.formula[lang]],
        [WORDS.rounding[lang], rule.rounding[lang]],
        ...rule.basis.map((basis) => [WORDS.basis[lang], basis[lang]] as const),
      ],
      data: table,
      tables: [table],
    }
  },
})

function registerTable(rules: readonly LinkedRule[], lang: ToldIn): ToldTable {
  return {
    title: WORDS.register[lang],
    columns: [
      column("id", "text", { zh: "编号", en: "id" }),
      column("title", "text", { zh: "规则", en: "rule" }),
      column("formula", "text", WORDS.formula),
      column("severity", "text", { zh: "轻重", en: "severity" }),
      column("status", "text", { zh: "状态", en: "status" }),
      ADDRESS,
    ],
    rows: rules.map(({ id, title, formula, severity, status, url }) => {
      return [id, title[lang], formula[lang], severity, status, url]
    }),
  }
}

interface Result {
  readonly head: LinkedDisclosure
  readonly verdict: z.infer<typeof WireVerdict>
}

function resultsTable(results: readonly Result[], lang: ToldIn): ToldTable {
  return {
    title: WORDS.results[lang],
    columns: [
      column("organisation", "text", { zh: "单位", en: "organisation" }),
      column("fiscal_year", "integer", { zh: "年度", en: "fiscal year" }),
      column("stage", "text", { zh: "预算 budget 或决算 final", en: "budget or final (accounts)" }),
      column("instance", "text", { zh: "用在何处", en: "held against" }),
      column("outcome", "text", { zh: "结论", en: "outcome" }),
      column("residual", "decimal", { zh: "差额", en: "difference" }),
      column("bound", "decimal", { zh: "四舍五入最多可差", en: "most that rounding explains" }),
      column("unit", "text", { zh: "差额的单位", en: "unit of the difference" }),
      column("explanation", "text", { zh: "说明", en: "explanation" }),
      ADDRESS,
    ],
    rows: results.map(({ head, verdict }) => {
      const { instance, outcome, residual, bound, unit, explanation } = verdict
      const whose = [head.organisation.name, head.fiscalYear, head.stage]
      return [...whose, instance, outcome, residual, bound, unit, explanation[lang], head.url]
    }),
  }
}
