import type { Result } from "@gouji/domain"

import type { EntryFilter, Order, Page, Paging, RegistryReader, SearchHit } from "./ports.ts"
import type { Problem } from "./problem.ts"
import { corrections } from "./queries/corrections.ts"
import { coverage } from "./queries/coverage.ts"
import { disclosure } from "./queries/disclosure.ts"
import { disclosureOf } from "./queries/disclosure-of.ts"
import { disclosures, pageOfDisclosures } from "./queries/disclosures.ts"
import { figure } from "./queries/figure.ts"
import { findingsBoard } from "./queries/findings-board.ts"
import { glossary } from "./queries/glossary.ts"
import { gravest } from "./queries/gravest.ts"
import { organisationYears } from "./queries/organisation-years.ts"
import { organisationNamed, organisationsLike } from "./queries/organisations-like.ts"
import { pageOfOrganisations } from "./queries/page-of-organisations.ts"
import { report } from "./queries/report.ts"
import { rollUp } from "./queries/roll-up.ts"
import { rule } from "./queries/rule.ts"
import { rules } from "./queries/rules.ts"
import { sideBySide } from "./queries/side-by-side.ts"
import type { TalliesAsked, Tally } from "./tally/tally.ts"
import type {
  DisclosureSummary,
  DisclosureView,
  FigureView,
  GlossaryView,
  RulePage,
  RuleView,
} from "./views/reader-views.ts"
import type { Report } from "./wire.ts"

export type { CorrectedFigure, Correction } from "./queries/corrections.ts"
export type { CoverageOfYear } from "./queries/coverage.ts"
export type { FindingsBoard, RuleFindings, YearFindings } from "./queries/findings-board.ts"
export type { OrganisationYear, OrganisationYears, Predecessor } from "./queries/organisation-years.ts"
export type { NamedOrganisation, OrganisationsLike } from "./queries/organisations-like.ts"
export { publicOnly } from "./queries/public-only.ts"
export type { RolledUpAmount, RollUp, RollUpAsked } from "./queries/roll-up.ts"
export type { Compared } from "./queries/side-by-side.ts"

export { QUESTIONS } from "./questions/questions.ts"

export { glossary, rules }

/** What anyone may ask. Nothing here can change what is stored. */
export interface Reader {
  /** All of them; the newest first where no other order is asked for. */
  disclosures(filter?: EntryFilter, order?: Order): Promise<readonly DisclosureSummary[]>
  /** The same by stretches, each as quick as the first. */
  page(filter: EntryFilter, paging: Paging): Promise<Page<DisclosureSummary>>
  /** Documents with words in their names, their initials or their text, with the places they stand in. */
  search(filter: EntryFilter, paging: Omit<Paging, "order">): Promise<Page<SearchHit>>
  /** The main amounts of many organisations. */
  readonly headlines: RegistryReader["headlines"]
  /** Whom a person may mean by an id, a name, a part of one or its initials. */
  readonly organisationsLike: ReturnType<typeof organisationsLike>
  /** The same where it has to be one. */
  readonly organisationNamed: ReturnType<typeof organisationNamed>
  /** The papers of many organisations for one year. */
  readonly sideBySide: ReturnType<typeof sideBySide>
  /** One organisation through the years. */
  readonly organisationYears: ReturnType<typeof organisationYears>
  readonly rollUp: ReturnType<typeof rollUp>
  /** Sums of headline amounts over all disclosures, by the level of their organisations. */
  readonly totals: (asked: Omit<TalliesAsked, "topic">) => Promise<readonly Tally[]>
  readonly findingsBoard: ReturnType<typeof findingsBoard>
  /** The disclosures behind the board, by stretches, the gravest first. */
  readonly gravest: ReturnType<typeof gravest>
  readonly coverage: ReturnType<typeof coverage>
  readonly corrections: ReturnType<typeof corrections>
  /** Organisations with what is kept of each, by stretches, in the order of their names. */
  readonly organisations: ReturnType<typeof pageOfOrganisations>
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
    page: pageOfDisclosures(ports),
    search: (filter, paging) => ports.registry.search(filter, paging),
    headlines: (asked) => ports.registry.headlines(asked),
    organisationsLike: organisationsLike(ports),
    organisationNamed: organisationNamed(ports),
    sideBySide: sideBySide(ports),
    organisationYears: organisationYears(ports),
    rollUp: rollUp(ports),
    totals: (asked) => ports.registry.tallies({ ...asked, topic: "amount" }),
    findingsBoard: findingsBoard(ports),
    gravest: gravest(ports),
    coverage: coverage(ports),
    corrections: corrections(ports),
    organisations: pageOfOrganisations(ports),
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
