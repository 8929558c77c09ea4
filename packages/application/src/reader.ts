import type { Result } from "@gouji/domain"

import type { EntryFilter, RegistryReader } from "./ports.ts"
import type { Problem } from "./problem.ts"
import { disclosure } from "./queries/disclosure.ts"
import { disclosureOf } from "./queries/disclosure-of.ts"
import { disclosures } from "./queries/disclosures.ts"
import { figure } from "./queries/figure.ts"
import { glossary } from "./queries/glossary.ts"
import { report } from "./queries/report.ts"
import { rule } from "./queries/rule.ts"
import { rules } from "./queries/rules.ts"
import type {
  DisclosureSummary,
  DisclosureView,
  FigureView,
  GlossaryView,
  RulePage,
  RuleView,
} from "./views/reader-views.ts"
import type { Report } from "./wire.ts"

export { glossary, rules }

/** What anyone may ask. Nothing here can change what is stored. */
export interface Reader {
  disclosures(filter?: EntryFilter): Promise<readonly DisclosureSummary[]>
  /** By the beginning of the document's SHA-256 (at least 6 hex digits). */
  disclosure(id: string): Promise<Result<DisclosureView, Problem>>
  /** The newest disclosure of an organisation for a year and stage. `organisation` is its id. */
  disclosureOf(
    organisation: string,
    fiscalYear: number,
    stage: "budget" | "final",
  ): Promise<Result<DisclosureView, Problem>>
  figure(id: string, figure: string): Promise<Result<FigureView, Problem>>
  /** The report as `gouji check --format json` prints it, for one stored document. */
  report(id: string): Promise<Result<Report, Problem>>
  rules(): readonly RuleView[]
  rule(id: string): Promise<Result<RulePage, Problem>>
  glossary(): GlossaryView
  /** Grows with every change to the registry, by whichever process. */
  version(): Promise<number>
}

/** What a reader needs: a registry it can only read. */
export interface ReaderPorts {
  readonly registry: RegistryReader
}

export function createReader(ports: ReaderPorts): Reader {
  return {
    disclosures: disclosures(ports),
    disclosure: disclosure(ports),
    disclosureOf: disclosureOf(ports),
    figure: figure(ports),
    report: report(ports),
    rules,
    rule: rule(ports),
    glossary,
    version: () => ports.registry.version(),
  }
}
