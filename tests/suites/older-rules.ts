import type { Rulebook } from "@gouji/application"
import { check, type Verdict } from "@gouji/rules"

/**
 * Rules as they might have been a catalogue earlier: N05 was not there yet, Z01 still was, and what breaks N03 was an
 * error and not fatal.
 */
export const OLDER_RULES: Rulebook = {
  catalogue: "2025.1",
  engine: "1.0.0",
  check: (given) => {
    const checked = check(given)
    const alike = checked.verdicts.filter(({ instance }) => instance === "D01/numbers")
    // No rule of today's has the id.
    const former = "Z01" as Verdict["rule"]
    const gone = alike.map((verdict) => ({ ...verdict, rule: former, instance: "Z01/former" }))
    return {
      ...checked,
      verdicts: [...checked.verdicts.filter(({ rule }) => rule !== "N05").map(milder), ...gone],
      findings: checked.findings.filter(({ rules }) => rules[0] !== "N05").map(milder),
    }
  },
}

function milder<T extends { readonly severity: string }>(thing: T & Named): T {
  const isOfN03 = thing.rule === "N03" || thing.rules?.[0] === "N03"
  return isOfN03 && thing.severity === "fatal" ? { ...thing, severity: "error" } : thing
}

interface Named {
  readonly rule?: string
  readonly rules?: readonly string[]
}
