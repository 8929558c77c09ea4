import type { RuleExample } from "../output/example-lines.ts"

/** Examples of a rule, none where it has none. Loaded when a rule is asked for: they are larger than the rest of the register. */
export async function examplesOf(id: string): Promise<readonly RuleExample[]> {
  const { default: examples } = await import("../rule-examples.json", { with: { type: "json" } })
  // The file is generated from the cases of rules, whose outcomes are those of the report.
  return (examples as Readonly<Record<string, readonly RuleExample[]>>)[id] ?? []
}
