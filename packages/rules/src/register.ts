import { CATALOGUE } from "./catalogue/index.ts"
import { CATALOGUE_VERSION, ENGINE_VERSION } from "./check.ts"
import { describe, type RuleDescription } from "./describe.ts"

const INTRODUCTION = `# 规则登记 · Register of rules

由规则目录生成（\`npm run generate\`），请勿手工修改。Generated from the catalogue; don't edit.

目录版本 catalogue ${CATALOGUE_VERSION} · 引擎版本 engine ${ENGINE_VERSION} · ${CATALOGUE.length} 条 rules
`

const SEVERITY = {
  fatal: "致命 fatal",
  error: "错误 error",
  warning: "提醒 warning",
  info: "提示 info",
} as const

/** The register of rules as Markdown: a table of all, then each in full, in both languages. */
export function registerMarkdown(): string {
  const rules = CATALOGUE.map(describe)
  return [INTRODUCTION, table(rules), ...rules.map(entry)].join("\n")
}

function table(rules: readonly RuleDescription[]): string {
  const rows = rules.map(
    ({ id, title, severity }) =>
      `| [${id}](#${id.toLowerCase()}) | ${title.zh} | ${title.en} | ${SEVERITY[severity]} |`,
  )
  return ["| | 规则 | rule | 严重程度 severity |", "|---|---|---|---|", ...rows, ""].join("\n")
}

function entry(rule: RuleDescription): string {
  const { id, title, why, formula, rounding, basis, severity } = rule
  return `## ${id}

**${title.zh}** · ${title.en} · ${SEVERITY[severity]}

${why.zh}
${why.en}

- 公式：${formula.zh}
- Formula: ${formula.en}
- 取舍：${rounding.zh}
- Rounding: ${rounding.en}
- 依据：${basis.map(({ zh }) => zh).join("；")}
- Basis: ${basis.map(({ en }) => en).join("; ")}
`
}
