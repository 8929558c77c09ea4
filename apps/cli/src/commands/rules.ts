import type { RuleView } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { exampleLines, type RuleExample } from "../output/example-lines.ts"
import { declined } from "../output/problem-lines.ts"
import { registerLines, ruleLines, rulesMarkdown } from "../output/rule-lines.ts"
import { readerOfNothing } from "./register.ts"

export const RULES_FORMATS = ["text", "json", "markdown"] as const
export type RulesFormat = (typeof RULES_FORMATS)[number]

/** `gouji rules`: the register, or one rule in full. Needs no registry: rules are the same everywhere. */
export async function rulesCommand(
  id: string | undefined,
  format: RulesFormat,
  context: Context,
): Promise<ExitCode> {
  const reader = readerOfNothing()
  if (id === undefined) {
    const rules = reader.rules()
    print(context, format, { rules, json: rules, lines: registerLines(rules, context) })
    return EXIT.clean
  }
  const page = await reader.rule(id)
  if (!page.ok) return declined(page.error, context)
  const { rule } = page.value
  const examples = await examplesOf(rule.id)
  print(context, format, {
    rules: [rule],
    json: { ...rule, examples },
    lines: [...ruleLines(rule, context), ...exampleLines(examples, context)],
  })
  return EXIT.clean
}

/** Loaded when a rule is asked for: they are larger than the rest of the register. */
async function examplesOf(id: string): Promise<readonly RuleExample[]> {
  const { default: examples } = await import("../rule-examples.json", { with: { type: "json" } })
  // The file is generated from the cases of rules, whose outcomes are those of the report.
  return (examples as Readonly<Record<string, readonly RuleExample[]>>)[id] ?? []
}

interface Printable {
  readonly rules: readonly RuleView[]
  readonly json: unknown
  readonly lines: Parameters<Context["print"]>[0]
}

function print(context: Context, format: RulesFormat, { rules, json, lines }: Printable): void {
  if (format === "json") context.io.stdout.write(`${safeJson(json, 2)}\n`)
  else if (format === "markdown") context.io.stdout.write(rulesMarkdown(rules, context))
  else context.print(lines)
}
