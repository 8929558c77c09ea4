import type { RuleView } from "@gouji/application"

import { type Line, piece } from "./paint.ts"
import type { Layout } from "./report-lines.ts"
import { fit, widthOf, wrap } from "./width.ts"

/** The register as a list: id, what it comes to when broken, title. */
export function registerLines(rules: readonly RuleView[], { say, language }: Layout): readonly Line[] {
  const ids = Math.max(0, ...rules.map(({ id }) => widthOf(id)))
  const severities = Math.max(...Object.values(say.severity).map(widthOf))
  return rules.map(({ id, severity, title }) => [
    piece(fit(id, ids), "strong"),
    piece("  "),
    piece(fit(say.severity[severity], severities), severity),
    piece(`  ${title[language]}`),
  ])
}

/** One rule in full. */
export function ruleLines(rule: RuleView, layout: Layout): readonly Line[] {
  const { say, language } = layout
  return [
    [piece(rule.id, "strong"), piece(`  ${rule.title[language]}`, "strong")],
    [],
    ...factsOf(rule, layout).flatMap(([name, text]) => entry(name, text, layout)),
    ...entry(say.rule.severity, say.severity[rule.severity], layout),
  ]
}

/** Rules as Markdown, each under a heading of its own. */
export function rulesMarkdown(rules: readonly RuleView[], layout: Layout): string {
  const { say, language } = layout
  const texts = rules.map((rule) => {
    const facts = [...factsOf(rule, layout), [say.rule.severity, say.severity[rule.severity]] as const]
    const list = facts.map(([name, text]) => `- **${name}**: ${text}\n`).join("")
    return `## ${rule.id} ${rule.title[language]}\n\n${list}`
  })
  return texts.join("\n")
}

function factsOf(rule: RuleView, { say, language }: Layout): readonly (readonly [string, string])[] {
  return [
    [say.rule.formula, rule.formula[language]],
    [say.rule.rounding, rule.rounding[language]],
    [say.rule.why, rule.why[language]],
    [say.rule.basis, rule.basis.map((basis) => basis[language]).join(language === "zh" ? "；" : "; ")],
    ...(rule.applies[language] === "" ? [] : [[say.rule.applies, rule.applies[language]] as const]),
    ...(rule.statusReason === null
      ? []
      : [
          [
            say.rule.status,
            [say.ruleStatus[rule.status], rule.statusReason[language]].join(language === "zh" ? "：" : ": "),
          ] as const,
        ]),
  ]
}

function entry(name: string, text: string, { say, columns }: Layout): readonly Line[] {
  const width = Math.max(...Object.values(say.rule).map(widthOf)) + 2
  return wrap(text, Math.max(20, columns - width - 2)).map((row, index) => [
    piece(`  ${fit(index === 0 ? name : "", width)}`, "muted"),
    piece(row.text),
  ])
}
