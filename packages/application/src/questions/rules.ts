import { ok, Place } from "@gouji/domain"
import * as z from "zod"

import { rulePath } from "../addresses.ts"
import type { RuleView } from "../views/reader-views.ts"
import { Bilingual, Severity, WireVerdict } from "../wire.ts"
import { ADDRESS, column } from "./columns.ts"
import { cursorOf, markIn } from "./cursor.ts"
import { LinkedDisclosure, linked } from "./linked.ts"
import { OfRule, Stretch } from "./parameters.ts"
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
  results: { zh: "发现", en: "What it found" },
  formula: { zh: "公式", en: "Formula" },
  rounding: { zh: "四舍五入怎么算", en: "Rounding" },
  basis: { zh: "依据", en: "Basis" },
  found: {
    fatal: { zh: "有致命发现的文件", en: "Documents with a fatal finding" },
    error: { zh: "有错误的文件", en: "Documents with an error" },
    warning: { zh: "有提醒的文件", en: "Documents with a warning" },
    info: { zh: "有说明的文件", en: "Documents with a note" },
  },
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
    return { title: WORDS.register[lang], facts: [], data: () => table }
  },
})

/** One rule, and what it found in every disclosure. */
export const RULE = question({
  name: "get_rule",
  path: "/rules/{rule}",
  page: "/r/{rule}",
  title: { zh: "一条规则和它的发现", en: "One rule, and what it found" },
  parameters: z.strictObject({ rule: OfRule.describe("its id: N02"), ...Stretch }),
  answer: z.object({
    rule: LinkedRule,
    findings: z
      .array(
        z
          .object({
            severity: Severity,
            findings: z.int(),
            documents: z.int().describe("how many disclosures have one"),
          })
          .readonly(),
      )
      .readonly()
      .describe("what it found in all disclosures, by severity"),
    results: z
      .array(z.object({ head: LinkedDisclosure, verdict: WireVerdict }).readonly())
      .readonly()
      .describe(
        "the verdicts its findings rest on, of the disclosures of this stretch, the last that came in first",
      ),
    next: z.string().nullable().describe("the cursor to go on with; null at the end"),
  }),
  ask: async (reader, given, site) => {
    const mark = markIn(given, given.cursor)
    if (!mark.ok) return mark
    const paging = { limit: given.limit, ...(mark.value !== undefined && { after: mark.value }) }
    const found = await reader.rule(given.rule, paging)
    if (!found.ok) return found
    const { rule, findings, results, next } = found.value
    return ok({
      rule: linkedRule(rule, site),
      findings: findings.map(({ rule: _, ...counted }) => counted),
      next: cursorOf(given, next),
      results: results.map(({ head, verdict }) => ({ head: linked(head, site), verdict })),
    })
  },
  tell: ({ rule, findings, results }, { lang }) => {
    const table = resultsTable(results, lang)
    return {
      title: `${rule.id} ${rule.title[lang]}`,
      facts: [
        [WORDS.formula[lang], rule.formula[lang]],
        [WORDS.rounding[lang], rule.rounding[lang]],
        ...rule.basis.map((basis) => [WORDS.basis[lang], basis[lang]] as const),
        ...findings.map(
          ({ severity, documents }) => [WORDS.found[severity][lang], String(documents)] as const,
        ),
      ],
      data: () => table,
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
