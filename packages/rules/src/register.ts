import type { Bilingual } from "./bilingual.ts"
import { CATALOGUE } from "./catalogue/index.ts"
import { CATALOGUE_VERSION, ENGINE_VERSION } from "./check.ts"
import { describe, type RuleDescription } from "./describe.ts"
import { isCheck } from "./rule.ts"

/** The families of rules, by the letter their ids begin with. */
const FAMILIES: Readonly<Record<string, Bilingual>> = {
  N: { zh: "文内", en: "within the narrative" },
  I: { zh: "表内", en: "within one table" },
  T: { zh: "表间", en: "between tables" },
  X: { zh: "表文", en: "narrative and tables" },
  Y: { zh: "年度之间", en: "year over year" },
  U: { zh: "单位与部门", en: "units and their department" },
  B: { zh: "预算与决算", en: "budget and final accounts" },
  P: { zh: "政策", en: "policy" },
  S: { zh: "结构与完整", en: "structure and completeness" },
  M: { zh: "时效", en: "timeliness" },
  F: { zh: "格式与用语", en: "form and wording" },
  C: { zh: "分类科目", en: "classification" },
  A: { zh: "合理性", en: "plausibility" },
  D: { zh: "个人信息", en: "personal data" },
}

const SEVERITY = {
  fatal: "致命 fatal",
  error: "错误 error",
  warning: "提醒 warning",
  info: "提示 info",
} as const

const STATUS = { live: "生效 live", draft: "草案 draft", withdrawn: "撤回 withdrawn" } as const

/** The register of rules as Markdown: a table a family, each rule with a link to its page. */
export function registerMarkdown(): string {
  const rules = CATALOGUE.map(describe)
  const families = Object.entries(FAMILIES).map(([letter, name]) =>
    table(
      letter,
      name,
      rules.filter(({ family }) => family === letter),
    ),
  )
  return [introduction(), ...families].join("\n")
}

function introduction(): string {
  const checks = CATALOGUE.filter(isCheck).length
  return `# 规则登记 · Register of rules

由规则目录生成（\`npm run generate\`），请勿手工修改。Generated from the catalogue; don't edit.

目录版本 catalogue ${CATALOGUE_VERSION} · 引擎版本 engine ${ENGINE_VERSION} · ${CATALOGUE.length} 条 entries，其中核对 ${checks} 条 held against disclosures
`
}

function table(letter: string, name: Bilingual, rules: readonly RuleDescription[]): string {
  const rows = rules.map(
    ({ id, title, severity }) =>
      `| [${id}](docs/rules/${id}.md) | ${title.zh} | ${title.en} | ${SEVERITY[severity]} |`,
  )
  return [
    `## ${letter} ${name.zh} · ${name.en}\n`,
    "| | 规则 | rule | 严重程度 severity |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n")
}

/** A rule in full as Markdown, in both languages: what it says, by what law, to what it applies, how rounding enters. */
export function ruleMarkdown(rule: RuleDescription): string {
  const { id, title, why, formula, rounding, basis, severity, applies, status, statusReason } = rule
  const held =
    statusReason === null ? STATUS[status] : `${STATUS[status]}：${statusReason.zh} ${statusReason.en}`
  const scope = applies.zh === "" ? "全部 all" : `${applies.zh} · ${applies.en}`
  return `# ${id} ${title.zh} · ${title.en}

${why.zh}
${why.en}

- 公式：${formula.zh}
- Formula: ${formula.en}
- 取舍：${rounding.zh}
- Rounding: ${rounding.en}
- 依据 basis：${basis.map(({ zh, en }) => (zh === en ? zh : `${zh} · ${en}`)).join("；")}
- 严重程度 severity：${SEVERITY[severity]}
- 适用 applies to：${scope}
- 状态 status：${held}
`
}
