import type { Stage } from "@gouji/domain"

import { grouped } from "../grouped.ts"
import type { RegistryReader } from "../ports.ts"
import type { Scope, Tally } from "../tally/tally.ts"
import type { Severity } from "../wire.ts"

/** Of which disclosures findings are counted. */
export interface FindingsAsked {
  readonly scope: Scope
  readonly fiscalYear?: number
  readonly stage?: Stage
}

/** The findings of one rule in one severity. */
export interface RuleFindings {
  readonly rule: string
  readonly severity: Severity
  readonly findings: number
  /** How many disclosures have one. */
  readonly documents: number
}

/** The findings of one year and stage, by severity. */
export interface YearFindings {
  readonly fiscalYear: number
  readonly stage: Stage
  readonly findings: Readonly<Record<Severity, number>>
  /** How many disclosures there are, with findings or without. */
  readonly documents: number
}

/** Findings over all disclosures. Those by organisation are the list in the order of the gravest. */
export interface FindingsBoard {
  /** The gravest first, then those with the most disclosures. */
  readonly rules: readonly RuleFindings[]
  /** The latest first. */
  readonly years: readonly YearFindings[]
}

/** Which rules find most, and in which years; out of sums that are kept, however many disclosures there are. */
export function findingsBoard({ registry }: { readonly registry: RegistryReader }) {
  return async (asked: FindingsAsked): Promise<FindingsBoard> => {
    const rules = await registry.tallies({ ...asked, topic: "rule" })
    const read = await registry.tallies({ ...asked, topic: "reading", name: "figures" })
    return {
      rules: byRule(rules),
      years: read.map((year) => yearFindings(year, rules)).toReversed(),
    }
  }
}

/** What one rule found, by severity. */
export async function findingsOfRule(
  registry: RegistryReader,
  { scope, rule }: { readonly scope: Scope; readonly rule: string },
): Promise<readonly RuleFindings[]> {
  return byRule(await registry.tallies({ scope, topic: "rule", name: rule }))
}

function byRule(tallies: readonly Tally[]): readonly RuleFindings[] {
  return grouped(tallies, ({ name, part }) => `${name}/${part}`)
    .map(ruleFindings)
    .toSorted(gravestFirst)
}

const SEVERITIES: readonly Severity[] = ["fatal", "error", "warning", "info"]

function ruleFindings(tallies: readonly Tally[]): RuleFindings {
  const [first] = tallies
  if (first === undefined) throw new TypeError("a group has a first")
  return {
    rule: first.name,
    severity: severityOf(first),
    findings: total(tallies),
    documents: documentsIn(tallies),
  }
}

function gravestFirst(a: RuleFindings, b: RuleFindings): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.documents - a.documents ||
    (a.rule < b.rule ? -1 : 1)
  )
}

function yearFindings({ fiscalYear, stage, documents }: Tally, rules: readonly Tally[]): YearFindings {
  const own = rules.filter((tally) => tally.fiscalYear === fiscalYear && tally.stage === stage)
  const of = (severity: Severity) => total(own.filter((tally) => severityOf(tally) === severity))
  const findings = { fatal: of("fatal"), error: of("error"), warning: of("warning"), info: of("info") }
  return { fiscalYear, stage, findings, documents }
}

/** Findings are counted under what they are told as. */
function severityOf({ part }: Tally): Severity {
  return SEVERITIES.find((severity) => severity === part) ?? "info"
}

function total(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { value }) => sum + Number(value), 0)
}

function documentsIn(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { documents }) => sum + documents, 0)
}
