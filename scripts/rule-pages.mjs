// A page a rule under docs/rules: what its entry says, and its cases as examples.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { ROOT } from "./toolchain.mjs"

/** The pages of all rules, by path. `rules` is the built package. */
export function rulePages({ CATALOGUE, describe, ruleMarkdown }) {
  return Object.fromEntries(
    CATALOGUE.map((rule) => [
      `docs/rules/${rule.id}.md`,
      `${ruleMarkdown(describe(rule))}${examples(rule.id)}`,
    ]),
  )
}

function examples(id) {
  const path = join(ROOT, "tests/cases", `${id}.json`)
  if (!existsSync(path)) return ""
  const { cases } = JSON.parse(readFileSync(path, "utf8"))
  return `\n## 例 Examples\n\n${cases.map(example).join("\n")}`
}

function example({ name, given, related = [], expect }) {
  const verdicts = [expect].flat().map(verdict)
  const papers = [given, ...related].map((paper) => `\`\`\`json\n${JSON.stringify(paper, null, 2)}\n\`\`\`\n`)
  return `### ${name}\n\n${papers.join("\n")}\n${verdicts.join("\n")}\n`
}

function verdict({ outcome, instance, ...rest }) {
  const facts = Object.entries(rest).map(([key, value]) => `${key} ${[value].flat().join(", ")}`)
  return `- ${instance === undefined ? "" : `${instance}: `}**${outcome}**${facts.length === 0 ? "" : ` (${facts.join("; ")})`}`
}
