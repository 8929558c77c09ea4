import type { RuleView } from "@gouji/application"
import { ruleOf, rules } from "@gouji/application/reader"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { exampleLines } from "../output/example-lines.ts"
import { declined } from "../output/problem-lines.ts"
import { registerLines, ruleLines, rulesMarkdown } from "../output/rule-lines.ts"
import { examplesOf } from "../work/rule-examples.ts"

export const RULES_FORMATS = ["text", "json", "markdown"] as const
export type RulesFormat = (typeof RULES_FORMATS)[number]

/** `gouji rules`: the register, or one rule in full. Needs no registry: rules are the same everywhere. */
export async function rulesCommand(
  id: string | undefined,
  format: RulesFormat,
  context: Context,
): Promise<ExitCode> {
  if (id === undefined) {
    const all = rules()
    print(context, format, { rules: all, json: all, lines: registerLines(all, context) })
    return EXIT.clean
  }
  const rule = ruleOf(id.toUpperCase())
  if (rule === undefined) return declined({ code: "no-such-rule", id }, context)
  const examples = await examplesOf(rule.id)
  print(context, format, {
    rules: [rule],
    json: { ...rule, examples },
    lines: [...ruleLines(rule, context), ...exampleLines(examples, context)],
  })
  return EXIT.clean
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
