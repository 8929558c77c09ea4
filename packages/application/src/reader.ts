import type { RegistryReader } from "./ports.ts"
import { corrections } from "./queries/corrections.ts"
import { coverage } from "./queries/coverage.ts"
import { disclosure } from "./queries/disclosure.ts"
import { disclosureOf, summaryOf } from "./queries/disclosure-of.ts"
import { disclosures, pageOfDisclosures } from "./queries/disclosures.ts"
import { figure } from "./queries/figure.ts"
import { findingsBoard } from "./queries/findings-board.ts"
import { glossary } from "./queries/glossary.ts"
import { gravest } from "./queries/gravest.ts"
import { organisationYears } from "./queries/organisation-years.ts"
import { organisationNamed, organisationsLike, organisationWithId } from "./queries/organisations-like.ts"
import { original } from "./queries/original.ts"
import { pageOfOrganisations } from "./queries/page-of-organisations.ts"
import { printedPage } from "./queries/printed-page.ts"
import { report } from "./queries/report.ts"
import { rollUp } from "./queries/roll-up.ts"
import { rule } from "./queries/rule.ts"
import { ruleOf, rules } from "./queries/rules.ts"
import { mostFirst, sideBySide } from "./queries/side-by-side.ts"
import { summary } from "./queries/summary.ts"
import type { Reader } from "./reader-interface.ts"

export type { Correction } from "./queries/corrections.ts"
export type { CoverageOfYear } from "./queries/coverage.ts"
export type { FindingsBoard, RuleFindings, YearFindings } from "./queries/findings-board.ts"
export type { OrganisationYear, OrganisationYears, Predecessor } from "./queries/organisation-years.ts"
export type { NamedOrganisation, OrganisationsLike } from "./queries/organisations-like.ts"
export type { OpenOriginal } from "./queries/original.ts"
export type { PrintedPage } from "./queries/printed-page.ts"
export { publicOnly } from "./queries/public-only.ts"
export type { RolledUpAmount, RollUp, RollUpAsked } from "./queries/roll-up.ts"
export type { Compared } from "./queries/side-by-side.ts"

export { QUESTIONS } from "./questions/questions.ts"

export type { Reader } from "./reader-interface.ts"
export { glossary, mostFirst, ruleOf, rules }

/** What a reader needs: a registry it can only read. */
export interface ReaderPorts {
  readonly registry: RegistryReader
}

export function createReader(ports: ReaderPorts): Reader {
  return {
    disclosures: disclosures(ports),
    page: pageOfDisclosures(ports),
    search: (filter, paging) => ports.registry.search(filter, paging),
    headlines: (asked) => ports.registry.headlines(asked),
    organisationsLike: organisationsLike(ports),
    organisationNamed: organisationNamed(ports),
    organisationWithId: organisationWithId(ports),
    sideBySide: sideBySide(ports),
    organisationYears: organisationYears(ports),
    rollUp: rollUp(ports),
    totals: (asked) => ports.registry.tallies({ ...asked, topic: "amount" }),
    findingsBoard: findingsBoard(ports),
    gravest: gravest(ports),
    coverage: coverage(ports),
    corrections: corrections(ports),
    organisations: pageOfOrganisations(ports),
    summary: summary(ports),
    disclosure: disclosure(ports),
    disclosureOf: disclosureOf(ports),
    summaryOf: summaryOf(ports),
    figure: figure(ports),
    printedPage: printedPage(ports),
    original: original(ports),
    report: report(ports),
    rules,
    rule: rule(ports),
    glossary,
    version: () => ports.registry.version(),
  }
}
